//! `nats auth account exports rm SUBJECT [ACCOUNT]`

use crate::failure::Outcome;
use crate::nats::auth::account::exports::{find, show};
use crate::nats::auth::{choose, flags};
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::{fail, outln};

pub fn command() -> Command {
    Command::new("rm", "Remove an export")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("subject", "The exported subject"))
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::force("Remove without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let subject = call.text("subject");
    let mut claims = account.claims.clone();
    let Some(at) = find::position(&claims, subject) else { fail!("subject {subject:?} is not exported") };
    if !call.flag("force") && !ask::sure(&format!("Really remove the {subject} Export"))? {
        return Ok(());
    }
    let export = claims.nats.exports.remove(at);
    operator.keep_account(&account, &claims)?;
    outln!("Removing {} Export for subject {subject:?}", show::kind(&export));
    Ok(())
}
