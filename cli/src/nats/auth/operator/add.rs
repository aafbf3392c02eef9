//! `nats auth operator add [NAME]`: an operator with its system account and a signing key.

use cli_nsc::store::{Key, Kind};
use schemas::claims::{AccountClaims, OperatorClaims};

use crate::failure::Outcome;
use crate::nats::auth::operator::{show, urls};
use crate::nats::auth::store::Directory;
use crate::nats::auth::tags;
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

/// The name of the system account.
const SYSTEM: &str = "SYSTEM";

pub fn command() -> Command {
    Command::new("add", "Add an operator, with a system account")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::optional("name", "The operator's name; asks when not given"))
        .flags(urls::flags())
        .flag(Flag::bool("signing-key", "Make a signing key as well").default("true").negatable())
        .flag(tags::add_flag())
        .example(
            "An operator whose servers can be found",
            "auth operator add acme --service nats://nats.example.net",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let name = match call.text("name") {
        "" => ask::required("Operator Name", "the argument name")?,
        name => name.to_string(),
    };
    let directory = Directory::open();
    directory.must_be_new(&name)?;
    let key = Key::generate(Kind::Operator);
    let mut claims = OperatorClaims::new(&key.public());
    claims.data.name = name;
    urls::apply(call, &mut claims);
    tags::add(call, &mut claims.nats.fields.tags)?;
    let mut operator = directory.create(&claims, &key)?;

    let system = Key::generate(Kind::Account);
    let mut account = AccountClaims::new(&system.public());
    account.data.name = SYSTEM.into();
    operator.add_account(&account, &system)?;
    let mut claims = operator.claims.clone();
    claims.nats.system_account = system.public();
    operator.keep(&claims)?;
    if call.flag("signing-key") {
        operator.add_signing_key()?;
    }
    show::print(call, &operator)
}
