//! `nats auth account add [ACCOUNT]`

use cli_nsc::store::{Key, Kind};
use schemas::claims::AccountClaims;

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::account::{ask as ask_limits, jetstream, limits, show};
use crate::nats::auth::{choose, flags, tags};
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("add", "Add an account")
        .alias("create")
        .alias("new")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::optional("account", "The account's name; asks when not given"))
        .flag(flags::operator())
        .flag(
            Flag::text("key", "The operator's key that signs, its own when not given").placeholder("PUBLIC"),
        )
        .flags(limits::flags(true))
        .flag(tags::add_flag())
        .flag(Flag::bool("defaults", "Ask for nothing that has a default"))
        .example("An account without JetStream", "auth account add orders --defaults")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let operator = choose::operator(call.text("operator"), "--operator")?;
    let name = match call.text("account") {
        "" => ask::required("Account Name", "the argument account")?,
        name => name.to_string(),
    };
    if operator.account(&name)?.is_some() {
        fail!("account {name} already exist");
    }
    let key = Key::generate(Kind::Account);
    let mut claims = AccountClaims::new(&key.public());
    claims.data.name = name;
    if let Some(issuer) = call.maybe_text("key").filter(|key| !key.is_empty()) {
        operator.check_issuer(issuer)?;
        issuer.clone_into(&mut claims.data.issuer);
    } else {
        operator.subject().clone_into(&mut claims.data.issuer);
    }
    tags::add(call, &mut claims.nats.fields.tags)?;
    limits::apply(call, &mut claims)?;
    if !call.flag("defaults") {
        ask_limits::limits(call, &mut claims.nats.limits)?;
    }
    jetstream::apply(call, &mut claims)?;
    let account = operator.add_account(&claims, &key)?;
    show::print(call, Some(&operator), &account)
}
