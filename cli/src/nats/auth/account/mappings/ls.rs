//! `nats auth account mappings ls [ACCOUNT]`

use crate::failure::Outcome;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::outln;

pub fn command() -> Command {
    Command::new("ls", "List the mappings")
        .alias("list")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(flags::account())
        .flag(flags::operator())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (_, account) = choose::account(call)?;
    let mappings = &account.claims.nats.mappings;
    if mappings.is_empty() {
        outln!("No mappings defined");
        return Ok(());
    }
    let title = format!("Subject mappings for account {}", account.name);
    let headers = ["Source Subject", "Target Subject", "Weight", "Cluster"];
    let mut table = call.table(title).headers(headers).right([2]);
    for (source, targets) in mappings {
        for target in targets {
            table.row([source, &target.subject, &target.percent().to_string(), &target.cluster]);
        }
    }
    table.print();
    Ok(())
}
