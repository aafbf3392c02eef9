//! `nats audit checks`: what `audit analyze` looks at.

use std::fs::File;

use cli_audit::Check;
use cli_audit::check::Configuration;

use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::{json, number};

pub fn command() -> Command {
    Command::new("checks", "List the checks and their thresholds")
        .alias("ls")
        .flag(Flag::bool("json", "Print the checks as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let checks: Vec<Check> = cli_audit::checks::all::<File>().into_iter().map(|(check, _)| check).collect();
    if call.flag("json") {
        return Ok(json::print(&checks)?);
    }
    let mut table = call.table("Audit Checks").headers(["Suite", "Code", "Description", "Configuration"]);
    for check in &checks {
        let thresholds: Vec<String> = check.configuration.values().map(threshold).collect();
        table.row([&check.suite, &check.code, &check.description, &thresholds.join(", ")]);
    }
    table.print();
    Ok(())
}

fn threshold(configuration: &Configuration) -> String {
    let percent = if configuration.unit == "%" { "%" } else { "" };
    format!("{} ({}{percent})", configuration.key, number::float(configuration.default))
}
