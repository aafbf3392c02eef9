//! `nats auth account mappings info [ACCOUNT] [SOURCE]`

use std::collections::BTreeMap;

use crate::failure::Outcome;
use crate::nats::auth::account::mappings::show;
use crate::nats::auth::store::Account;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::term::{json, prompt};
use crate::{fail, outln};

pub fn command() -> Command {
    Command::new("info", "Show the mapping of a subject")
        .alias("i")
        .alias("show")
        .alias("view")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(flags::account())
        .arg(Arg::optional("source", "The subject that messages come with; asks when not given"))
        .flag(flags::operator())
        .flag(Flag::json("Show the mapping as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (_, account) = choose::account(call)?;
    if account.claims.nats.mappings.is_empty() {
        outln!("No mappings defined");
        return Ok(());
    }
    let source = source(&account, call.text("source"), "Select a mapping to inspect")?;
    let found = BTreeMap::from([(&source, &account.claims.nats.mappings[&source])]);
    match call.flag("json") {
        true => Ok(json::print(&found)?),
        false => show::print(call, found),
    }
}

/// The source that is given, which must be mapped, or one that is picked.
pub fn source(account: &Account, wanted: &str, question: &str) -> Outcome<String> {
    let mappings = &account.claims.nats.mappings;
    match wanted {
        "" => {
            let known: Vec<&String> = mappings.keys().collect();
            Ok(known[prompt::select(question, &known, "the argument source")?].clone())
        }
        source if mappings.contains_key(source) => Ok(source.to_string()),
        source => fail!("subject {source:?} is not mapped"),
    }
}
