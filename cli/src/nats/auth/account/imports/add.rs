//! `nats auth account imports add NAME SUBJECT [ACCOUNT]`

use cli_nsc::store::Kind;
use schemas::claims::{ExportType, Import};

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::account::imports::show;
use crate::nats::auth::store::Operator;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("add", "Import a stream or service of another account")
        .alias("new")
        .alias("a")
        .alias("n")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("name", "A name for the import"))
        .arg(Arg::required("subject", "The subject as the other account exports it"))
        .arg(flags::account())
        .flag(Flag::text("source", "The account that exports, by name or key").placeholder("ACCOUNT"))
        .flag(
            Flag::text("local", "The subject inside this account, the same when not given")
                .placeholder("SUBJECT"),
        )
        .flag(Flag::bool("share", "Tell the exporter who asks"))
        .flag(Flag::bool("traceable", "Let message traces pass through a stream"))
        .flag(Flag::bool("service", "Import a service instead of a stream"))
        .flag(flags::operator())
        .example("A service", "auth account imports add prices shop.prices web --source shop --service")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let service = call.flag("service");
    if service && call.flag("traceable") {
        fail!("service imports cannot allow tracing");
    }
    let (name, subject) = (call.text("name"), call.text("subject"));
    if name.is_empty() || subject.is_empty() {
        fail!("could not add import: name and subject cannot be empty");
    }
    let local = if call.text("local").is_empty() { subject } else { call.text("local") };
    let import = Import {
        name: name.into(),
        subject: subject.into(),
        account: source(&operator, call.text("source"))?,
        local_subject: local.into(),
        kind: if service { ExportType::Service } else { ExportType::Stream },
        share: call.flag("share"),
        allow_trace: call.flag("traceable"),
        ..Import::default()
    };
    let mut claims = account.claims.clone();
    claims.nats.imports.push(import.clone());
    operator.keep_account(&account, &claims)?;
    show::print(call, &import, &operator)
}

/// The key of an account of the store, or of any account.
pub fn source(operator: &Operator, wanted: &str) -> Outcome<String> {
    if Kind::Account.fits(wanted) {
        return Ok(wanted.to_string());
    }
    let found = choose::account_of(operator, wanted, "Select the Source account", "--source");
    match found {
        Ok(account) => Ok(account.subject().to_string()),
        Err(failure) => Err(failure.context("could not select source account")),
    }
}
