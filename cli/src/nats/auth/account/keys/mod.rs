//! `nats auth account keys`: keys that sign users in an account's place, with what those users may do.

mod add;
mod info;
mod ls;
mod rm;
mod show;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("keys", "Manage an account's scoped signing keys")
        .alias("sk")
        .alias("s")
        .command(add::command())
        .command(info::command())
        .command(ls::command())
        .command(rm::command())
}
