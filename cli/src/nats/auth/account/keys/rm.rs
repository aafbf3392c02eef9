//! `nats auth account keys rm [ACCOUNT]`: the key's users no longer get in, and its seed is gone.

use crate::failure::Outcome;
use crate::nats::auth::{choose, flags};
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("rm", "Remove a signing key and its seed")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(flags::account())
        .flag(Flag::text("key", "The role or public key; asks when not given"))
        .flag(flags::operator())
        .flag(Flag::force("Remove without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let key = choose::signing_key(&account.claims, call.text("key"), "--key")?;
    let role = account.claims.nats.signing_keys.scope(&key).map_or("", |scope| scope.role.as_str());
    let question = format!("Really remove the Scoped Signing Key {key} with role {role}");
    if !call.flag("force") && !ask::sure(&question)? {
        return Ok(());
    }
    let mut claims = account.claims.clone();
    claims.nats.signing_keys.remove(&key);
    operator.keep_account(&account, &claims)?;
    operator.keys.remove(&key)?;
    outln!("key {key:?} removed");
    Ok(())
}
