//! `nsc edit user`. Only what is named changes.

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, UserClaims};

use crate::nsc::shared::{issues, keep, permissions, tags, times, user_limits};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;

pub fn command() -> Command {
    Command::new("user", "Edit a user")
        .example("Let a user publish to more subjects", "edit user U --allow-pub 'b.>'")
        .example("Take a subject from all its lists", "edit user U --rm b")
        .example(
            "Let a user connect at daytime from one network",
            "edit user U --time 08:00:00-18:00:00 --locale Europe/Berlin --source-network 10.0.0.0/8",
        )
        .arg(Arg::optional("NAME", "Name of the user"))
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::text("name", "Name of the user, the only one without").short('n'))
        .flags(tags::flags())
        .flags(times::flags())
        .flags(user_limits::flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    check_asked(call)?;
    let work = Work::with_account(call, call.text("account"))?;
    let account = work.account_claims()?;
    let name = name(call, &work)?;
    let before = work.store.user(&work.account, &name)?;
    let wishes = user_limits::Wishes::of(call)?;
    if account.nats.limits.account.disallow_bearer && wishes.bearer == Some(true) {
        fail!("account disallows bearer token");
    }
    let signer = Permitted::for_user(&work, &account)?.prefer(&before.data.issuer).resolve(call, &work)?;
    let mut claims = before.clone();
    let mut report = Report::details();
    if call.interactive() {
        let payload = &mut claims.nats.may.limits.payload;
        *payload = ask::number("max payload (-1 unlimited)", *payload, "--payload")?;
    }
    times::Times::of(call, &before.data)?.apply(&mut claims.data, Some(&mut report));
    tags::apply(call, &mut claims.nats.fields.tags, &mut report)?;
    wishes.apply(&mut claims.nats.may, &mut report);
    issuer(&account, &mut claims, &signer.public());
    issues::refuse(&before, &claims)?;
    if let Err(failure) = keep::check_scope(&account, &claims, &signer) {
        let why = failure.message.unwrap_or_default();
        report.err(&why);
        report.warn("user was NOT edited as the edits conflict with signing key scope");
        return report.fail(why);
    }
    keep::user(&work, &account, &claims, &signer)?;
    keep::credentials(&work, &name, &claims.data.subject, &mut report);
    if !report.has_errors() {
        report.ok(format!("edited user {}", quote(&name)));
    }
    report.finish()
}

fn check_asked(call: &Call) -> Outcome {
    let names = ["expiry", "rm", "rm-response-perms", "rm-tag", "start", "tag"];
    let groups: [&[&str]; 3] = [&names, &permissions::SET, &user_limits::NAMES];
    match call.interactive() || groups.iter().any(|names| call.any_typed(names)) {
        true => Ok(()),
        false => fail!("specify an edit option"),
    }
}

fn name(call: &Call, work: &Work) -> Outcome<String> {
    let given = call.name();
    if given.is_empty() && call.interactive() {
        return work.pick_user();
    }
    let Some(name) = work.user_or_only(&given)? else { fail!("user name is required") };
    match work.store.has_user(&work.account, &name) {
        true => Ok(name),
        false => fail!("user {} not found", quote(&name)),
    }
}

/// A signing key names the account it signs for.
fn issuer(account: &AccountClaims, claims: &mut UserClaims, signer: &str) {
    claims.nats.issuer_account = match signer == account.data.subject {
        true => String::new(),
        false => account.data.subject.clone(),
    };
}
