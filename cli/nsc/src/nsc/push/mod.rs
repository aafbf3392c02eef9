//! `nsc push`: accounts to an account server or to servers with a resolver.

mod check;
mod dry_run;
mod http;
mod nats;
mod prune;

use cli_term::spec::{Flag, Kind};
use cli_term::{Outcome, fail, runtime};
use std::time::Duration;

use crate::nsc::diff::server_url;
use crate::nsc::link::{system, tls_flags};
use crate::nsc::shared::{keep, keys};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};

pub fn command() -> Command {
    Command::new("push", "Push accounts to an account server, or to nats-servers with a resolver")
        .example("Push the current account", "push")
        .example("Push all accounts and delete those that are not in the store", "push --all --prune")
        .example("See what a push would change", "push --all --dry-run")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(
            Flag::text(
                "account-jwt-server-url",
                "URL of the server: http, https, nats or tls; the operator's without",
            )
            .short('u')
            .placeholder("URL"),
        )
        .flag(
            Flag::text("account-removal", "Delete this account on the servers: name or public key")
                .short('R')
                .placeholder("ACCOUNT"),
        )
        .flag(Flag::bool("all", "All accounts").short('A'))
        .flag(Flag::bool("diff", "List which accounts are on the servers").short('D'))
        .flag(Flag::bool("dry-run", "Tell what would change, claim by claim, and change nothing"))
        .flag(Flag::bool("force", "Push in spite of validation errors").short('F'))
        .flag(Flag::bool("prune", "Delete the accounts on the servers that are not in the store").short('P'))
        .flags(system::flags())
        .flag(
            Flag::new("timeout", Kind::Int64, "Seconds to wait for the servers' answers, 1 to 60")
                .default("1")
                .placeholder("SECONDS"),
        )
        .flags(tls_flags())
        .run(run)
}

/// What is to be done.
struct Task {
    url: String,
    /// Names of the accounts to push.
    accounts: Vec<String>,
    prune: bool,
    diff: bool,
    /// The public key of the account to delete.
    remove: Option<String>,
    wait: Duration,
}

fn run(call: &Call) -> Outcome {
    if call.flag("all") && !call.text("account").is_empty() {
        fail!("specify only one of --account or --all-accounts");
    }
    let work = Work::with_account(call, call.text("account"))?;
    let task = task(call, &work)?;
    if !call.flag("force") {
        task.accounts.iter().try_for_each(|name| check::account(&work, name))?;
    }
    let report = match (call.flag("dry-run"), keep::is_resolver_url(&task.url)) {
        (true, _) => runtime::block_on(dry_run::run(call, &work, &task))?,
        (false, true) => runtime::block_on(nats::run(call, &work, &task))?,
        (false, false) => http::run(&work, &task)?,
    };
    report.finish()
}

fn task(call: &Call, work: &Work) -> Outcome<Task> {
    let names = work.store.accounts()?;
    if names.is_empty() {
        fail!("operator {} has no accounts", quote(work.store.name()));
    }
    let (prune, diff, remove) = (call.flag("prune"), call.flag("diff"), call.text("account-removal"));
    match (prune, diff, remove.is_empty()) {
        (true, _, false) | (_, true, false) => {
            fail!("--prune/--diff and --account-removal <account> are mutually exclusive")
        }
        (true, true, _) => fail!("--prune and --diff are mutually exclusive"),
        _ => {}
    }
    let accounts = match call.flag("all") {
        true => names,
        false if prune || diff || !remove.is_empty() => vec![],
        false => vec![current(work, &names)?],
    };
    let mut url = server_url(call, work);
    if call.interactive() {
        let shown = url.as_deref().unwrap_or("");
        let question = "Account Server URL or nats-resolver enabled nats-server URL";
        url = ask::something(question, shown, "--account-jwt-server-url");
    }
    let url = url?;
    let resolver = keep::is_resolver_url(&url);
    if !resolver && (prune || diff || !remove.is_empty()) {
        fail!("prune only works for nats based account resolver");
    }
    let remove = match remove {
        "" => None,
        text => Some(keys::account(work, text, false)?),
    };
    let scheme = url.split("://").next().unwrap_or_default().to_lowercase();
    if !resolver && !["http", "https"].contains(&scheme.as_str()) {
        fail!("scheme {} is not supported (http, https, nats, tls)", quote(&scheme));
    }
    let wait = Duration::from_secs(call.int("timeout").clamp(1, 60) as u64);
    Ok(Task { url, accounts, prune, diff, remove, wait })
}

fn current(work: &Work, names: &[String]) -> Outcome<String> {
    let name = work.account_name()?;
    match names.iter().any(|known| known == name) {
        true => Ok(name.to_string()),
        false => fail!(
            "account {} is not under operator {} - nsc env to check your env",
            quote(name),
            quote(work.store.name())
        ),
    }
}

/// A report of one account, named anew if all went well.
fn finished(mut report: Report, label: String) -> Report {
    if report.level() == crate::report::Level::Ok {
        report.set_label(label);
    }
    report
}
