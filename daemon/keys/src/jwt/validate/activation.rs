//! An activation token's claims.

use schemas::claims::Activation;

use super::{Issues, subject};
use crate::nkey::{Prefix, is_public};

pub(super) fn check(activation: &Activation, issues: &mut Issues) {
    if activation.kind.is_unknown() {
        issues.error("invalid import type: \"unknown\"");
    }
    subject::check(&activation.subject, issues);
    if !activation.issuer_account.is_empty() && !is_public(Prefix::Account, &activation.issuer_account) {
        issues.error("account_id is not an account public key");
    }
}
