//! `nats consumer state`: how far a consumer has come.

use super::{choose, show};
use crate::failure::Outcome;
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;

pub fn command() -> Command {
    choose::both(Command::new("state", "Show how far a consumer has come"))
        .tag("scope:user")
        .tag("impact:ro")
        .flag(Flag::json("Show it as JSON, with its configuration"))
        .flag(choose::no_select())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let info = choose::consumer(&api, call, call.flag("no-select")).await?;
        show::print(call, &info, true)
    })
}
