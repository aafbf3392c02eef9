//! `nats auth account mappings rm [ACCOUNT] [SOURCE]`

use crate::failure::Outcome;
use crate::nats::auth::account::mappings::info;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("rm", "Remove the mapping of a subject")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(flags::account())
        .arg(Arg::optional("source", "The subject that messages come with; asks when not given"))
        .flag(flags::operator())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    if account.claims.nats.mappings.is_empty() {
        outln!("No mappings defined");
        return Ok(());
    }
    let source = info::source(&account, call.text("source"), "Select a mapping to delete")?;
    let mut claims = account.claims.clone();
    claims.nats.mappings.remove(&source);
    operator.keep_account(&account, &claims)?;
    outln!("Deleted mapping {{{source}}}");
    Ok(())
}
