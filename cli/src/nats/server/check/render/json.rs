//! A JSON document.

use serde::Serialize;

use crate::failure::Outcome;
use crate::nats::server::check::result::{Found, Metric};
use crate::term;

#[derive(Serialize)]
struct Document<'f> {
    status: &'f str,
    check_suite: &'f str,
    check_name: &'f str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    warning: &'f [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    critical: &'f [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    ok: &'f [String],
    perf_data: &'f [Metric],
}

pub fn text(found: &Found) -> Outcome<String> {
    let document = Document {
        status: found.status().name(),
        check_suite: found.suite,
        check_name: &found.name,
        warning: &found.warnings,
        critical: &found.criticals,
        ok: &found.oks,
        perf_data: &found.metrics,
    };
    Ok(term::json::pretty(&document)?)
}
