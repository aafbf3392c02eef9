//! `nsc add account`.

use cli_term::spec::{Arg, Flag};
use cli_term::{Failure, Outcome, fail};
use schemas::claims::{AccountClaims, ClaimsData};

use crate::nsc::shared::{keep, permissions, times};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::{Permitted, key_of_kind};
use crate::store::{Error, Key, Kind};

pub fn command() -> Command {
    Command::new("account", "Add an account")
        .example("Add an account and use it from now on", "add account A")
        .arg(Arg::optional("NAME", "Name of the account, * for a random one"))
        .flag(Flag::text("name", "Name of the account, * for a random one").short('n'))
        .flag(
            Flag::text("public-key", "Key of the account: a public key, seed or file; generated without")
                .short('k'),
        )
        .flags(times::flags())
        .flags(permissions::set_flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut work = call.work()?;
    let (name, key_text) = asked(call)?;
    check_name(&work, &name)?;
    let times = times::Times::of(call, &ClaimsData::default())?;
    let wishes = permissions::Wishes::of(call, false)?;
    let key = match key_text.as_str() {
        "" => Key::generate(Kind::Account),
        text => key_of_kind(text, Kind::Account)?,
    };
    let mut claims = AccountClaims::new(&key.public());
    claims.data.name.clone_from(&name);
    let signer = signer(call, &work, &claims, &key)?;
    let mut report = Report::details();
    times.apply(&mut claims.data, None);
    wishes.apply(&mut claims.nats.default_permissions, &mut report);
    if key_text.is_empty() {
        work.keys.store(&key)?;
        report.ok(format!("generated and stored account key {}", quote(&key.public())));
    }
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.ok(format!("added account {}", quote(&name)));
    }
    work.use_account(&name)?;
    work.config.save()?;
    report.finish()
}

/// The name and what names the key; an empty key is to be generated.
fn asked(call: &Call) -> Outcome<(String, String)> {
    let (mut name, mut key) = (call.name(), call.text("public-key").to_string());
    if call.interactive() {
        name = ask::something("account name", &name, "--name")?;
        if !ask::confirm("generate an account nkey", true)? {
            let check = |text: &str| {
                key_of_kind(text, Kind::Account).map(drop).map_err(|f| f.message.unwrap_or_default())
            };
            key = ask::text("path to an account nkey or nkey", &key, "--public-key", check)?;
        }
    }
    Ok((name, key))
}

fn check_name(work: &Work, name: &str) -> Outcome {
    if name.is_empty() {
        fail!("account name is required");
    }
    crate::store::names::check(name)?;
    let taken = work.store.accounts()?.iter().any(|known| known.to_lowercase() == name.to_lowercase());
    match taken {
        true => Err(Failure::new(format!("the account {} already exists", quote(name)))),
        false => Ok(()),
    }
}

/// Where the operator is somebody else's, the new account signs for itself.
fn signer(call: &Call, work: &Work, claims: &AccountClaims, key: &Key) -> Outcome<Key> {
    let permitted = Permitted::for_account(work, Some(claims))?;
    if work.store.is_managed() && call.text("private-key").is_empty() {
        let own = if key.is_private() { Some(key.clone()) } else { work.keys.signer(&key.public()) };
        return own.ok_or_else(|| Failure::new(Error::NoSeed(key.public())));
    }
    permitted.resolve(call, work)
}
