//! Exports: each by itself, and all beside each other.

use std::collections::BTreeMap;

use schemas::claims::subject::{has_wildcards, is_contained_in};
use schemas::claims::{Export, ExportType, ServiceLatency};
use schemas::go::quote::quote;

use super::{Issues, info, subject};

pub(super) fn check_all(exports: &[Export], issues: &mut Issues) {
    exports.iter().for_each(|export| check(export, issues));
    check_overlap(ExportType::Service, exports, issues);
    check_overlap(ExportType::Stream, exports, issues);
}

/// No subject may lie within another of the same kind.
fn check_overlap(kind: ExportType, exports: &[Export], issues: &mut Issues) {
    // What is neither stands with the streams.
    let of_kind = |export: &&Export| export.is_service() == (kind == ExportType::Service);
    let subjects: Vec<&str> = exports.iter().filter(of_kind).map(|export| export.subject.as_str()).collect();
    let mut found = BTreeMap::new();
    for (at, inner) in subjects.iter().enumerate() {
        for (other, outer) in subjects.iter().enumerate() {
            if at != other && is_contained_in(inner, outer) {
                found.entry(outer).or_insert(inner);
            }
        }
    }
    for (outer, inner) in found {
        issues.error(format!("{kind} export subject {} already exports {}", quote(outer), quote(inner)));
    }
}

fn check(export: &Export, issues: &mut Issues) {
    let response = export.response_type.as_str();
    match export.kind {
        ExportType::Unknown => issues.error("invalid export type: \"unknown\""),
        ExportType::Service if !matches!(response, "" | "Singleton" | "Chunked" | "Stream") => {
            issues.error(format!("invalid response type for service: {}", quote(response)));
        }
        ExportType::Service => {}
        ExportType::Stream => {
            if !response.is_empty() {
                issues.error(format!("invalid response type for stream: {}", quote(response)));
            }
            if export.allow_trace {
                issues.error("AllowTrace only valid for service export");
            }
        }
    }
    if let Some(latency) = &export.latency {
        if !export.is_service() {
            issues.error("latency tracking only permitted for services");
        }
        check_latency(latency, issues);
    }
    if export.response_threshold < 0 {
        issues.error("negative response threshold is invalid");
    }
    if export.response_threshold > 0 && !export.is_service() {
        issues.error("response threshold only valid for services");
    }
    subject::check(&export.subject, issues);
    check_token_position(export, issues);
    info::check(&export.description, &export.info_url, issues);
}

fn check_latency(latency: &ServiceLatency, issues: &mut Issues) {
    if !(0..=100).contains(&latency.sampling) {
        issues.error("sampling percentage needs to be between 1-100");
    }
    subject::check(&latency.results, issues);
    if has_wildcards(&latency.results) {
        issues.error("results subject can not contain wildcards");
    }
}

fn check_token_position(export: &Export, issues: &mut Issues) {
    let (position, subject) = (export.account_token_position, &export.subject);
    if position == 0 {
        return;
    }
    if !has_wildcards(subject) {
        issues.error(format!("Account Token Position can only be used with wildcard subjects: {subject}"));
        return;
    }
    let at = usize::try_from(position - 1).unwrap_or(usize::MAX);
    match subject.split('.').nth(at) {
        None => {
            issues.error(format!("Account Token Position {position} exceeds length of subject '{subject}'"))
        }
        Some("*") => {}
        Some(token) => issues.error(format!(
            "Account Token Position {position} matches '{token}' but must match a * in: {subject}"
        )),
    }
}
