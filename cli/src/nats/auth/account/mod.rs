//! `nats auth account`: accounts, signed by their operator.

mod add;
mod ask;
mod edit;
mod exports;
mod imports;
mod info;
mod jetstream;
mod keys;
mod limits;
mod ls;
mod mappings;
mod push;
mod query;
pub mod resolver;
mod show;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("account", "Manage accounts")
        .alias("a")
        .alias("acct")
        .alias("act")
        .command(add::command())
        .command(edit::command())
        .command(exports::command())
        .command(imports::command())
        .command(info::command())
        .command(keys::command())
        .command(ls::command())
        .command(mappings::command())
        .command(push::command())
        .command(query::command())
}
