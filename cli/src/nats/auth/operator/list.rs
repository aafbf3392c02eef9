//! `nats auth operator list`

use crate::failure::Outcome;
use crate::nats::auth::store::Directory;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("list", "List the operators")
        .alias("ls")
        .tag("scope:system")
        .tag("impact:ro")
        .flag(Flag::bool("names", "Show the names only"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let operators = Directory::open().operators()?;
    if operators.is_empty() {
        outln!("No Operators found");
        return Ok(());
    }
    if call.flag("names") {
        operators.iter().for_each(|operator| outln!("{}", operator.name()));
        return Ok(());
    }
    let headers = ["Name", "Subject", "Accounts", "Account Server", "Signing Keys"];
    let mut table = call.table("Operators").headers(headers).right([2, 4]);
    for operator in &operators {
        let nats = &operator.claims.nats;
        table.row([
            operator.name().to_string(),
            operator.subject().to_string(),
            operator.store.accounts()?.len().to_string(),
            nats.account_server_url.clone(),
            nats.signing_keys.len().to_string(),
        ]);
    }
    table.print();
    Ok(())
}
