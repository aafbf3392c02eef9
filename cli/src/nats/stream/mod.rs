//! `nats stream`: streams and the messages they hold.

mod add;
mod config_file;
mod flags;
mod get;
mod info;
mod key_value;
mod list;
mod ls;
mod pager;
mod purge;
mod rm;
mod rmm;
mod show;
mod state;
mod values;
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
        .command(get::command())
        .command(info::command())
        .command(ls::command())
        .command(purge::command())
        .command(rm::command())
        .command(rmm::command())
        .command(state::command())
        .command(view::command())
}
