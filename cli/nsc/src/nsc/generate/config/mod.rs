//! `nsc generate config`: a server's configuration for the operator and its accounts.

mod memory;
mod nkeys;
mod resolver;

use cli_term::spec::Flag;
use cli_term::{Outcome, fail, outln};
use schemas::claims::{AccountClaims, OperatorClaims};

use crate::nsc::shared::output;
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote, tick};
use crate::store::{Kind, files};

const KINDS: [&str; 4] = ["mem-resolver", "nats-resolver", "nats-resolver-cache", "nkey"];

pub fn command() -> Command {
    Command::new("config", "Generate a server's configuration")
        .example(
            "A server that knows all accounts",
            "generate config --mem-resolver --config-file server.conf",
        )
        .example(
            "A server that accounts are pushed to",
            "generate config --nats-resolver --config-file server.conf",
        )
        .flag(Flag::text("config-file", "File to write, '--' is stdout").default("--").placeholder("FILE"))
        .flag(Flag::text("dir", "Directory for resolver.conf and the tokens in files").hidden())
        .flag(Flag::bool("force", "Replace files that are there").short('F'))
        .flag(Flag::bool("mem-resolver", "The configuration holds the tokens of all accounts"))
        .flag(Flag::bool("nats-resolver", "Accounts are pushed to the server, which keeps all of them"))
        .flag(Flag::bool(
            "nats-resolver-cache",
            "The server asks others for accounts and keeps them for a while",
        ))
        .flag(Flag::bool("nkey", "Accounts with nkey users, without an operator").hidden())
        .flag(
            Flag::text("sys-account", "System account: name or public key; the operator's without")
                .placeholder("ACCOUNT"),
        )
        .run(run)
}

/// What a configuration is made of.
struct Parts {
    operator: OperatorClaims,
    /// The operator's token.
    token: String,
    system_account: Option<String>,
    /// Accounts with their tokens, in the order of their public keys.
    accounts: Vec<(AccountClaims, String)>,
}

impl Parts {
    fn of(call: &Call, work: &Work) -> Outcome<Parts> {
        let operator = work.store.operator()?;
        let mut accounts = vec![];
        for name in work.store.accounts()? {
            accounts.push((work.store.account(&name)?, work.store.raw_account(&name)?));
        }
        if accounts.is_empty() {
            fail!("operator {} has no accounts", quote(work.store.name()));
        }
        accounts.sort_by(|(a, _), (b, _)| a.data.subject.cmp(&b.data.subject));
        let system_account = match call.text("sys-account") {
            "" => Some(operator.nats.system_account.clone()).filter(|key| !key.is_empty()),
            key if Kind::Account.fits(key) => Some(key.to_string()),
            name => Some(work.store.account(name)?.data.subject),
        };
        Ok(Parts { token: work.store.raw_operator()?, operator, system_account, accounts })
    }
}

fn run(call: &Call) -> Outcome {
    let (dir, file) = (call.text("dir"), call.text("config-file"));
    check(call, dir, file)?;
    let work = call.work()?;
    let parts = Parts::of(call, &work)?;
    if !dir.is_empty() {
        memory::directory(&parts, &files::expand(dir))?;
        eprintln!(
            "Success!! - generated {}",
            tick(&files::abbreviated(&files::expand(dir).join("resolver.conf")))
        );
        return Ok(());
    }
    let text = match KINDS.into_iter().find(|kind| call.flag(kind)) {
        Some("nkey") => nkeys::text(&work, &parts)?,
        Some("nats-resolver") => resolver::text(&parts, false)?,
        Some("nats-resolver-cache") => resolver::text(&parts, true)?,
        _ => memory::text(&parts),
    };
    if output::is_stdout(file) {
        outln!("{text}");
        return Ok(());
    }
    output::write(file, &text)?;
    let shown = tick(&files::abbreviated(&files::expand(file)));
    let mut report = Report::details();
    report.ok(format!("wrote server configuration to {shown}"));
    report.finish()?;
    eprintln!("Success!! - generated {shown}");
    Ok(())
}

fn check(call: &Call, dir: &str, file: &str) -> Outcome {
    let asked: Vec<&str> = KINDS.into_iter().filter(|kind| call.flag(kind)).collect();
    match (&asked[..], dir.is_empty()) {
        ([], true) => fail!("specify a config type option"),
        ([_, _, ..], _) => fail!("can only generate one config at a time"),
        (["nkey"], false) => fail!("--dir is not valid with nkey configuration"),
        (["nats-resolver" | "nats-resolver-cache"], false) => {
            fail!("--dir is not valid with nats-resolver configuration")
        }
        (_, false) if !output::is_stdout(file) => fail!("--dir is exclusive of --config-file"),
        _ => {}
    }
    let target = if dir.is_empty() { file } else { dir };
    let path = files::expand(target);
    if !output::is_stdout(target) && path.exists() && !call.flag("force") {
        fail!("{} already exists", tick(&path.display().to_string()));
    }
    match !dir.is_empty() && path.exists() && !path.is_dir() {
        true => fail!("{} already exists and is not a directory", tick(dir)),
        false => Ok(()),
    }
}
