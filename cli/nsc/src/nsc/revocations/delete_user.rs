//! `nsc revocations delete-user`.

use cli_term::{Outcome, fail};
use schemas::claims::ALL;

use crate::nsc::revocations::users;
use crate::nsc::shared::keep;
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;

pub fn command() -> Command {
    Command::new("delete-user", "Remove the revocation of a user")
        .alias("delete_user")
        .flags(users::flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let mut claims = work.account_claims()?;
    if claims.nats.revocations.is_empty() {
        fail!("no user revocations set in account {}", work.account);
    }
    let key = if call.interactive() && !call.any_typed(&["name", "user-public-key"]) {
        let keys: Vec<String> = claims.nats.revocations.0.keys().cloned().collect();
        let at = ask::select("select revoked user to clear", &keys, "", "--user-public-key")?;
        keys[at].clone()
    } else {
        match users::key(call, &work)? {
            Some(key) => key,
            None => fail!("user or user-public-key is required"),
        }
    };
    if !claims.nats.revocations.clear(&key) {
        fail!("user with public key {key} is not revoked");
    }
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&claims.data.issuer).resolve(call, &work)?;
    let mut report = Report::jobs();
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.ok(match key.as_str() {
            ALL => "deleted all user revocation".to_string(),
            key => format!("deleted user revocation for {}", quote(key)),
        });
    }
    report.finish()
}
