//! `nats auth account exports ls [ACCOUNT]`

use crate::failure::Outcome;
use crate::nats::auth::account::exports::show;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::outln;

pub fn command() -> Command {
    Command::new("ls", "List the exports")
        .alias("list")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(flags::account())
        .flag(flags::operator())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (_, account) = choose::account(call)?;
    let mut exports: Vec<_> = account.claims.nats.exports.iter().collect();
    if exports.is_empty() {
        outln!("No Exports defined");
        return Ok(());
    }
    exports.sort_by_key(|export| (&export.subject, !export.is_stream()));
    let headers =
        ["Name", "Kind", "Subject", "Activation Required", "Advertised", "Token Position", "Revocations"];
    let title = format!("Exports for account {}", account.name);
    let mut table = call.table(title).headers(headers).right([5, 6]);
    for export in exports {
        table.row([
            export.name.clone(),
            show::kind(export).to_string(),
            export.subject.clone(),
            export.token_req.to_string(),
            export.advertise.to_string(),
            export.account_token_position.to_string(),
            export.revocations.0.len().to_string(),
        ]);
    }
    table.print();
    Ok(())
}
