//! `nats auth account exports edit SUBJECT [ACCOUNT]`

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::account::exports::{find, show};
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("edit", "Change an export; what is not said stays")
        .alias("update")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("subject", "The exported subject"))
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::text("description", "What it is"))
        .flag(Flag::new("url", Kind::Url, "Where there is more about it").placeholder("URL"))
        .flag(Flag::new(
            "token-position",
            Kind::Uint,
            "Which token is the importing account's key; 1 is the first",
        ))
        .flag(Flag::bool("advertise", "Make it known").negatable())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let subject = call.text("subject");
    let mut claims = account.claims.clone();
    let Some(at) = find::position(&claims, subject) else {
        fail!("export for subject {subject:?} not found")
    };
    let export = &mut claims.nats.exports[at];
    if let Some(url) = call.maybe_text("url") {
        url.clone_into(&mut export.info_url);
    }
    if let Some(description) = call.maybe_text("description") {
        description.clone_into(&mut export.description);
    }
    export.account_token_position =
        call.maybe_uint("token-position").unwrap_or(export.account_token_position);
    export.advertise = call.maybe_flag("advertise").unwrap_or(export.advertise);
    let export = export.clone();
    operator.keep_account(&account, &claims)?;
    show::print(call, &export)
}
