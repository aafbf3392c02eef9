//! Imports: each by itself with its activation token, and all beside each other.

use std::collections::BTreeMap;

use schemas::claims::subject::{is_contained_in, with_wildcards};
use schemas::claims::{ActivationClaims, Import};
use schemas::go::quote::quote;

use super::{Issues, activation, subject};
use crate::jwt::decode_as;

/// The imports of `account`.
pub(super) fn check_all(imports: &[Import], account: &str, issues: &mut Issues) {
    let mut taken = BTreeMap::<&str, Vec<String>>::new();
    for import in imports {
        if import.is_service() {
            check_overlap(import, taken.entry(&import.account).or_default(), issues);
        }
        check(import, account, issues);
    }
}

/// Services of one account must not lie within each other here.
fn check_overlap(import: &Import, taken: &mut Vec<String>, issues: &mut Issues) {
    let here = local_subject(import);
    let account = quote(&import.account);
    for other in &*taken {
        if is_contained_in(&here, other) || is_contained_in(other, &here) {
            issues.error(format!(
                "overlapping subject namespace for {} and {} in same account {account}",
                quote(&here),
                quote(other)
            ));
        }
    }
    if taken.contains(&here) {
        issues.error(format!("overlapping subject namespace for {} in account {account}", quote(&here)));
    } else {
        taken.push(here);
    }
}

/// The subject it has inside the importing account.
fn local_subject(import: &Import) -> String {
    if !import.to.is_empty() {
        return import.to.clone();
    }
    match with_wildcards(&import.local_subject) {
        local if local.is_empty() => import.subject.clone(),
        local => local,
    }
}

fn check(import: &Import, account: &str, issues: &mut Issues) {
    if import.kind.is_unknown() {
        issues.error("invalid import type: \"unknown\"");
    }
    if import.is_service() && import.allow_trace {
        issues.error("AllowTrace only valid for stream import");
    }
    if import.account.is_empty() {
        issues.error("account to import from is not specified");
    }
    if !import.to.is_empty() {
        issues.warning("the field to has been deprecated (use LocalSubject instead)");
    }
    subject::check(&import.subject, issues);
    if !import.local_subject.is_empty() {
        subject::check_renaming(&import.local_subject, &import.subject, issues);
        if !import.to.is_empty() {
            issues.error("Local Subject replaces To");
        }
    }
    let quoted = quote(&import.subject);
    if import.share && !import.is_service() {
        issues.error(format!(
            "sharing information (for latency tracking) is only valid for services: {quoted}"
        ));
    }
    if import.token.is_empty() {
        return;
    }
    match decode_as::<ActivationClaims>(&import.token) {
        Ok(token) => check_activation(import, account, &token, issues),
        Err(_) => issues.error(format!("import {quoted} contains an invalid activation token")),
    }
}

fn check_activation(import: &Import, account: &str, token: &ActivationClaims, issues: &mut Issues) {
    let quoted = quote(&import.subject);
    if token.data.issuer != import.account && token.nats.issuer_account != import.account {
        issues.error(format!("activation token doesn't match account for import {quoted}"));
    }
    if token.data.subject != account {
        issues.error(format!("activation token doesn't match account it is being included in, {quoted}"));
    }
    if token.nats.kind != import.kind {
        issues.error(format!(
            "mismatch between token import type {} and type of import {}",
            token.nats.kind, import.kind
        ));
    }
    activation::check(&token.nats, issues);
    let subject = if import.is_service() && !import.to.is_empty() { &import.to } else { &import.subject };
    if !is_contained_in(subject, &token.nats.subject) {
        issues.error(format!(
            "activation token import subject {} doesn't match import {quoted}",
            quote(&token.nats.subject)
        ));
    }
}
