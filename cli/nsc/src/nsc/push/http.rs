//! Pushing to an account server.

use cli_term::Outcome;

use crate::nsc::Work;
use crate::nsc::push::{Task, finished};
use crate::nsc::shared::{http, keep};
use crate::report::{Report, quote};

pub fn run(work: &Work, task: &Task) -> Outcome<Report> {
    let mut report = Report::jobs();
    for name in &task.accounts {
        let subject = work.store.account(name)?.data.subject;
        let raw = work.store.raw_account(name)?;
        let mut told = Report::quiet(format!("push {name} to account server"));
        match http::post(&http::join(&task.url, &["accounts", &subject]), "application/jwt", raw.into_bytes())
        {
            Ok(answer) => told.append(keep::push_report(&answer)),
            Err(failure) => {
                let why = failure.message.unwrap_or_default();
                told.err(format!("failed to push account {}: {why}", quote(name)));
            }
        }
        report.add(finished(told, format!("pushed {} to account server", quote(name))));
    }
    Ok(report)
}
