//! `nats stream cluster`: which servers of a cluster lead and keep a stream.

mod balance;
mod peer_remove;
pub(crate) mod spread;
mod step_down;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("cluster", "Manage the servers that keep a stream")
        .alias("c")
        .command(balance::command())
        .command(peer_remove::command())
        .command(step_down::command())
}
