//! `nsc import`.

mod account;
mod keys;
mod user;

use cli_term::Outcome;
use daemon_keys::jwt::{self, Validate};

use crate::nsc::Command;
use crate::report::{Report, dates};

pub fn command() -> Command {
    Command::new("import", "Import accounts, users and keys")
        .command(account::command())
        .command(keys::command())
        .command(user::command())
}

/// Tells what is wrong with claims; true when they must not be taken.
fn blocks<C: Validate>(claims: &C, skip: bool, report: &mut Report) -> bool {
    let issues = jwt::validate(claims, dates::now());
    for issue in &issues.0 {
        let text = format!("validation resulted in: {issue}");
        if issue.is_blocking() && !skip { report.err(text) } else { report.warn(text) }
    }
    let blocks = issues.is_blocking(true) && !skip;
    if blocks {
        report.err("validation is blocking, skip with --skip");
    }
    blocks
}

/// Ends a command that did not import anything.
fn refuse(mut report: Report, why: impl std::fmt::Display) -> Outcome {
    report.err(why);
    report.finish()
}
