//! `nsc edit account`.

mod info;
mod jetstream;
mod limits;

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};
use schemas::claims::AccountClaims;

use crate::nsc::shared::{issues, keep, keys, permissions, tags, times};
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote};
use crate::signer::Permitted;
use crate::store::Kind;

pub fn command() -> Command {
    Command::new("account", "Edit an account")
        .example("Limit connections and data", "edit account A --conns 100 --data 10GB")
        .example("Let it use JetStream", "edit account A --js-mem-storage 1GiB --js-disk-storage 10GiB")
        .example("Make a signing key for its users", "edit account A --sk generate")
        .arg(Arg::optional("NAME", "Name or public key of the account"))
        .flag(Flag::text("name", "Name or public key of the account").short('n'))
        .flags(tags::flags())
        .flags(times::flags())
        .flag(
            Flag::text("sk", "Add signing keys: a key, seed or file, or 'generate'; separated by commas")
                .repeatable(),
        )
        .flag(Flag::text("rm-sk", "Remove signing keys, separated by commas").repeatable())
        .flags(limits::flags())
        .flags(jetstream::flags())
        .flags(info::flags())
        .flags(permissions::set_flags())
        .flags(permissions::remove_flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    check_asked(call)?;
    jetstream::check_flags(call)?;
    let work = Work::with_account(call, &call.name())?;
    let before = work.account_claims()?;
    let mut claims = before.clone();
    let mut report = Report::details();
    let wishes = permissions::Wishes::of(call, true)?;
    let signer =
        Permitted::for_account(&work, Some(&before))?.prefer(&before.data.issuer).resolve(call, &work)?;
    times::Times::of(call, &before.data)?.apply(&mut claims.data, Some(&mut report));
    tags::apply(call, &mut claims.nats.fields.tags, &mut report)?;
    limits::apply(call, &work, &mut claims, &mut report)?;
    jetstream::apply(call, &work, &mut claims, &mut report)?;
    info::apply(call, &mut claims, &mut report)?;
    wishes.apply(&mut claims.nats.default_permissions, &mut report);
    // Keys come last, because generated ones are stored.
    signing_keys(call, &work, &mut claims, &mut report)?;
    issues::refuse(&before, &claims)?;
    keep::account(&work, &claims, &signer, &mut report)?;
    if work.store.is_managed() {
        limits::tell_differences(&claims, &work.account_claims()?, &mut report);
    }
    if !report.has_errors() {
        report.ok(format!("edited account {}", quote(&work.account)));
    }
    report.finish()
}

fn check_asked(call: &Call) -> Outcome {
    let names = ["expiry", "rm-sk", "rm-tag", "sk", "start", "tag", "rm", "rm-response-perms"];
    let groups: [&[&str]; 5] = [&names, &permissions::SET, &limits::NAMES, &jetstream::NAMES, &info::NAMES];
    match call.interactive() || groups.iter().any(|names| call.any_typed(names)) {
        true => Ok(()),
        false => fail!("specify an edit option"),
    }
}

fn signing_keys(call: &Call, work: &Work, claims: &mut AccountClaims, report: &mut Report) -> Outcome {
    for key in keys::publics(call, work, "sk", Kind::Account)? {
        match claims.nats.signing_keys.contains(&key) {
            // Adding it anew would take away its scope.
            true => report.warn(format!("signing key {} is there already", quote(&key))),
            false => {
                claims.nats.signing_keys.add(&key);
                report.ok(format!("added signing key {}", quote(&key)));
            }
        }
    }
    for key in call.list("rm-sk")? {
        if !claims.nats.signing_keys.remove(&key) {
            fail!("account {} has no signing key {}", quote(&claims.data.name), quote(&key));
        }
        report.ok(format!("removed signing key {}", quote(&key)));
    }
    Ok(())
}
