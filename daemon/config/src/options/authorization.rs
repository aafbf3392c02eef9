//! `authorization {}` and `no_auth_user`: who may connect.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use super::Options;
use super::auth_callout::{self, AuthCallout};
use super::oidc::{self, Oidc};
use super::permissions::{self, Permissions};
use super::section::{Field, Report, Section, Taken, map_of, shown};
use super::tls::seconds;
use super::users::{self, NkeyUser, User, Users};

/// Who may connect. Nobody is asked for anything when no field is set.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Authorization {
    /// There is an `authorization` block, be it an empty one.
    pub present: bool,
    /// The single user of `user`/`pass`; empty when unset.
    pub user: String,
    /// The single user's password or bcrypt hash.
    pub password: String,
    /// The token, plain or bcrypt; empty when unset.
    pub token: String,
    /// Users with passwords, of the global account.
    pub users: Vec<User>,
    /// Users with keys, of the global account.
    pub nkeys: Vec<NkeyUser>,
    /// Time allowed until CONNECT; `None` takes 2 s, or the TLS timeout + 1 s.
    pub timeout: Option<Duration>,
    /// User for clients that send no credentials; empty when unset.
    pub no_auth_user: String,
    /// Who decides instead.
    pub auth_callout: Option<AuthCallout>,
    /// Whose tokens let in, beside everybody else.
    pub oidc: Option<Oidc>,
    /// All clients must come through a trusted proxy.
    pub proxy_required: bool,
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("user", &self.user)
            .field("users", &self.users)
            .field("nkeys", &self.nkeys)
            .field("timeout", &self.timeout)
            .field("no_auth_user", &self.no_auth_user)
            .field("auth_callout", &self.auth_callout)
            .field("oidc", &self.oidc)
            .field("proxy_required", &self.proxy_required)
            .finish_non_exhaustive()
    }
}

pub(crate) const SECTION: Section = Section { keys: &["authorization", "no_auth_user"], take };

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    if field.name == "no_auth_user" {
        options.authorization.no_auth_user = field.string()?;
        return Ok(());
    }
    let map = map_of(field.value)?;
    let no_auth_user = std::mem::take(&mut options.authorization.no_auth_user);
    let mut block = Block {
        authorization: Authorization { present: true, no_auth_user, ..Authorization::default() },
        users: None,
        default: None,
    };
    report.each(map, |field, report| block.take_key(field, report));
    let mut taken = options.names_of_accounts();
    let problem = block.conflict(&mut taken);
    options.authorization = block.finish();
    match problem {
        Some(message) => Err(field.error(message)),
        None => Ok(()),
    }
}

impl Options {
    /// Names and keys of the users of all accounts.
    pub(super) fn names_of_accounts(&self) -> BTreeSet<String> {
        let users = self.accounts.iter().flat_map(|account| account.users.iter().map(|user| &user.user));
        let nkeys = self.accounts.iter().flat_map(|account| account.nkeys.iter().map(|user| &user.nkey));
        users.chain(nkeys).cloned().collect()
    }

    /// Names and keys of the users of the `authorization` block.
    pub(super) fn names_of_authorization(&self) -> BTreeSet<String> {
        let users = self.authorization.users.iter().map(|user| &user.user);
        users.chain(self.authorization.nkeys.iter().map(|user| &user.nkey)).cloned().collect()
    }

    /// Whether a client must present credentials at all.
    pub fn auth_required(&self) -> bool {
        let single = &self.authorization;
        !single.user.is_empty()
            || !single.token.is_empty()
            || single.auth_callout.is_some()
            || single.oidc.is_some()
            || self.users().next().is_some()
            || self.nkeys().next().is_some()
            || !self.operator.jwts.is_empty()
            || !self.operator.trusted_keys.is_empty()
    }
}

/// The block while it is read.
struct Block {
    authorization: Authorization,
    /// `None` without a `users` list; an empty one counts.
    users: Option<Users>,
    default: Option<Permissions>,
}

impl Block {
    fn take_key(&mut self, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
        let authorization = &mut self.authorization;
        match field.name {
            "user" | "username" => authorization.user = field.string()?,
            "pass" | "password" => authorization.password = field.string()?,
            "token" => authorization.token = field.string()?,
            "timeout" => {
                let timeout = seconds(field, "authorization")?;
                warn_if_long(field, timeout, report);
                authorization.timeout = Some(timeout);
            }
            "users" => self.users = Some(users::users(field, report)?),
            "default_permissions" | "default_permission" | "permissions" => {
                self.default = Some(permissions::permissions(field, report)?);
            }
            "auth_callout" | "auth_hook" => {
                authorization.auth_callout = Some(auth_callout::auth_callout(field, report)?);
            }
            "oidc" => authorization.oidc = oidc::oidc(field, report)?,
            "proxy_required" => authorization.proxy_required = field.bool()?,
            _ => return field.unknown(format!("unknown field {:?}", field.written), KEYS),
        }
        Ok(())
    }

    /// What does not go together, among the parts and with the users of accounts.
    fn conflict(&self, taken: &mut BTreeSet<String>) -> Option<String> {
        let Authorization { user, password, token, .. } = &self.authorization;
        if (!user.is_empty() || !password.is_empty()) && !token.is_empty() {
            return Some("Cannot have a user/pass and token".into());
        }
        if self.users.is_some() || !taken.is_empty() {
            if !user.is_empty() {
                return Some("Can not have a single user/pass and a users array".into());
            }
            if !token.is_empty() {
                return Some("Can not have a token and a users array".into());
            }
        }
        self.users.as_ref()?.duplicates(taken).into_iter().next()
    }

    fn finish(self) -> Authorization {
        let mut users = self.users.unwrap_or_default();
        users.apply_default(self.default.as_ref());
        Authorization { users: users.users, nkeys: users.nkeys, ..self.authorization }
    }
}

/// `1m` without quotes is a million seconds; the reference warns of all above a minute.
fn warn_if_long(field: &Field<'_>, timeout: Duration, report: &mut Report<'_>) {
    let shown = shown(field.value);
    let seconds = timeout.as_secs_f64();
    if seconds > 60.0 {
        report.warnings.push(field.error(format!(
            "invalid use of field {:?}: timeout of {shown} ({seconds:.6} seconds) is high, consider keeping it \
             under 60 seconds. possibly caused by unquoted duration; use '1m' instead of 1m, for example",
            field.written
        )));
    }
}

/// What an unknown key may have meant.
const KEYS: &[&str] = &[
    "user",
    "username",
    "pass",
    "password",
    "token",
    "timeout",
    "users",
    "default_permissions",
    "auth_callout",
    "proxy_required",
];
