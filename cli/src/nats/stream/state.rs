//! `nats stream state`: what a stream holds.

use super::info;
use crate::nats::Command;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("state", "Show what a stream holds")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("stream", "The stream to show"))
        .flag(Flag::json("Show it as JSON"))
        .flag(info::no_select())
        .run(|call| info::run(call, true))
}
