//! `nats bench js get`: messages by their sequences, without a consumer.

mod batch;
mod sync;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("get", "Read messages without a consumer").command(batch::command()).command(sync::command())
}
