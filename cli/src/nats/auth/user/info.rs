//! `nats auth user info [NAME] [ACCOUNT]`

use crate::failure::Outcome;
use crate::nats::auth::store::document::{self, Keys};
use crate::nats::auth::user::show;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("info", "Show a user")
        .alias("i")
        .alias("show")
        .alias("view")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("name", "The user, by name or key; asks when not given"))
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::json("Show the user as JSON, with its public key"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let user = choose::user(&operator, &account, call.text("name"))?;
    match call.flag("json") {
        true => json::print(&document::user(&operator, &account, &user, Keys::Public)?)?,
        false => show::print(call, &account, &user),
    }
    Ok(())
}
