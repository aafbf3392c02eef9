//! `nsc list users`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};

use crate::nsc::list::{Entry, print};
use crate::nsc::{Call, Command};

pub fn command() -> Command {
    Command::new("users", "List users")
        .alias("user")
        .flag(Flag::text("account", "Account, which becomes the current one").short('a'))
        .flag(Flag::text("operator", "Operator, which becomes the current one").short('o'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut config = call.config();
    if !call.text("operator").is_empty() {
        config.set_operator(call.text("operator"))?;
    }
    if !call.text("account").is_empty() {
        config.set_account(call.text("account"))?;
    }
    if call.any_typed(&["operator", "account"]) {
        config.save()?;
    }
    let store = config.current()?;
    if config.account.is_empty() {
        fail!("no account set - `nsc env --account <name>`");
    }
    let data = |name: &String| Ok(store.user(&config.account, name)?.data);
    let entries: Vec<Entry> =
        store.users(&config.account)?.iter().map(|name| Entry::new(name, data(name))).collect();
    print("Users", &entries, &config.account, call.flag("json"))
}
