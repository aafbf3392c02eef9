//! `nsc revocations add-user`.

use cli_term::{Outcome, fail};
use schemas::claims::ALL;

use crate::nsc::revocations::{moment, users};
use crate::nsc::shared::keep;
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;
use crate::store::Kind;

pub fn command() -> Command {
    Command::new("add-user", "Revoke a user")
        .alias("add_user")
        .example("Void what was issued for a user until now", "revocations add-user --name U")
        .flags(users::flags())
        .flag(moment::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let mut claims = work.account_claims()?;
    let key = match users::key(call, &work)? {
        Some(key) => key,
        None if call.interactive() => asked(&work)?,
        None => fail!("user or user-public-key is required"),
    };
    let at = moment::of(call)?;
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&claims.data.issuer).resolve(call, &work)?;
    claims.nats.revocations.revoke(&key, at);
    let mut report = Report::jobs();
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.ok(match key.as_str() {
            ALL => format!("revoked all users issued before {}", moment::plain(at)),
            key => format!("revoked user {}", quote(key)),
        });
    }
    report.finish()
}

fn asked(work: &Work) -> Outcome<String> {
    let users = work.store.users(work.account_name()?)?;
    if !users.is_empty() && ask::confirm("Revoke a user by name", true)? {
        let at = ask::select("Select user to revoke", &users, "", "--name")?;
        return Ok(work.store.user(&work.account, &users[at])?.data.subject);
    }
    let check = |key: &str| match key == ALL || Kind::User.fits(key) {
        true => Ok(()),
        false => Err(format!("{key} is not a valid \"user\" public key")),
    };
    ask::text("user-public-key public key or '*' to match any user", "", "--user-public-key", check)
}
