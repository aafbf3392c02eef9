//! `nats server request gateways`

use serde_json::json;

use super::{reading, send, wait};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    reading("gateways", "Show connections to other clusters")
        .alias("gateway")
        .alias("gwy")
        .alias("gatewayz")
        .arg(wait())
        .arg(Arg::optional("filter-name", "Only the gateway of this name"))
        .flag(Flag::text("filter-account", "Show this account in detail").placeholder("ACCOUNT"))
        .flag(Flag::bool("accounts", "Show accounts"))
        .flag(Flag::bool("subscriptions", "Show subscriptions of the account").negatable().default("true"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let account = call.text("filter-account");
    let subscriptions = !account.is_empty() && call.flag("subscriptions");
    let options = json!({
        "name": call.text("filter-name"),
        "accounts": call.flag("accounts") || !account.is_empty(),
        "account_name": account,
        "subscriptions": subscriptions,
        "subscriptions_detail": subscriptions,
    });
    send::send(call, "GATEWAYZ", options, call.uint("wait"))
}
