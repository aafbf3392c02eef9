//! `nats kv ls`: the buckets there are, or the keys of one.

pub mod array;
mod buckets;
mod keys;

use super::names;
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("ls", "List the buckets, or the keys of a bucket")
        .alias("list")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("bucket", "The bucket; without it, the buckets are listed"))
        .arg(Arg::optional("key", "Only keys that match; * stands for one level, > for all that follow"))
        .flag(Flag::bool("names", "Show the names only").short('n'))
        .flag(Flag::bool("verbose", "Show more of each key").short('v'))
        .flag(Flag::bool("display-value", "Show the values too, with --verbose"))
        .flag(Flag::json("Show the list as JSON"))
        .example("List some keys", "kv ls CONFIG 'user.>'")
        .example("See values of all keys", "kv ls CONFIG --verbose --display-value")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if call.text("bucket").is_empty() {
        return buckets::list(call);
    }
    names::check_bucket(call.text("bucket"))?;
    let filter = call.maybe_text("key").filter(|key| !key.is_empty()).unwrap_or(">");
    names::check_filter(filter)?;
    keys::list(call, filter)
}
