//! `nats consumer info`: how a consumer is set up and how far it has come; with `--why`, what keeps it from delivering.

use super::{choose, show, why};
use crate::failure::Outcome;
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;

pub fn command() -> Command {
    choose::both(Command::new("info", "Show a consumer").alias("nfo"))
        .tag("scope:user")
        .tag("impact:ro")
        .flag(Flag::json("Show it as JSON"))
        .flag(choose::no_select())
        .flag(Flag::bool("why", "Ask the server what keeps the consumer from delivering"))
        .example("A consumer that seems to hang", "consumer info ORDERS NEW --why")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let info = choose::consumer(&api, call, call.flag("no-select")).await?;
        match call.flag("why") {
            true => why::print(call, &api, &info).await,
            false => show::print(call, &info, false),
        }
    })
}
