//! `nats server report`: what all servers say together, in tables.

mod accounts;
pub mod connections;
mod cpu;
mod downgrade;
mod flags;
mod gateways;
mod health;
mod jetstream;
mod leafnodes;
mod mem;
mod repeat;
mod routes;
mod rtt;
mod usage;

use crate::nats::Command;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("report", "Report on servers")
        .alias("rep")
        .flag(Flag::bool("reverse", "Sort in the opposite order").short('R'))
        .example("The busiest connections", "server report connections --sort in-msgs --top 10 -R")
        .example(
            "JetStream of all servers, refreshed every five seconds",
            "server report jetstream --watch 5",
        )
        .command(accounts::command())
        .command(connections::command())
        .command(cpu::command())
        .command(downgrade::command())
        .command(gateways::command())
        .command(health::command())
        .command(jetstream::command())
        .command(leafnodes::command())
        .command(mem::command())
        .command(routes::command())
}

/// A report.
fn report(name: &'static str, help: &'static str) -> Command {
    Command::new(name, help).tag("scope:system").tag("impact:ro")
}

/// Longer accounts are keys, whose ends tell them apart.
fn short_account(account: &str) -> String {
    let letters: Vec<char> = account.chars().collect();
    if letters.len() <= 23 {
        return account.to_string();
    }
    let (start, end) = (&letters[..10], &letters[letters.len() - 10..]);
    format!("{}...{}", start.iter().collect::<String>(), end.iter().collect::<String>())
}
