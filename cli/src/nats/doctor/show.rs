//! Findings and the catalogue, for people and for programs.

use serde_json::{Value, json};

use super::check::{Check, Finding, Severity};
use super::gather::Gathered;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::term::json;
use crate::{log, outln};

pub fn report(call: &Call, gathered: &Gathered, findings: &[Finding], checks: usize) -> Outcome {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let counts = [count(Severity::Critical), count(Severity::Warning), count(Severity::Info)];
    if call.flag("json") {
        return Ok(json::print(&document(gathered, findings, checks, counts))?);
    }
    gathered.notes.iter().for_each(|note| log!("note: {note}"));
    for finding in findings {
        let severity = finding.severity.word().to_uppercase();
        outln!("{severity} {} {}: {}", finding.code, finding.about, finding.title);
        outln!("    {}", finding.evidence);
        outln!("    fix: {}\n", finding.fix);
    }
    let [critical, warnings, notes] = counts;
    outln!(
        "{checks} checks over {}: {critical} critical, {warnings} warnings, {notes} notes",
        gathered.what()
    );
    Ok(())
}

fn document(gathered: &Gathered, findings: &[Finding], checks: usize, counts: [usize; 3]) -> Value {
    json!({
        "checks": checks,
        "servers": gathered.snapshot.servers.len(),
        "streams": gathered.snapshot.streams.len(),
        "critical": counts[0],
        "warning": counts[1],
        "info": counts[2],
        "notes": gathered.notes,
        "findings": findings,
    })
}

pub fn list(call: &Call, checks: &[&Check]) -> Outcome {
    if call.flag("json") {
        let all: Vec<Value> = checks.iter().map(|check| entry(check)).collect();
        return Ok(json::print(&all)?);
    }
    let mut table = call.table(format!("{} Checks", checks.len())).headers(["Code", "Severity", "Finding"]);
    checks.iter().for_each(|check| table.row([check.code, check.severity.word(), check.title]));
    table.print();
    Ok(())
}

pub fn explain(call: &Call, check: &Check) -> Outcome {
    if call.flag("json") {
        return Ok(json::print(&entry(check))?);
    }
    outln!("{} ({})\n\n{}.\n\n{}", check.code, check.severity.word(), check.title, check.why);
    Ok(())
}

fn entry(check: &Check) -> Value {
    json!({ "code": check.code, "severity": check.severity, "title": check.title, "why": check.why })
}
