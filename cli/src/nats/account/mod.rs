//! `nats account`: the account of the connection, seen from inside.

mod backup;
mod chain;
mod info;
mod report;
mod restore;
mod tls;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("account", "Look at the account of the connection")
        .alias("a")
        .example("Who we are, and what we may do", "account info")
        .example("Save all streams in a directory", "account backup backups")
        .command(backup::command())
        .command(info::command())
        .command(report::command())
        .command(restore::command())
        .command(tls::command())
}
