//! `nats auth account imports kv BUCKET PREFIX SOURCE`: all that it takes to use a bucket of another account.

use schemas::claims::{ExportType, Import};

use crate::failure::Outcome;
use crate::nats::auth::account::exports::bucket;
use crate::nats::auth::account::imports::add;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("kv", "Import a bucket of another account")
        .hidden()
        .tag("scope:system")
        .tag("impact:rw")
        .details("The other account shares it with 'nats auth account exports kv'.")
        .arg(Arg::required("bucket", "The bucket"))
        .arg(Arg::required("prefix", "What its API has in front of its subjects, inside the account"))
        .arg(Arg::required("source", "The account that exports, by name or key"))
        .arg(flags::account())
        .flag(flags::operator())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let (bucket, prefix) = (call.text("bucket"), call.text("prefix"));
    let source = add::source(&operator, call.text("source"))?;
    let mut claims = account.claims.clone();
    for subject in bucket::services(bucket) {
        let local = format!("{prefix}.{}", subject.strip_prefix("$JS.API.").unwrap_or(&subject));
        outln!("Importing Service Subject: {local}");
        claims.nats.imports.push(import(bucket, &source, &subject, &local, ExportType::Service));
    }
    let inbox = bucket::inbox(bucket);
    outln!("Importing Stream Subject: {inbox}");
    claims.nats.imports.push(import(bucket, &source, &inbox, &inbox, ExportType::Stream));
    operator.keep_account(&account, &claims).map(drop).map_err(|f| f.context("could not add import"))
}

fn import(bucket: &str, source: &str, subject: &str, local: &str, kind: ExportType) -> Import {
    Import {
        name: format!("KV_{bucket}"),
        subject: subject.into(),
        account: source.into(),
        local_subject: local.into(),
        kind,
        ..Import::default()
    }
}
