//! `nats bench js pub`: four ways to publish to a stream and to know that it has the messages.

mod atomic;
mod fast;
mod pipelined;
pub(in crate::nats::bench) mod ready;
mod sync;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("pub", "Publish to a stream, and wait for its acknowledgements")
        .command(pipelined::command())
        .command(atomic::command())
        .command(fast::command())
        .command(sync::command())
}
