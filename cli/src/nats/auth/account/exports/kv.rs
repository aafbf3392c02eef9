//! `nats auth account exports kv BUCKET`: all that other accounts need to use a bucket.

use schemas::claims::{Export, ExportType};

use crate::failure::Outcome;
use crate::nats::auth::account::exports::bucket;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("kv", "Share a bucket with other accounts")
        .hidden()
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("bucket", "The bucket"))
        .arg(flags::account())
        .flag(flags::operator())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let bucket = call.text("bucket");
    let mut claims = account.claims.clone();
    for subject in bucket::services(bucket) {
        outln!("Exporting Service Subject: {subject}");
        claims.nats.exports.push(export(bucket, &subject, ExportType::Service));
    }
    let inbox = bucket::inbox(bucket);
    outln!("Exporting Stream Subject: {inbox}");
    claims.nats.exports.push(export(bucket, &inbox, ExportType::Stream));
    operator.keep_account(&account, &claims).map(drop)
}

fn export(bucket: &str, subject: &str, kind: ExportType) -> Export {
    Export {
        name: format!("KV_{bucket}"),
        subject: subject.into(),
        kind,
        description: format!("Export for KV Bucket {bucket}"),
        ..Export::default()
    }
}
