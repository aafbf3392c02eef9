//! `nats consumer`: the consumers of streams, and the messages they deliver.
//!
//! [`calls`] are the requests, [`choose`] finds the consumer a command is about, [`show`] is how one looks; [`flags`] and
//! [`values`] are what can be said about a configuration.

mod add;
pub mod calls;
mod choose;
mod cluster;
mod config_file;
mod copy;
mod delivery;
pub mod document;
mod edit;
mod find;
mod flags;
mod graph;
mod info;
mod ls;
mod next;
mod pause;
mod report;
mod reset;
mod resume;
mod rm;
mod show;
mod state;
mod sub;
mod unpin;
mod values;
mod why;

use crate::nats::Command;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("consumer", "Manage the consumers of streams")
        .alias("con")
        .alias("obs")
        .alias("c")
        .flag(Flag::bool("all", "Offer the streams of the system too").short('a'))
        .example(
            "Add a pull consumer without questions",
            "consumer add ORDERS NEW --pull --filter orders.new --defaults",
        )
        .example("Take a message and acknowledge it", "consumer next ORDERS NEW")
        .example("See how far a consumer has come", "consumer info ORDERS NEW")
        .command(add::command())
        .command(cluster::command())
        .command(copy::command())
        .command(edit::command())
        .command(find::command())
        .command(graph::command())
        .command(info::command())
        .command(ls::command())
        .command(next::command())
        .command(pause::command())
        .command(report::command())
        .command(reset::command())
        .command(resume::command())
        .command(rm::command())
        .command(state::command())
        .command(sub::command())
        .command(unpin::command())
}
