//! Who may sign what.

use schemas::claims::Kind;

use super::JwtError;
use crate::nkey::{Prefix, is_public};

/// The kinds of keys that may issue claims of this kind; none for generic claims, which any key may issue.
pub fn issuer_kinds(kind: Kind) -> &'static [Prefix] {
    match kind {
        Kind::Operator => &[Prefix::Operator],
        Kind::Account | Kind::Activation => &[Prefix::Account, Prefix::Operator],
        Kind::User | Kind::AuthorizationResponse => &[Prefix::Account],
        Kind::AuthorizationRequest => &[Prefix::Server],
        Kind::Generic => &[],
    }
}

pub(super) fn check(kind: Kind, issuer: &str) -> Result<(), JwtError> {
    let kinds = issuer_kinds(kind);
    if kinds.is_empty() || kinds.iter().any(|&prefix| is_public(prefix, issuer)) {
        return Ok(());
    }
    Err(JwtError::Issuer { kind, issuer: issuer.to_owned() })
}
