//! `nsc diff`: claim by claim what differs between the store and the servers. The reference has no such command.

pub mod compare;

use cli_term::spec::{Arg, Flag};
use cli_term::{Failure, Outcome, fail, outln, runtime};

use crate::nsc::link::lookup::Source;
use crate::nsc::link::{system, tls_flags};
use crate::nsc::{Call, Command, Work};
use crate::report::quote;

pub fn command() -> Command {
    Command::new("diff", "Compare accounts in the store with those on the servers, claim by claim")
        .details(
            "Prints a line for each claim that differs, < for the server's and > for the store's value. Time and id of issue do \
             not count, unless nothing else differs. The exit code is 1 when something differs.",
        )
        .example("Compare all accounts", "diff --all")
        .arg(Arg::optional("NAME", "Name or public key of the account, the current one without"))
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(
            Flag::text("account-jwt-server-url", "URL of the server: http, https, nats or tls; the operator's without")
                .short('u')
                .placeholder("URL"),
        )
        .flag(Flag::bool("all", "All accounts").short('A'))
        .flags(system::flags())
        .flags(tls_flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let given = call.maybe_text("account").filter(|a| !a.is_empty()).unwrap_or(call.text("NAME"));
    if call.flag("all") && !given.is_empty() {
        fail!("specify only one of --account or --all");
    }
    let work = Work::with_account(call, given)?;
    let names = match call.flag("all") {
        true => work.store.accounts()?,
        false => vec![work.account_name()?.to_string()],
    };
    let url = server_url(call, &work)?;
    let different = runtime::block_on(async {
        let source = Source::open(call, &work, &url).await?;
        let mut different = false;
        for name in names {
            different |= one(&work, &source, &name).await?;
        }
        Ok(different)
    })?;
    match different {
        true => Err(Failure::silent(1)),
        false => Ok(()),
    }
}

/// The URL of the flag, or of the operator.
pub fn server_url(call: &Call, work: &Work) -> Outcome<String> {
    let url = match call.text("account-jwt-server-url") {
        "" => work.store.operator()?.nats.account_server_url,
        url => url.trim().to_string(),
    };
    match url.is_empty() {
        true => fail!("no account server url or nats-server url was provided by the operator jwt"),
        false => Ok(url),
    }
}

async fn one(work: &Work, source: &Source, name: &str) -> Outcome<bool> {
    let local = work.store.raw_account(name)?;
    let subject = work.store.account(name)?.data.subject;
    let lines = match source.get(&subject).await? {
        None => vec![format!("account {} [{subject}] is not on the server", quote(name))],
        Some(remote) if remote == local => vec![],
        Some(remote) => {
            let mut lines = vec![format!("account {} [{subject}] differs:", quote(name))];
            lines.extend(compare::tokens(&remote, &local)?);
            lines
        }
    };
    if lines.is_empty() {
        outln!("account {} [{subject}] is the same", quote(name));
    }
    lines.iter().for_each(|line| outln!("{line}"));
    Ok(!lines.is_empty())
}
