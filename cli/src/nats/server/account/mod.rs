//! `nats server account`: accounts, as servers see them.

mod info;
mod purge;
mod shares;

use crate::nats::Command;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("account", "Look at accounts, and purge them")
        .alias("acct")
        .flag(Flag::json("Print JSON"))
        .command(info::command())
        .command(purge::command())
}
