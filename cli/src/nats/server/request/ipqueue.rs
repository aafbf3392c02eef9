//! `nats server request ipqueue`

use serde_json::json;

use super::{reading, send};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    reading("ipqueue", "Show the queues inside servers")
        .alias("ipq")
        .alias("ipqueuesz")
        .flag(Flag::bool("all", "Show empty queues as well").negatable().default("true"))
        .flag(Flag::text("filter", "Only queues whose names contain this"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let options = json!({"all": call.flag("all"), "filter": call.text("filter")});
    send::send(call, "IPQUEUESZ", options, 0)
}
