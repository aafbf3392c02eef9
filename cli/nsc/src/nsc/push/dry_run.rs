//! `push --dry-run`: what a push would change. The reference has no such flag.

use cli_term::Outcome;

use crate::nsc::diff::compare;
use crate::nsc::link::lookup::{self, Source};
use crate::nsc::link::{Link, system};
use crate::nsc::push::{Task, prune};
use crate::nsc::shared::keep;
use crate::nsc::{Call, Work};
use crate::report::{Report, quote};

const SUBJECTS: [&str; 2] = ["$SYS.REQ.CLAIMS.LIST", lookup::SUBJECT];

pub async fn run(call: &Call, work: &Work, task: &Task) -> Outcome<Report> {
    let mut report = Report::details();
    let source = match keep::is_resolver_url(&task.url) {
        false => Source::Http(task.url.clone()),
        true => {
            let (_, who) = system::user(call, work, &SUBJECTS, "_INBOX.>")?;
            Source::Nats(Box::new(Link::open(call, "nsc_push", std::slice::from_ref(&task.url), who).await?))
        }
    };
    for name in &task.accounts {
        report.add(account(work, &source, name).await?);
    }
    if let Source::Nats(link) = &source {
        if task.prune || task.diff {
            let mut told = Report::labelled("list accounts of the nats-servers");
            let (_, strangers) = prune::list(work, link, task, &mut told).await?;
            report.add(told);
            if task.prune {
                strangers.iter().for_each(|account| report.ok(format!("would delete account {account}")));
            }
        }
        if let Some(account) = &task.remove {
            report.ok(format!("would delete account {account}"));
        }
    }
    report.text("nothing was changed");
    Ok(report)
}

async fn account(work: &Work, source: &Source, name: &str) -> Outcome<Report> {
    let local = work.store.raw_account(name)?;
    let subject = work.store.account(name)?.data.subject;
    let quoted = quote(name);
    Ok(match source.get(&subject).await? {
        None => Report::labelled(format!("would push {quoted}: it is new on the server")),
        Some(remote) if remote == local => {
            Report::labelled(format!("would push {quoted}: the server has it already"))
        }
        Some(remote) => {
            let mut told =
                Report::labelled(format!("would push {quoted}: these claims differ, < server, > store"));
            told.text(compare::tokens(&remote, &local)?.join("\n"));
            told
        }
    })
}
