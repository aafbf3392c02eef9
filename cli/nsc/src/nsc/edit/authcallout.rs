//! `nsc edit authcallout`.

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};
use schemas::claims::{ALL, ExternalAuthorization};

use crate::nsc::shared::{issues, keep, keys};
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote};
use crate::signer::{Permitted, key_of_kind};
use crate::store::Kind;

const NAMES: [&str; 6] =
    ["allowed-account", "auth-user", "curve", "rm-allowed-account", "rm-auth-user", "rm-curve"];

pub fn command() -> Command {
    Command::new("authcallout", "Edit which service answers for the users of an account")
        .example(
            "Ask a service, which may put users into any account",
            "edit authcallout A --auth-user UABC... --allowed-account '*'",
        )
        .example("Seal the requests for it", "edit authcallout A --curve generate")
        .arg(Arg::optional("NAME", "Name or public key of the account"))
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(
            Flag::text("allowed-account", "Add accounts that users may be put into, * for any")
                .repeatable()
                .placeholder("KEYS"),
        )
        .flag(
            Flag::text("auth-user", "Add users that are not asked about: those of the service")
                .repeatable()
                .placeholder("KEYS"),
        )
        .flag(
            Flag::text("curve", "Curve key that requests are sealed for: a key, seed or file, or 'generate'")
                .short('x')
                .placeholder("KEY"),
        )
        .flag(Flag::bool("disable", "Remove all of it; exclusive of the other flags"))
        .flag(Flag::text("rm-allowed-account", "Remove accounts").repeatable().placeholder("KEYS"))
        .flag(Flag::text("rm-auth-user", "Remove users").repeatable().placeholder("KEYS"))
        .flag(Flag::bool("rm-curve", "Remove the curve key: requests are no longer sealed"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let disable = call.flag("disable");
    match (disable, call.any_typed(&NAMES)) {
        (false, false) => fail!("please specify some options"),
        (true, true) => fail!("--disable is exclusive of all other options"),
        _ => {}
    }
    let account = call.maybe_text("account").filter(|a| !a.is_empty()).unwrap_or(call.text("NAME"));
    let work = Work::with_account(call, account)?;
    let before = work.account_claims()?;
    let mut claims = before.clone();
    let signer =
        Permitted::for_account(&work, Some(&before))?.prefer(&before.data.issuer).resolve(call, &work)?;
    let mut told = Report::details();
    if disable {
        claims.nats.authorization = ExternalAuthorization::default();
        told.ok("removed external authorization configuration");
    } else {
        change(call, &work, &mut claims.nats.authorization, &mut told)?;
    }
    issues::refuse(&before, &claims)?;
    let mut report = Report::details();
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.append(told);
    }
    report.finish()
}

fn change(call: &Call, work: &Work, callout: &mut ExternalAuthorization, told: &mut Report) -> Outcome {
    let keys = |flag: &str, kind| -> Outcome<Vec<String>> {
        call.list(flag)?.iter().map(|text| public(text, kind)).collect()
    };
    add(&mut callout.auth_users, keys("auth-user", Kind::User)?, "user", told);
    add(&mut callout.allowed_accounts, keys("allowed-account", Kind::Account)?, "account", told);
    remove(&mut callout.auth_users, keys("rm-auth-user", Kind::User)?, "user", told);
    remove(&mut callout.allowed_accounts, keys("rm-allowed-account", Kind::Account)?, "account", told);
    if call.flag("rm-curve") {
        match std::mem::take(&mut callout.xkey).as_str() {
            "" => told.ok("remove curve key didn't do anything as the curve key was not set"),
            old => told.ok(format!("removed {old} curve key")),
        }
    }
    if let Some(text) = call.maybe_text("curve") {
        callout.xkey = keys::public(work, text, Kind::Curve)?;
        told.ok(format!("set curve key {}", callout.xkey));
    }
    Ok(())
}

fn public(text: &str, kind: Kind) -> Outcome<String> {
    if text == ALL && kind == Kind::Account {
        return Ok(text.into());
    }
    Ok(key_of_kind(text, kind)?.public())
}

fn add(list: &mut Vec<String>, keys: Vec<String>, what: &str, told: &mut Report) {
    for key in keys {
        if list.contains(&key) {
            told.ok(format!("skipped adding {what} {} - as it's already set", quote(&key)));
        } else {
            told.ok(format!("added {what} {}", quote(&key)));
            list.push(key);
        }
    }
}

fn remove(list: &mut Vec<String>, keys: Vec<String>, what: &str, told: &mut Report) {
    for key in keys {
        match list.contains(&key) {
            true => told.ok(format!("deleted {what} {}", quote(&key))),
            false => told.ok(format!("skipping {what} {} - as it's not currently set", quote(&key))),
        }
        list.retain(|known| *known != key);
    }
}
