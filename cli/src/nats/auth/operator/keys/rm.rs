//! `nats auth operator keys rm [NAME] KEY`: the key no longer counts, and its seed is gone.

use crate::failure::Outcome;
use crate::nats::auth::choose;
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::{fail, log, outln};

pub fn command() -> Command {
    Command::new("rm", "Remove a signing key and its seed")
        .alias("delete")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::optional("name", "The operator"))
        .arg(Arg::optional("key", "The public key to remove"))
        .flag(Flag::force("Remove without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let key = call.text("key");
    if key.is_empty() {
        fail!("public key is required");
    }
    let mut operator = choose::operator(call.text("name"), "the argument name")?;
    if !operator.claims.nats.signing_keys.iter().any(|k| k == key) {
        fail!("signing key was not found");
    }
    if !call.flag("force") && !ask::sure(&format!("Really remove the signing key {key}"))? {
        return Ok(());
    }
    let mut claims = operator.claims.clone();
    claims.nats.signing_keys.retain(|k| k != key);
    operator.keep(&claims)?;
    operator.keys.remove(key)?;
    outln!("Signing key removed");
    for account in operator.accounts()?.iter().filter(|account| account.claims.data.issuer == key) {
        log!("Account {} was signed by it: 'nats auth account edit {0}' signs it again", account.name);
    }
    Ok(())
}
