//! `nats server request subscriptions`

use serde_json::json;

use super::{reading, send, wait};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    reading("subscriptions", "Show how many subscriptions there are, and which")
        .alias("sub")
        .alias("subsz")
        .arg(wait())
        .flag(Flag::bool("detail", "Show each of them"))
        .flag(Flag::text("filter-account", "Only those of this account").placeholder("ACCOUNT"))
        .flag(Flag::text("filter-subject", "Only those that match this subject").placeholder("SUBJECT"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let options = json!({
        "offset": call.int("offset"),
        "limit": call.int("limit"),
        "subscriptions": call.flag("detail"),
        "account": call.text("filter-account"),
        "test": call.text("filter-subject"),
    });
    send::send(call, "SUBSZ", options, call.uint("wait"))
}
