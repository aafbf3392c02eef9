//! `nats auth account ls [OPERATOR]`

use crate::failure::Outcome;
use crate::nats::auth::choose;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("ls", "List the accounts")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("operator", "The operator; the selected or only one when not given"))
        .flag(Flag::bool("names", "Show the names only"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let operator = choose::operator(call.text("operator"), "the argument operator")?;
    let accounts = operator.accounts()?;
    if accounts.is_empty() {
        outln!("No Accounts found");
        return Ok(());
    }
    if call.flag("names") {
        accounts.iter().for_each(|account| outln!("{}", account.name));
        return Ok(());
    }
    let headers = ["Name", "Subject", "Users", "JetStream", "System"];
    let mut table = call.table("Accounts").headers(headers).right([2]);
    let mark = |is: bool| if is { "true" } else { "" }.to_string();
    for account in &accounts {
        table.row([
            account.name.clone(),
            account.subject().to_string(),
            operator.store.users(&account.name)?.len().to_string(),
            mark(account.claims.nats.limits.is_jetstream_enabled()),
            mark(operator.is_system(account)),
        ]);
    }
    table.print();
    Ok(())
}
