//! `nats kv`: key-value buckets, each of which is a stream `KV_BUCKET` with a subject `$KV.BUCKET.KEY` for every key.
//!
//! [`bucket`] is how a bucket is set up and found, [`entry`] one revision of a key; [`read`] and [`write`] move entries one by
//! one, [`reader`] many of them; [`show`] and [`document`] are how a bucket looks. Everything goes through the JetStream API
//! and no client library, so that other clients and servers see exactly what is written here.

mod add;
pub(crate) mod bucket;
mod compact;
mod create;
mod del;
mod document;
mod edit;
pub(crate) mod entry;
mod flags;
mod get;
mod history;
mod info;
mod lines;
mod ls;
pub(crate) mod names;
mod operation;
mod purge;
mod put;
pub(crate) mod read;
pub(crate) mod reader;
mod revert;
mod rows;
mod session;
pub(crate) mod settings;
mod show;
mod update;
mod value;
mod watch;
pub(crate) mod write;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("kv", "Work with key-value buckets")
        .details(
            "A bucket keeps the latest values of its keys, and as many older ones as its history is long, for good or for as \
             long as its TTL says. Keys are made of letters, digits and - / _ = . characters; dots part them into levels.",
        )
        .example("Make a bucket that keeps five values of each key", "kv add CONFIG --history 5")
        .example("Store a value", "kv put CONFIG user.name bob")
        .example("Read it, and nothing else", "kv get CONFIG user.name --raw")
        .example("Follow what happens to some keys", "kv watch CONFIG 'user.>'")
        .example("Change a value unless somebody else was faster", "kv update CONFIG user.name alice 1")
        .command(add::command())
        .command(compact::command())
        .command(create::command())
        .command(del::command())
        .command(edit::command())
        .command(get::command())
        .command(history::command())
        .command(info::command())
        .command(ls::command())
        .command(purge::command())
        .command(put::command())
        .command(revert::command())
        .command(update::command())
        .command(watch::command())
}
