//! `nats counter get`: the number alone.

use super::stream::counter;
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("get", "Show what a counter has come to")
        .alias("g")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("subject", "The counter's subject"))
        .flag(stream_flag())
        .run(run)
}

pub fn stream_flag() -> Flag {
    Flag::text("stream", "The stream that keeps it; the one that listens to the subject when it is not given")
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        outln!("{}", counter(call).await?.value);
        Ok(())
    })
}
