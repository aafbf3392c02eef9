//! `nats auth operator`: operators, who sign accounts.

mod add;
mod backup;
mod edit;
mod import;
mod info;
mod keys;
mod list;
mod restore;
mod seal;
mod select;
mod show;
mod urls;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("operator", "Manage operators")
        .alias("o")
        .alias("op")
        .command(add::command())
        .command(backup::command())
        .command(edit::command())
        .command(import::command())
        .command(info::command())
        .command(keys::command())
        .command(list::command())
        .command(restore::command())
        .command(select::command())
}
