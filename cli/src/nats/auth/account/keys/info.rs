//! `nats auth account keys info [ACCOUNT] [KEY]`

use crate::failure::Outcome;
use crate::nats::auth::account::keys::show;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("info", "Show a signing key")
        .alias("i")
        .alias("show")
        .alias("view")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(flags::account())
        .arg(Arg::optional("key", "The role or public key; asks when not given"))
        .flag(flags::operator())
        .flag(Flag::json("Show the key's scope as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (_, account) = choose::account(call)?;
    let key = choose::signing_key(&account.claims, call.text("key"), "the argument key")?;
    if !call.flag("json") {
        show::print(call, &account.claims, &key);
        return Ok(());
    }
    match account.claims.nats.signing_keys.scope(&key) {
        Some(scope) => json::print(scope)?,
        None => json::print(&key)?,
    }
    Ok(())
}
