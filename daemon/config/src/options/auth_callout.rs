//! `auth_callout {}`: a service of the users' own decides who may come in.

use daemon_keys::nkey::{Prefix, is_public};

use super::section::{Field, Report, array_of, shown, string_of};
use crate::diagnostic::Diagnostic;
use crate::language::Data;

/// How to ask the service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthCallout {
    /// Public account key that signs the answers, `A…`.
    pub issuer: String,
    /// Account the service listens in.
    pub account: String,
    /// Users and user keys that come in without asking it; at least one.
    pub auth_users: Vec<String>,
    /// Public curve key the requests are sealed for, `X…`; empty for plain requests.
    pub xkey: String,
    /// Accounts the service may put users in; empty for all.
    pub allowed_accounts: Vec<String>,
}

/// Reads an `auth_callout` block.
pub(super) fn auth_callout(field: &Field<'_>, report: &mut Report<'_>) -> Result<AuthCallout, Diagnostic> {
    let Data::Map(map) = &field.value.data else {
        let found = shown(field.value);
        return Err(field.error(format!("Expected authorization callout to be a map/struct, got {found}")));
    };
    let mut callout = AuthCallout::default();
    let mut first = None;
    report.each(map, |field, _| match take_key(&mut callout, field) {
        // The first wrong value ends the block; unknown keys do not.
        Err(error) if !error.message.starts_with("Unknown field") => {
            first.get_or_insert(error);
            Ok(())
        }
        taken => taken,
    });
    if let Some(error) = first {
        return Err(error);
    }
    if callout.account.is_empty() {
        callout.account = super::GLOBAL_ACCOUNT.into();
    }
    // The reference finds fault at the key it saw last.
    let last = map.values().max_by_key(|value| (value.span.line, value.span.column));
    let wrong = |message: &str| Err(Diagnostic::at(&last.unwrap_or(field.value).span, message));
    if callout.issuer.is_empty() {
        return wrong("Authorization callouts require an issuer to be specified");
    }
    if callout.auth_users.is_empty() {
        return wrong("Authorization callouts require authorized users to be specified");
    }
    Ok(callout)
}

fn take_key(callout: &mut AuthCallout, field: &Field<'_>) -> Result<(), Diagnostic> {
    match field.name {
        "issuer" => {
            callout.issuer = field.string()?;
            if !is_public(Prefix::Account, &callout.issuer) {
                let key = &callout.issuer;
                return Err(field
                    .error(format!("Expected callout user to be a valid public account nkey, got {key:?}")));
            }
        }
        "account" | "acc" => callout.account = field.string()?,
        "auth_users" | "users" => callout.auth_users = names(field, "auth_users")?,
        "xkey" | "key" => {
            callout.xkey = field.string()?;
            if !is_public(Prefix::Curve, &callout.xkey) {
                let key = &callout.xkey;
                return Err(
                    field.error(format!("Expected callout xkey to be a valid public xkey, got {key:?}"))
                );
            }
        }
        "allowed_accounts" => callout.allowed_accounts = names(field, "allowed accounts")?,
        _ => {
            let message = format!("Unknown field {:?} parsing authorization callout", field.written);
            return field.unknown(message, KEYS);
        }
    }
    Ok(())
}

fn names(field: &Field<'_>, what: &str) -> Result<Vec<String>, Diagnostic> {
    let array = array_of(field.value).map_err(|_| {
        // The reference names its own type here, whatever it was given.
        field.error(format!("Expected {what} field to be an array, got *conf.token"))
    })?;
    array.iter().map(string_of).collect()
}

/// What an unknown key may have meant.
const KEYS: &[&str] = &["issuer", "account", "auth_users", "xkey", "allowed_accounts"];
