//! `nats object`: files in the buckets of object stores.

pub(crate) mod add;
pub(crate) mod bucket;
mod clean;
mod del;
pub(crate) mod digest;
pub(crate) mod download;
mod edit;
mod error;
mod flags;
mod get;
mod info;
mod ls;
pub(crate) mod meta;
pub(crate) mod put;
mod seal;
mod show;
pub(crate) mod target;
pub(crate) mod upload;
mod watch;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("object", "Keep files in object stores")
        .alias("obj")
        .details("The buckets of an object store are streams; they keep objects for ever, or as long as --ttl says.")
        .example("Add a bucket that three servers keep", "obj add FILES --replicas 3")
        .example("Store a file", "obj put FILES image.jpg")
        .example("Store what comes from stdin", "obj put FILES --name image.jpg")
        .example("Save an object in a file", "obj get FILES image.jpg -O out.jpg")
        .example("Show the objects of a bucket", "obj ls FILES")
        .command(add::command())
        .command(del::command())
        .command(edit::command())
        .command(get::command())
        .command(info::command())
        .command(ls::command())
        .command(put::command())
        .command(seal::command())
        .command(watch::command())
}
