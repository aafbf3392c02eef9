//! `nats auth account exports add NAME SUBJECT [ACCOUNT]`

use schemas::claims::{Export, ExportType};

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::account::exports::show;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("add", "Offer a stream or service to other accounts")
        .alias("new")
        .alias("a")
        .alias("n")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("name", "A name for the export"))
        .arg(Arg::required("subject", "The subject to export"))
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::text("description", "What it is"))
        .flag(Flag::new("url", Kind::Url, "Where there is more about it").placeholder("URL"))
        .flag(Flag::new(
            "token-position",
            Kind::Uint,
            "Which token is the importing account's key; 1 is the first",
        ))
        .flag(Flag::bool("advertise", "Make it known"))
        .flag(Flag::bool("service", "Export a service instead of a stream"))
        .example("A service", "auth account exports add prices shop.prices shop --service")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let (name, subject) = (call.text("name"), call.text("subject"));
    if name.is_empty() || subject.is_empty() {
        fail!("name and subject cannot be empty");
    }
    let export = Export {
        name: name.into(),
        subject: subject.into(),
        kind: if call.flag("service") { ExportType::Service } else { ExportType::Stream },
        account_token_position: call.uint("token-position"),
        advertise: call.flag("advertise"),
        description: call.text("description").into(),
        info_url: call.text("url").into(),
        ..Export::default()
    };
    let mut claims = account.claims.clone();
    claims.nats.exports.push(export.clone());
    operator.keep_account(&account, &claims)?;
    show::print(call, &export)
}
