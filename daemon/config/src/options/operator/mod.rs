//! Operator mode: who is trusted to make accounts, and where their JWTs come from.

mod resolver;

use std::collections::{BTreeMap, BTreeSet};

use daemon_keys::nkey::{Prefix, is_public};
use daemon_keys::{creds, jwt};
use schemas::claims::{AccountClaims, OperatorClaims};

use super::section::{Field, Report, Section, Taken};
use super::{Options, Tls, tls};
use crate::diagnostic::Diagnostic;
use crate::language::Data;
pub use resolver::{Delete, Resolver};

/// Whose accounts and users are let in by their JWTs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Operator {
    /// Operator JWTs, bare: of files, or written in the configuration.
    pub jwts: Vec<String>,
    /// Public operator keys trusted without a JWT.
    pub trusted_keys: Vec<String>,
    /// Where account JWTs come from.
    pub resolver: Option<Resolver>,
    /// TLS towards a URL resolver.
    pub resolver_tls: Option<Tls>,
    /// Account JWTs by public account key.
    pub preload: BTreeMap<String, String>,
    /// Only these accounts may connect; empty for all.
    pub pinned_accounts: BTreeSet<String>,
    /// User JWT of clients that show none; empty for none.
    pub default_sentinel: String,
}

pub(crate) const SECTION: Section = Section {
    keys: &[
        "account_resolver",
        "accounts_resolver",
        "default_sentinel",
        "operator",
        "operators",
        "resolver",
        "resolver_pinned_accounts",
        "resolver_preload",
        "resolver_tls",
        "root",
        "root_operator",
        "root_operators",
        "roots",
        "trusted",
        "trusted_keys",
    ],
    take,
};

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    let operator = &mut options.operator;
    match field.name {
        "default_sentinel" => operator.default_sentinel = field.string()?,
        "resolver" | "account_resolver" | "accounts_resolver" => {
            operator.resolver = Some(resolver::resolver(field, report)?);
        }
        "resolver_tls" => operator.resolver_tls = tls::tls(field, report)?,
        "resolver_preload" => operator.preload = preload(field, report)?,
        "resolver_pinned_accounts" => {
            operator.pinned_accounts =
                strings(field, "resolver_pinned_accounts", report)?.into_iter().collect();
        }
        "trusted" | "trusted_keys" => trusted_keys(operator, field, report)?,
        _ => operators(operator, field, report)?,
    }
    Ok(())
}

fn strings(field: &Field<'_>, what: &str, report: &mut Report<'_>) -> Result<Vec<String>, Diagnostic> {
    super::section::strings_of(field, what, report)
}

fn trusted_keys(operator: &mut Operator, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    operator.trusted_keys = strings(field, "trusted", report)?;
    let places: Vec<_> = match &field.value.data {
        Data::Array(array) => array.iter().map(|entry| &entry.span).collect(),
        _ => vec![field.span()],
    };
    for (key, place) in operator.trusted_keys.iter().zip(places) {
        if !is_public(Prefix::Operator, key) {
            let message = format!("trust key {key:?} required to be a valid public operator nkey");
            report.errors.push(Diagnostic::at(place, message));
        }
    }
    Ok(())
}

fn preload(field: &Field<'_>, report: &mut Report<'_>) -> Result<BTreeMap<String, String>, Diagnostic> {
    let Data::Map(map) = &field.value.data else {
        return Err(field.error("preload should be a map of account_public_key:account_jwt"));
    };
    let mut preload = BTreeMap::new();
    report.each(map, |field, _| {
        let Data::String(token) = &field.value.data else {
            return Err(field.error("preload map value should be a string JWT"));
        };
        // Whether it still holds is looked at when it is needed.
        if jwt::decode_as::<AccountClaims>(token).is_err() {
            return Err(field.error("invalid account JWT"));
        }
        preload.insert(field.written.to_owned(), token.clone());
        Ok(())
    });
    Ok(preload)
}

/// Each is the path of a file or the JWT itself.
fn operators(operator: &mut Operator, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    let unsupported = |what: &str| field.error(format!("error parsing operators: unsupported type {what}"));
    let given: Vec<&str> = match &field.value.data {
        Data::String(text) => vec![text],
        Data::Array(array) => {
            let mut texts = Vec::new();
            for entry in array {
                match &entry.data {
                    Data::String(text) => texts.push(text.as_str()),
                    // The reference names its own type here, whatever it was given.
                    _ => report.errors.push(unsupported("*conf.token where string is expected")),
                }
            }
            texts
        }
        other => return Err(unsupported(other.type_name())),
    };
    operator.jwts.clear();
    for text in given {
        match operator_jwt(text, report) {
            Ok(token) => operator.jwts.push(token),
            Err(cause) => {
                report.errors.push(field.error(format!("error parsing operator JWT: {cause}")));
            }
        }
    }
    Ok(())
}

/// The bare JWT of a file, or of the text itself when there is no such file and it looks like one.
fn operator_jwt(text: &str, report: &Report<'_>) -> Result<String, String> {
    let content = match report.read(text) {
        Ok(content) => String::from_utf8_lossy(&content).into_owned(),
        Err(_) if text.starts_with(JWT_START) => text.to_owned(),
        Err(cause) => return Err(cause),
    };
    let token = creds::parse_jwt(&content).trim();
    match jwt::decode_as::<OperatorClaims>(token) {
        Ok(_) => Ok(token.to_owned()),
        Err(cause) => Err(cause.to_string()),
    }
}

/// How every JWT starts.
const JWT_START: &str = "eyJ";
