//! `nats auth account exports info [SUBJECT] [ACCOUNT]`

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::account::exports::{find, show};
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("info", "Show an export")
        .alias("i")
        .alias("show")
        .alias("view")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("subject", "The exported subject; asks when not given"))
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::json("Show the export as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (_, account) = choose::account(call)?;
    let subject = find::subject(&account, call.text("subject"))?;
    let Some(at) = find::position(&account.claims, &subject) else { fail!("unknown export") };
    let export = &account.claims.nats.exports[at];
    match call.flag("json") {
        true => Ok(json::print(export)?),
        false => show::print(call, export),
    }
}
