//! Pushing to servers with a resolver.

use cli_term::Outcome;

use crate::nsc::link::{Link, gather, system};
use crate::nsc::push::{Task, prune};
use crate::nsc::{Call, Work};
use crate::report::{Report, quote};

const SUBJECTS: [&str; 3] = ["$SYS.REQ.CLAIMS.LIST", "$SYS.REQ.CLAIMS.UPDATE", "$SYS.REQ.CLAIMS.DELETE"];

pub async fn run(call: &Call, work: &Work, task: &Task) -> Outcome<Report> {
    let mut report = Report::jobs();
    let (system, who) = match system::user(call, work, &SUBJECTS, "_INBOX.>") {
        Ok(found) => found,
        Err(failure) => {
            report
                .err(format!("error obtaining system account user: {}", failure.message.unwrap_or_default()));
            return Ok(report);
        }
    };
    let link = match Link::open(call, "nsc_push", std::slice::from_ref(&task.url), who).await {
        Ok(link) => link,
        Err(failure) => {
            report.err(format!("failed to connect: {}", failure.message.unwrap_or_default()));
            return Ok(report);
        }
    };
    if !task.accounts.is_empty() {
        let label =
            format!("push to nats-server {} using system account {}", quote(&task.url), quote(&system));
        let mut told = Report::labelled(label);
        for name in &task.accounts {
            told.add(push(work, &link, task, name).await?);
        }
        report.add(told);
    }
    if task.prune {
        report.add(prune::run(call, work, &link, task).await?);
    } else if let Some(key) = &task.remove {
        let mut told = Report::labelled("prune nats-server with nats account resolver");
        prune::delete(call, work, &link, task, std::slice::from_ref(key), None, &mut told).await?;
        report.add(told);
    } else if task.diff {
        let mut told = Report::labelled("diff nats-server with nats account resolver");
        prune::list(work, &link, task, &mut told).await?;
        report.add(told);
    }
    Ok(report)
}

async fn push(work: &Work, link: &Link, task: &Task, name: &str) -> Outcome<Report> {
    let raw = work.store.raw_account(name)?;
    let mut told = Report::labelled(format!("push {name} to nats-server with nats account resolver"));
    let answers = gather::all(link, task.wait, "push account", SUBJECTS[1], &raw, &mut told).await?;
    for answer in &answers {
        told.ok(format!("pushed {} to nats-server {}: {}", quote(name), answer.server, answer.message()));
    }
    told.ok(format!("pushed to a total of {} nats-server", answers.len()));
    Ok(told)
}
