//! `nats server request jetstream-health`

use serde_json::json;

use super::{reading, send, wait};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    reading("jetstream-health", "Ask servers whether they and their streams are well")
        .alias("healthz")
        .arg(wait())
        .flag(Flag::bool("js-enabled", "Only whether JetStream is on").short('J').negatable())
        .flag(Flag::bool("server-only", "Leave streams and consumers out").short('S').negatable())
        .flag(Flag::text("account", "Only this account"))
        .flag(Flag::text("stream", "Only this stream"))
        .flag(Flag::text("consumer", "Only this consumer"))
        .flag(Flag::bool("details", "Show all that is wrong").negatable().default("true"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let options = json!({
        "js-enabled-only": call.flag("js-enabled"),
        "js-server-only": call.flag("server-only"),
        "account": call.text("account"),
        "stream": call.text("stream"),
        "consumer": call.text("consumer"),
        "details": call.flag("details"),
    });
    send::send(call, "HEALTHZ", options, call.uint("wait"))
}
