//! `nats auth account imports info [SUBJECT] [ACCOUNT]`

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::account::imports::{find, show};
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("info", "Show an import")
        .alias("i")
        .alias("show")
        .alias("view")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("subject", "The import's subject inside the account; asks when not given"))
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::json("Show the import as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let subject = find::subject(&account, call.text("subject"))?;
    let Some(at) = find::position(&account.claims, &subject) else { fail!("unknown import") };
    let import = &account.claims.nats.imports[at];
    match call.flag("json") {
        true => Ok(json::print(import)?),
        false => show::print(call, import, &operator),
    }
}
