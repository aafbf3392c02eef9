//! `nats bench kv`: how fast a bucket takes values and gives them back. Keys are numbers from 0 on.
//!
//! The bucket is looked after by [`prepare`] through the ordinary client, before anything is measured.

mod get;
mod keys;
mod prepare;
mod put;

use crate::nats::Command;
use crate::spec::Flag;

use super::flags;

/// The bucket that is made when no other is named.
const BUCKET: &str = "benchbucket";

pub fn command() -> Command {
    Command::new("kv", "Measure key-value buckets")
        .tag("scope:user")
        .tag("impact:rw")
        .flags(flags::common())
        .flag(
            Flag::text("bucket", "The bucket; made when it is the default, and else there already")
                .default(BUCKET),
        )
        .flag(flags::sleep())
        .example("Put values into a bucket made for it", "bench kv put --msgs 10000")
        .command(get::command())
        .command(put::command())
}
