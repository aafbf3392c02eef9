//! `nats stream info`: how a stream is set up and what it holds.

use super::show;
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("info", "Show a stream")
        .alias("nfo")
        .alias("i")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("stream", "The stream to show"))
        .flag(Flag::json("Show it as JSON"))
        .flag(Flag::bool("state", "Show what it holds only"))
        .flag(no_select())
        .run(|call| run(call, call.flag("state")))
}

pub fn no_select() -> Flag {
    Flag::bool("no-select", "Fail instead of offering the streams there are").default("false")
}

pub fn run(call: &Call, state_only: bool) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let info = pick::stream(&api, call.text("stream"), call.flag("all"), call.flag("no-select")).await?;
        show::print(call, &info, state_only)?;
        outln!();
        Ok(())
    })
}
