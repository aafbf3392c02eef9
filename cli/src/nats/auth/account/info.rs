//! `nats auth account info [ACCOUNT]`

use crate::failure::Outcome;
use crate::nats::auth::account::show;
use crate::nats::auth::store::document::{self, Keys};
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::json;

pub fn command() -> Command {
    Command::new("info", "Show an account")
        .alias("show")
        .alias("view")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::json("Show the account and its users as JSON, with public keys"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    if call.flag("json") {
        return Ok(json::print(&document::account(&operator, &account, Keys::Public)?)?);
    }
    show::print(call, Some(&operator), &account)
}
