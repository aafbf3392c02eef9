//! `nsc list accounts`.

use cli_term::Outcome;
use cli_term::spec::Flag;

use crate::nsc::list::{Entry, print};
use crate::nsc::{Call, Command};

pub fn command() -> Command {
    Command::new("accounts", "List accounts")
        .alias("account")
        .flag(Flag::text("operator", "Operator, which becomes the current one").short('o'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut config = call.config();
    if !call.text("operator").is_empty() {
        config.set_operator(call.text("operator"))?;
        config.save()?;
    }
    let store = config.current()?;
    let data = |name: &String| Ok(store.account(name)?.data);
    let entries: Vec<Entry> = store.accounts()?.iter().map(|name| Entry::new(name, data(name))).collect();
    print("Accounts", &entries, &config.account, call.flag("json"))
}
