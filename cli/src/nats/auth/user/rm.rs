//! `nats auth user rm [NAME] [ACCOUNT]`: removes the user's token and seed; credentials that are out there work until the
//! user is revoked and the account pushed.

use jiff::Timestamp;

use crate::failure::Outcome;
use crate::nats::auth::{choose, flags};
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("rm", "Remove a user")
        .tag("scope:system")
        .tag("impact:rw")
        .details(
            "Credentials that were handed out stay good unless --revoke is given and the account pushed.",
        )
        .arg(Arg::optional("name", "The user, by name or key; asks when not given"))
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::bool("revoke", "Make the account refuse what was issued to the user"))
        .flag(Flag::force("Remove without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let user = choose::user(&operator, &account, call.text("name"))?;
    if !call.flag("force") && !ask::sure(&format!("Really remove the User {}", user.name))? {
        return Ok(());
    }
    let subject = &user.claims.data.subject;
    if call.flag("revoke") {
        let mut claims = account.claims.clone();
        claims.nats.revocations.revoke(subject, Timestamp::now().as_second());
        operator.keep_account(&account, &claims).map_err(|f| f.context("revocation failed"))?;
    }
    operator.store.remove_user(&account.name, &user.name)?;
    operator.keys.remove(subject)?;
    outln!("Removed user {}", user.name);
    Ok(())
}
