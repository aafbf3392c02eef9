//! `nats server request leafnodes`

use serde_json::json;

use super::{reading, send, wait};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    reading("leafnodes", "Show leaf nodes")
        .alias("leaf")
        .alias("leafz")
        .arg(wait())
        .flag(Flag::bool("subscriptions", "Show what they are subscribed to"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    send::send(call, "LEAFZ", json!({"subscriptions": call.flag("subscriptions")}), call.uint("wait"))
}
