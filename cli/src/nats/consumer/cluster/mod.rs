//! `nats consumer cluster`: which servers of a cluster lead the consumers of a stream.

mod balance;
mod step_down;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("cluster", "Manage the servers that lead consumers")
        .alias("c")
        .command(balance::command())
        .command(step_down::command())
}
