//! `nats auth user add NAME [ACCOUNT]`

use cli_nsc::store::{Key, Kind};
use schemas::claims::UserClaims;

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::store::Account;
use crate::nats::auth::user::{credential, limits, show};
use crate::nats::auth::{choose, flags, tags};
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("add", "Add a user")
        .alias("create")
        .alias("new")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("name", "The user's name"))
        .arg(flags::account())
        .flag(Flag::text("key", "The account's signing key to sign with, by role or public key"))
        .flag(flags::operator())
        .flags(limits::flags(true))
        .flag(tags::add_flag())
        .flag(Flag::force("Overwrite the credentials file"))
        .flag(Flag::text("credential", "Write credentials to this file").placeholder("FILE"))
        .flag(Flag::bool("defaults", "Ask for nothing"))
        .example("A user and its credentials", "auth user add ann orders --defaults --credential ann.creds")
        .example("A user of a role", "auth user add bob orders --key clerk")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let name = call.text("name");
    if operator.user(&account, name)?.is_some() {
        fail!("user {name} already exist");
    }
    let file = call.text("credential");
    credential::refuse_existing(file, call.flag("force"))?;
    let issuer = match call.text("key") {
        "" => account.subject().to_string(),
        wanted => choose::signing_key(&account.claims, wanted, "--key")?,
    };
    let key = Key::generate(Kind::User);
    let mut claims = claims(call, &account, &issuer, &key.public())?;
    claims.data.name = name.into();
    tags::add(call, &mut claims.nats.fields.tags)?;
    let user = operator.add_user(&account, &claims, &issuer, &key)?;
    if !file.is_empty() {
        credential::write(&operator, &account, &user, None, file)?;
    }
    show::print(call, &account, &user);
    Ok(())
}

/// A user of a scoped key has all from there; another has what the command line or the person says.
fn claims(call: &Call, account: &Account, issuer: &str, subject: &str) -> Outcome<UserClaims> {
    let scoped = account.claims.nats.signing_keys.scope(issuer).is_some();
    let mut claims = if scoped { UserClaims::scoped(subject) } else { UserClaims::new(subject) };
    if issuer != account.subject() {
        account.subject().clone_into(&mut claims.nats.issuer_account);
    }
    if scoped {
        if let Some(flag) = limits::typed(call) {
            fail!("--{flag}: a user of a scoped signing key has limits and permissions from there");
        }
        return Ok(claims);
    }
    let may = &mut claims.nats.may;
    limits::apply(call, may);
    if !call.flag("defaults") {
        if !call.typed("payload") {
            may.limits.payload = ask::int("Maximum Payload", "-1", "--payload or --defaults")?;
        }
        if !call.typed("subscriptions") {
            may.limits.subs = ask::int("Maximum Subscriptions", "-1", "--subscriptions or --defaults")?;
        }
    }
    Ok(claims)
}
