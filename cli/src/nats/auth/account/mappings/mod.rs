//! `nats auth account mappings`: subjects that become others as messages come into the account.

mod add;
mod file;
mod info;
mod ls;
mod rm;
mod show;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("mappings", "Manage an account's subject mappings")
        .alias("m")
        .alias("mapping")
        .alias("map")
        .command(add::command())
        .command(info::command())
        .command(ls::command())
        .command(rm::command())
}
