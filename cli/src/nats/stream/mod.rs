//! `nats stream`: streams and the messages they hold.

mod add;
pub(crate) mod backup;
pub(crate) mod cluster;
mod config_file;
mod copy;
pub(crate) mod document;
pub(crate) mod edit;
mod find;
mod flags;
mod gaps;
pub(crate) mod get;
mod graph;
mod info;
mod key_value;
pub(crate) mod level;
mod list;
mod ls;
mod overlay;
mod pager;
mod purge;
mod report;
pub(crate) mod restore;
mod rm;
mod rmm;
mod s2_length;
mod seal;
pub(crate) mod show;
mod state;
mod subjects;
pub(crate) mod values;
mod view;

use crate::nats::Command;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("stream", "Manage JetStream streams")
        .alias("str")
        .alias("st")
        .alias("ms")
        .alias("s")
        .flag(Flag::bool("all", "List and offer the streams behind buckets and the like too").short('a'))
        .example("Add a stream, asking for what is not said", "stream add ORDERS --subjects 'orders.>'")
        .example("Add a stream without questions", "stream add ORDERS --subjects 'orders.>' --defaults")
        .example("Show what a stream is set to and what it holds", "stream info ORDERS")
        .example("Show a message", "stream get ORDERS 12")
        .example("Save a stream in a directory", "stream backup ORDERS backups/orders")
        .command(add::command())
        .command(backup::command())
        .command(cluster::command())
        .command(copy::command())
        .command(edit::command())
        .command(find::command())
        .command(gaps::command())
        .command(get::command())
        .command(graph::command())
        .command(info::command())
        .command(ls::command())
        .command(purge::command())
        .command(report::command())
        .command(restore::command())
        .command(rm::command())
        .command(rmm::command())
        .command(seal::command())
        .command(state::command())
        .command(subjects::command())
        .command(view::command())
}
