//! `nsc list operators`.

use cli_term::{Outcome, outln};

use crate::nsc::list::{Entry, print};
use crate::nsc::{Call, Command};

pub fn command() -> Command {
    Command::new("operators", "List operators").alias("operator").run(run)
}

fn run(call: &Call) -> Outcome {
    let config = call.config();
    let operators = config.operators();
    if operators.is_empty() {
        outln!("no operators defined in store dir {:?}", config.store_root.display().to_string());
        outln!("init an environment or change the store root with `env --store <dir>`");
        return Ok(());
    }
    let data = |name: &String| Ok(config.open(name)?.operator()?.data);
    let entries: Vec<Entry> = operators.iter().map(|name| Entry::new(name, data(name))).collect();
    print("Operators", &entries, &config.operator, call.flag("json"))
}
