//! `nats bench js`: how fast a stream takes messages and gives them back.
//!
//! Streams and consumers are looked after by [`prepare`] through the ordinary client, before anything is measured.

pub(super) mod ack;
mod consume;
mod durable;
mod fetch;
mod flags;
mod get;
mod messages;
mod ordered;
mod prepare;
pub(super) mod publish;
mod pull;
pub(super) mod status;

use crate::nats::Command;

use super::flags as common;

pub fn command() -> Command {
    Command::new("js", "Measure JetStream")
        .tag("scope:user")
        .tag("impact:rw")
        .flags(common::common())
        .flag(flags::stream())
        .flag(common::sleep())
        .example("Make a stream and publish to it", "bench js pub async bench.data --create --size 512")
        .example("Two clients that share what is in it", "bench js consume --clients 2")
        .command(consume::command())
        .command(fetch::command())
        .command(get::command())
        .command(ordered::command())
        .command(publish::command())
}
