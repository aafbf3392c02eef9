//! `nats auth operator keys`: keys that sign accounts in the operator's place.

mod add;
mod list;
mod rm;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("keys", "Manage an operator's signing keys")
        .alias("sk")
        .alias("s")
        .command(add::command())
        .command(list::command())
        .command(rm::command())
}
