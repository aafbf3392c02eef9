//! `nats auth account imports rm SUBJECT [ACCOUNT]`

use crate::failure::Outcome;
use crate::nats::auth::account::imports::find;
use crate::nats::auth::{choose, flags};
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::{fail, outln};

pub fn command() -> Command {
    Command::new("rm", "Remove an import")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("subject", "The import's subject inside the account"))
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::force("Remove without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let subject = call.text("subject");
    let mut claims = account.claims.clone();
    let Some(at) = find::position(&claims, subject) else { fail!("subject {subject:?} is not imported") };
    if !call.flag("force") && !ask::sure(&format!("Really remove the {subject} import"))? {
        return Ok(());
    }
    let import = claims.nats.imports.remove(at);
    operator.keep_account(&account, &claims)?;
    let (kind, word) = if import.is_stream() { ("stream", "Subject") } else { ("service", "subject") };
    outln!("Removing {kind} Import for local {word} {subject:?} imported from Account {:?}", import.account);
    Ok(())
}
