//! `nats doctor`: looks at servers, an archive of their documents or a configuration file, and says what is wrong, how one
//! sees it, and what mends it.
//!
//! [`gather`] brings documents together into a [`snapshot`], [`checks`] are small functions over it, [`show`] prints what
//! they find. Nothing is changed anywhere.

pub mod check;
pub mod checks;
pub mod gather;
mod show;
pub mod snapshot;
#[cfg(test)]
mod tests;

use check::{Check, Finding, Severity};

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::{Flag, Kind};

/// The exit code when there was nothing to look at.
const BLIND: u8 = 3;

pub fn command() -> Command {
    Command::new("doctor", "Look for what is wrong with servers, streams, consumers or a configuration")
        .details(
            "Without flags it looks at what the context reaches: the streams and consumers of its account, and with a user of \
             the system account at all servers. Nothing is changed.\n\n\
             Exit codes: 0 nothing worse than --fail-on allows, 1 warnings, 2 something critical, 3 nothing could be \
             looked at.",
        )
        .tag("scope:user")
        .tag("impact:ro")
        .flag(Flag::new("monitor", Kind::Url, "Monitoring address of a server (may be repeated)").repeatable())
        .flag(Flag::text("archive", "An archive of 'nats audit gather', or a directory with documents that servers wrote, as JSON").placeholder("PATH"))
        .flag(Flag::new("config", Kind::ExistingFile, "A configuration file, before a server starts with it"))
        .flag(Flag::text("ignore", "Leave out the check with this code (may be repeated)").placeholder("CODE").repeatable())
        .flag(
            Flag::one_of("fail-on", &["info", "warning", "critical", "never"], "What makes the exit code other than 0")
                .default("warning"),
        )
        .flag(Flag::bool("list", "List all checks"))
        .flag(Flag::text("explain", "Explain the check with this code").placeholder("CODE"))
        .flag(Flag::json("Show the findings as JSON"))
        .example("Look at what the context reaches", "doctor")
        .example("Look at a server by its monitoring", "doctor --monitor http://127.0.0.1:8222")
        .example("Look at a configuration before the start", "doctor --config nats-server.conf")
        .example("What does a code mean?", "doctor --explain NAT-DUR-001")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let all = checks::all();
    if call.flag("list") {
        return show::list(call, &all);
    }
    if !call.text("explain").is_empty() {
        return show::explain(call, known(&all, call.text("explain"))?);
    }
    for code in call.texts("ignore") {
        known(&all, code)?;
    }
    let gathered = gather::all(call).map_err(|failure| Failure { exit: BLIND, ..failure })?;
    let ignored =
        |check: &&Check| call.texts("ignore").iter().any(|code| code.eq_ignore_ascii_case(check.code));
    let wanted: Vec<&Check> = all.into_iter().filter(|check| !ignored(check)).collect();
    let findings = check::run(wanted.iter().copied(), &gathered.snapshot);
    show::report(call, &gathered, &findings, wanted.len())?;
    match exit_code(&findings, call.text("fail-on")) {
        0 => Ok(()),
        code => Err(Failure::silent(code)),
    }
}

fn known<'c>(all: &[&'c Check], code: &str) -> Outcome<&'c Check> {
    match all.iter().find(|check| check.code.eq_ignore_ascii_case(code)) {
        Some(check) => Ok(check),
        None => {
            let codes: Vec<&str> = all.iter().map(|check| check.code).collect();
            let near = daemon_config::nearest(&code.to_uppercase(), &codes);
            let hint = near.map(|near| format!("; did you mean {near}?")).unwrap_or_default();
            crate::fail!("there is no check {code:?}{hint}")
        }
    }
}

fn exit_code(findings: &[Finding], fail_on: &str) -> u8 {
    let least = match fail_on {
        "info" => Severity::Info,
        "critical" => Severity::Critical,
        "never" => return 0,
        _ => Severity::Warning,
    };
    match findings.iter().map(|finding| finding.severity).max() {
        Some(worst) if worst >= least => 1 + u8::from(worst == Severity::Critical),
        _ => 0,
    }
}
