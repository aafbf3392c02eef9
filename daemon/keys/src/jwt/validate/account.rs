//! An account's claims.

use schemas::claims::subject::has_wildcards;
use schemas::claims::{
    AccountClaims, Export, JetStreamLimits, MsgTrace, NO_LIMIT, OperatorLimits, SigningKeys,
};
use schemas::go::quote::quote;

use super::{Issues, authorization, export, import, info, mapping, permission, subject};
use crate::nkey::{Prefix, is_public};

pub(super) fn check(claims: &AccountClaims, issues: &mut Issues) {
    let account = &claims.nats;
    import::check_all(&account.imports, &claims.data.subject, issues);
    export::check_all(&account.exports, issues);
    check_tiers(&account.limits, issues);
    permission::check(&account.default_permissions, issues);
    mapping::check(&account.mappings, issues);
    authorization::check_external(&account.authorization, issues);
    if let Some(trace) = &account.trace {
        check_trace(trace, issues);
    }
    check_counts(account.imports.len(), &account.exports, &account.limits, issues);
    check_signing_keys(&account.signing_keys, issues);
    info::check(&account.description, &account.info_url, issues);
    if !matches!(account.cluster_traffic.as_str(), "" | "system" | "owner") {
        issues.error(format!("unknown cluster traffic option: {}", quote(&account.cluster_traffic)));
    }
    if is_public(Prefix::Account, &claims.data.issuer) && !account.limits.is_empty() {
        issues.warning("self-signed account JWTs shouldn't contain operator limits");
    }
}

fn check_tiers(limits: &OperatorLimits, issues: &mut Issues) {
    if limits.tiers.is_empty() {
        return;
    }
    if limits.jetstream != JetStreamLimits::default() {
        issues.error("JetStream Limits and tiered JetStream Limits are mutually exclusive");
    }
    if limits.tiers.contains_key("") {
        issues.error("Tiered JetStream Limits can not contain a blank \"\" tier name");
    }
}

fn check_trace(trace: &MsgTrace, issues: &mut Issues) {
    let mut of_destination = Issues::default();
    subject::check(&trace.destination, &mut of_destination);
    if let Some(first) = of_destination.0.first() {
        issues.error(format!("the account Trace.Destination {first}"));
    }
    if has_wildcards(&trace.destination) {
        let quoted = quote(&trace.destination);
        issues
            .error(format!("the account Trace.Destination subject {quoted} is not a valid publish subject"));
    }
    if !(0..=100).contains(&trace.sampling) {
        let sampling = trace.sampling;
        issues.error(format!(
            "the account Trace.Sampling value '{sampling}' is not valid, should be in the range [1..100]"
        ));
    }
}

fn check_counts(imports: usize, exports: &[Export], limits: &OperatorLimits, issues: &mut Issues) {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let (account, imports) = (&limits.account, count(imports));
    let too_many = "the account contains more imports than allowed by the operator";
    if !limits.is_empty() && account.imports >= 0 && imports > account.imports {
        issues.error(too_many);
    }
    if account.imports != NO_LIMIT && imports > account.imports {
        issues.error(too_many);
    }
    if account.exports == NO_LIMIT {
        return;
    }
    if count(exports.len()) > account.exports {
        issues.error("the account contains more exports than allowed by the operator");
    }
    if !account.wildcards {
        for _ in exports.iter().filter(|export| has_wildcards(&export.subject)) {
            issues.error("the account contains wildcard exports that are not allowed by the operator");
        }
    }
}

fn check_signing_keys(keys: &SigningKeys, issues: &mut Issues) {
    for (key, scope) in &keys.0 {
        if is_public(Prefix::Account, key) {
            continue;
        }
        issues.error(match scope {
            Some(_) => format!("{key} is not an account public key"),
            None => format!("{} is not a valid account signing key", quote(key)),
        });
    }
}
