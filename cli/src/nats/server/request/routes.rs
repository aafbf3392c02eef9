//! `nats server request routes`

use serde_json::json;

use super::{reading, send, wait};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    reading("routes", "Show connections between servers of a cluster")
        .alias("route")
        .alias("routez")
        .arg(wait())
        .flag(Flag::bool("subscriptions", "Show subscriptions"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let details = call.flag("subscriptions");
    let options = json!({"subscriptions": details, "subscriptions_detail": details});
    send::send(call, "ROUTEZ", options, call.uint("wait"))
}
