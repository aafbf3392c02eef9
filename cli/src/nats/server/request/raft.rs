//! `nats server request raft`

use serde_json::json;

use super::{reading, send};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    reading("raft", "Show the groups that servers are in")
        .alias("raftz")
        .flag(Flag::text("account", "Only groups of this account"))
        .flag(Flag::text("group", "Only the group of this name"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let options = json!({"account": call.text("account"), "group": call.text("group")});
    send::send(call, "RAFTZ", options, 0)
}
