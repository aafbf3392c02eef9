//! `nats server request accounts`

use serde_json::json;

use super::{reading, send, wait};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    reading("accounts", "Show the accounts that servers know")
        .alias("accountz")
        .alias("acct")
        .arg(wait())
        .flag(Flag::text("account", "Show one account in detail"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    send::send(call, "ACCOUNTZ", json!({"account": call.text("account")}), call.uint("wait"))
}
