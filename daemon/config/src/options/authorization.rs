//! `authorization {}` and `no_auth_user`: who may connect.

use std::collections::HashSet;
use std::fmt;
use std::time::Duration;

use super::Options;
use super::section::{Field, Report, Section, Taken, map_of};
use super::tls::seconds;
use crate::diagnostic::Diagnostic;
use crate::language::{Data, Value};

/// A user with a password, plain or bcrypt (`$2a$…`).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct User {
    /// Name given in CONNECT.
    pub user: String,
    /// Password or its bcrypt hash.
    pub password: String,
}

/// Who may connect. Nobody is asked for anything when no field is set.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Authorization {
    /// The single user of `user`/`pass`; empty when unset.
    pub user: String,
    /// The single user's password or bcrypt hash.
    pub password: String,
    /// The token, plain or bcrypt; empty when unset.
    pub token: String,
    /// The `users` list.
    pub users: Vec<User>,
    /// Time allowed until CONNECT; `None` takes 2 s, or the TLS timeout + 1 s.
    pub timeout: Option<Duration>,
    /// User for clients that send no credentials; empty when unset.
    pub no_auth_user: String,
}

impl Authorization {
    /// Whether a client must present credentials at all.
    pub fn required(&self) -> bool {
        !self.user.is_empty() || !self.token.is_empty() || !self.users.is_empty()
    }
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("user", &self.user).finish_non_exhaustive()
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("user", &self.user)
            .field("users", &self.users)
            .field("timeout", &self.timeout)
            .field("no_auth_user", &self.no_auth_user)
            .finish_non_exhaustive()
    }
}

pub(crate) const SECTION: Section = Section { keys: &["authorization", "no_auth_user"], take };

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report) -> Taken {
    if field.name == "no_auth_user" {
        options.authorization.no_auth_user = field.string()?;
        return Ok(());
    }
    let map = map_of(field.value)?;
    let no_auth_user = std::mem::take(&mut options.authorization.no_auth_user);
    let mut authorization = Authorization { no_auth_user, ..Authorization::default() };
    report.each(map, |field, report| take_key(&mut authorization, field, report));
    let problem = conflict(&authorization);
    options.authorization = authorization;
    match problem {
        Some(message) => Err(field.error(message)),
        None => Ok(()),
    }
}

fn take_key(authorization: &mut Authorization, field: &Field<'_>, report: &mut Report) -> Taken {
    match field.name {
        "user" | "username" => authorization.user = field.string()?,
        "pass" | "password" => authorization.password = field.string()?,
        "token" => authorization.token = field.string()?,
        "timeout" => {
            let timeout = seconds(field, "authorization")?;
            warn_if_long(field, timeout, report);
            authorization.timeout = Some(timeout);
        }
        "users" => authorization.users = users(field, report)?,
        "proxy_required" => return field.only_off(),
        name if UNBUILT.contains(&name) => return Err(field.unsupported()),
        _ => return field.unknown(format!("unknown field {:?}", field.written), KEYS),
    }
    Ok(())
}

/// `1m` without quotes is a million seconds; the reference warns of all above a minute.
fn warn_if_long(field: &Field<'_>, timeout: Duration, report: &mut Report) {
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

fn users(field: &Field<'_>, report: &mut Report) -> Result<Vec<User>, Diagnostic> {
    let Data::Array(array) = &field.value.data else {
        let found = shown(field.value);
        return Err(field.error(format!("Expected users field to be an array, got {found}")));
    };
    let mut users: Vec<User> = Vec::new();
    for entry in array {
        if let Some(user) = user(entry, report)? {
            users.push(user);
        }
    }
    Ok(users)
}

/// One entry of `users`; `None` when its errors are in the report already.
fn user(entry: &Value, report: &mut Report) -> Result<Option<User>, Diagnostic> {
    let Data::Map(map) = &entry.data else {
        let message = format!("Expected user entry to be a map/struct, got {}", shown(entry));
        return Err(Diagnostic::at(&entry.span, message));
    };
    let mut user = User::default();
    let errors = report.errors.len();
    report.each(map, |field, _| {
        match field.name {
            "user" | "username" => user.user = field.string()?,
            "pass" | "password" => user.password = field.string()?,
            "proxy_required" => return field.only_off(),
            name if USER_UNBUILT.contains(&name) => return Err(field.unsupported()),
            _ => return field.unknown(format!("unknown field {:?}", field.written), USER_KEYS),
        }
        Ok(())
    });
    if report.errors.len() > errors {
        return Ok(None);
    }
    if user.user.is_empty() {
        return Err(Diagnostic::at(&entry.span, "User entry requires a user"));
    }
    Ok(Some(user))
}

/// A scalar as written, the type of anything else.
fn shown(value: &Value) -> String {
    match &value.data {
        Data::String(text) => text.clone(),
        Data::Integer(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(flag) => flag.to_string(),
        other => other.type_name().into(),
    }
}

fn conflict(authorization: &Authorization) -> Option<String> {
    let single = !authorization.user.is_empty() || !authorization.password.is_empty();
    let token = !authorization.token.is_empty();
    let users = !authorization.users.is_empty();
    if single && token {
        return Some("Cannot have a user/pass and token".into());
    }
    if single && users {
        return Some("Can not have a single user/pass and a users array".into());
    }
    if token && users {
        return Some("Can not have a token and a users array".into());
    }
    let mut names = HashSet::new();
    let twin = authorization.users.iter().find(|user| !names.insert(&user.user));
    twin.map(|user| format!("Duplicate user {:?} detected", user.user))
}

const UNBUILT: &[&str] =
    &["default_permissions", "default_permission", "permissions", "auth_callout", "auth_hook"];

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
];

const USER_UNBUILT: &[&str] = &[
    "nkey",
    "permissions",
    "permission",
    "authorization",
    "allowed_connection_types",
    "connection_types",
    "clients",
];

/// What an unknown key of a user may have meant.
const USER_KEYS: &[&str] =
    &["user", "username", "pass", "password", "nkey", "permissions", "allowed_connection_types"];
