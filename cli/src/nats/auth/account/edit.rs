//! `nats auth account edit [ACCOUNT]`: changes what is said and nothing else.

use crate::failure::Outcome;
use crate::nats::auth::account::{jetstream, limits, show};
use crate::nats::auth::{choose, flags, tags};
use crate::nats::{Call, Command};

pub fn command() -> Command {
    Command::new("edit", "Change an account; what is not said stays")
        .alias("update")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(flags::account())
        .flag(flags::operator())
        .flags(limits::flags(false))
        .flag(tags::add_flag())
        .flag(tags::remove_flag())
        .example("More connections", "auth account edit orders --connections 500")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let mut claims = account.claims.clone();
    tags::change(call, &mut claims.nats.fields.tags)?;
    limits::apply(call, &mut claims)?;
    jetstream::apply(call, &mut claims)?;
    let account = operator.keep_account(&account, &claims)?;
    show::print(call, Some(&operator), &account)
}
