//! `nats account report`: what servers know of the account.

mod connections;
mod statistics;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("report", "Report on the account")
        .alias("rep")
        .tag("scope:user")
        .tag("impact:ro")
        .command(connections::command())
        .command(statistics::command())
}
