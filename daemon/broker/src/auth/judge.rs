//! Judging what a client shows by the configured rules.

use super::{
    Admission, Ask, Auth, CertificateName, DistinguishedName, Refusal, Secret, Simple, User, Users, Via,
    bearer,
};
use crate::account::Account;
use crate::client::TlsFacts;
use crate::connection_type::ConnectionType;
use daemon_keys::password;
use daemon_wire::Connect;
use std::sync::Arc;

/// What to do with a client.
#[derive(Debug)]
pub enum Verdict {
    Admit(Box<Admission>),
    Refuse(Refusal),
    /// That takes longer.
    Ask(Ask),
}

/// Everything that judging looks at. `account` finds an account by name.
pub(crate) struct Shown<'a> {
    pub(crate) connect: &'a Connect,
    pub(crate) connection_type: ConnectionType,
    pub(crate) tls: Option<&'a TlsFacts>,
    pub(crate) trusted_proxy: bool,
    pub(crate) account: &'a dyn Fn(&str) -> Option<Arc<Account>>,
}

impl Auth {
    /// Judges by everything but callout, which comes after.
    pub(crate) fn judge(&self, shown: &Shown<'_>) -> Verdict {
        if self.operator {
            return Verdict::Ask(Ask::Jwt);
        }
        if let Some(token) = self.oidc.as_ref().and_then(|issuer| bearer::token_of(issuer, shown.connect)) {
            return Verdict::Ask(Ask::Oidc { token: Secret::new(token) });
        }
        match self.named(shown) {
            Err(refusal) => Verdict::Refuse(refusal),
            Ok(Some(Named::Nkey(user))) => self.judge_nkey(&user, shown),
            Ok(Some(Named::Certificate(user))) => match admit_user(&user, Via::User(user.clone()), shown) {
                // A certificate says who somebody is; a password that is configured is wanted all the same.
                Verdict::Admit(then) => compare(&user.secret, &shown.connect.pass, then),
                verdict => verdict,
            },
            Ok(Some(Named::Password(user))) => self.judge_password(&user, shown),
            Ok(None) => self.judge_simple(shown),
        }
    }

    /// The configured user that a client means to be.
    fn named(&self, shown: &Shown<'_>) -> Result<Option<Named>, Refusal> {
        let Some(users) = &self.users else { return Ok(None) };
        let c = shown.connect;
        let unknown = || Refusal::credentials("no such user, or not by this kind of connection");
        let allowed = |user: &Arc<User>| user.connection_types.allow(shown.connection_type);
        let no_secret = c.user.is_empty() && c.pass.is_empty() && c.auth_token.is_empty();
        let fallback = self.no_auth_user.as_deref().filter(|_| no_secret);
        let nkey = match fallback.filter(|name| c.nkey.is_empty() && users.by_nkey.contains_key(*name)) {
            Some(name) => name,
            None => &c.nkey,
        };
        if !users.by_nkey.is_empty() && !nkey.is_empty() {
            let user = users.by_nkey.get(nkey).filter(|u| allowed(u)).ok_or_else(unknown)?;
            return Ok(Some(Named::Nkey(user.clone())));
        }
        if users.by_name.is_empty() {
            return Ok(None);
        }
        if self.certificates_name_users {
            let names = shown.tls.map_or(&[][..], |tls| &tls.user_names);
            let found = names.iter().find_map(|name| by_certificate(users, name, &allowed));
            let missing = || Refusal::credentials("no user for the client's certificate");
            return Ok(Some(Named::Certificate(found.ok_or_else(missing)?.clone())));
        }
        let name = fallback.filter(|name| users.by_name.contains_key(*name)).unwrap_or(&c.user);
        match name.is_empty() {
            true => Ok(None),
            false => {
                let user = users.by_name.get(name).filter(|u| allowed(u)).ok_or_else(unknown)?;
                Ok(Some(Named::Password(user.clone())))
            }
        }
    }

    fn is_fallback(&self, user: &User) -> bool {
        self.no_auth_user.as_deref() == Some(&user.name)
    }

    fn judge_nkey(&self, user: &Arc<User>, shown: &Shown<'_>) -> Verdict {
        match admit_user(user, Via::Nkey(user.clone()), shown) {
            Verdict::Admit(_) if !self.is_fallback(user) && shown.connect.sig.is_empty() => {
                Verdict::Refuse(Refusal::credentials("Signature missing"))
            }
            Verdict::Admit(then) if !self.is_fallback(user) => {
                Verdict::Ask(Ask::Signature { nkey: user.name.clone(), then })
            }
            verdict => verdict,
        }
    }

    fn judge_password(&self, user: &Arc<User>, shown: &Shown<'_>) -> Verdict {
        let c = shown.connect;
        let fallback = self.is_fallback(user);
        if !fallback && user.certificate_only && user.secret.is_empty() {
            let why = format!("User {:?} requires a client certificate", user.name);
            return Verdict::Refuse(Refusal::credentials(why));
        }
        match admit_user(user, Via::User(user.clone()), shown) {
            Verdict::Admit(then) if fallback && c.user.is_empty() => Verdict::Admit(then),
            Verdict::Admit(then) => compare(&user.secret, &c.pass, then),
            verdict => verdict,
        }
    }

    fn judge_simple(&self, shown: &Shown<'_>) -> Verdict {
        if self.proxy_required && !shown.trusted_proxy {
            return Verdict::Refuse(Refusal::ProxyRequired);
        }
        let c = shown.connect;
        let Some(account) = (shown.account)(crate::account::GLOBAL) else {
            return Verdict::Refuse(missing(crate::account::GLOBAL));
        };
        let via = Via::Simple(self.simple.clone());
        match &self.simple {
            Simple::Token(token) => {
                compare(token, &c.auth_token, Box::new(Admission::new("[REDACTED]", account, via)))
            }
            Simple::User { name, password } if *name == c.user => {
                compare(password, &c.pass, Box::new(Admission::new(name.clone(), account, via)))
            }
            _ => Verdict::Refuse(Refusal::credentials("no such user")),
        }
    }
}

/// The user that this name of a certificate means.
fn by_certificate<'a>(
    users: &'a Users,
    name: &CertificateName,
    allowed: &impl Fn(&Arc<User>) -> bool,
) -> Option<&'a Arc<User>> {
    let subject = match name {
        CertificateName::Exact(name) => return users.by_name.get(name).filter(|user| allowed(user)),
        CertificateName::Subject(subject) => subject,
    };
    let candidates = users.by_name.values().filter(|user| allowed(user));
    let named = candidates.filter_map(|user| Some((DistinguishedName::parse(&user.name)?, user)));
    let mut reordered: Option<&Arc<User>> = None;
    for (name, user) in named {
        if name.equals(subject) {
            return Some(user);
        }
        // Of several, always the same one.
        if name.equals_reordered(subject) && reordered.is_none_or(|other| user.name < other.name) {
            reordered = Some(user);
        }
    }
    reordered
}

/// How a client said who it is.
enum Named {
    Nkey(Arc<User>),
    Certificate(Arc<User>),
    Password(Arc<User>),
}

fn missing(account: &str) -> Refusal {
    Refusal::Registration(account.into(), "bad account".into())
}

fn admit_user(user: &User, via: Via, shown: &Shown<'_>) -> Verdict {
    if user.proxy_required && !shown.trusted_proxy {
        return Verdict::Refuse(Refusal::ProxyRequired);
    }
    match (shown.account)(&user.account) {
        Some(account) => Verdict::Admit(Box::new(Admission::of_user(user, account, via))),
        None => Verdict::Refuse(missing(&user.account)),
    }
}

fn compare(stored: &Secret, given: &str, then: Box<Admission>) -> Verdict {
    if password::is_bcrypt(stored.reveal()) {
        return Verdict::Ask(Ask::Password { stored: stored.clone(), given: Secret::new(given), then });
    }
    match password::verify(stored.reveal(), given) {
        true => Verdict::Admit(then),
        false => Verdict::Refuse(Refusal::credentials("wrong password")),
    }
}
