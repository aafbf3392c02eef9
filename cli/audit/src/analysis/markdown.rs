//! A report in Markdown.

use jiff::Timestamp;
use schemas::go::Time;

use super::{Analysis, CheckResult};

pub(super) fn render(analysis: &Analysis, most: usize) -> String {
    let metadata = &analysis.metadata;
    let mut out = format!(
        "# NATS Audit Report produced {}\n\n## Connection Details\n\nReport generated using archive from **{}** by **{}** \
         created **{}**\n\n## Report Summary\n\n|Status|Count|\n|------|-----|\n",
        moment(analysis.time),
        metadata.connect_url,
        metadata.user_name,
        moment(metadata.capture_timestamp),
    );
    for outcome in ["FAIL", "WARN", "PASS", "SKIP"] {
        out += &format!("|{outcome}|{}|\n", analysis.outcomes.get(outcome).copied().unwrap_or(0));
    }
    out += "\n## Results";
    let mut results: Vec<&CheckResult> = analysis.results.iter().collect();
    results.sort_by_key(|result| (&result.check.suite, &result.check.code));
    for suite in results.chunk_by(|a, b| a.check.suite == b.check.suite) {
        out += &format!("\n### Check Suite: {}", suite[0].check.suite);
        suite.iter().for_each(|result| out += &section(result, most));
    }
    out
}

fn section(result: &CheckResult, most: usize) -> String {
    let mut out = format!("\n#### {}\n\nOutcome: **{}**\n", result.check.name, result.outcome_string);
    let examples = &result.examples.examples;
    if examples.is_empty() {
        return out;
    }
    out += "\n|#|Example|\n|-|-------|\n";
    let most = if most == 0 { examples.len() } else { most };
    for (at, example) in examples.iter().take(most).enumerate() {
        out += &format!("|{}|{}|\n", at + 1, example.replace('|', "\\|"));
    }
    out
}

/// `22 Nov 26 15:04 +0000`
fn moment(time: Time) -> String {
    if time.is_zero() {
        return "01 Jan 01 00:00 +0000".into();
    }
    let moment = Timestamp::from_nanosecond(time.unix_nanos().into()).unwrap_or_default();
    moment.strftime("%d %b %y %H:%M +0000").to_string()
}
