//! `nsc revocations delete_activation`.

use cli_term::{Outcome, fail};
use schemas::claims::ALL;

use crate::nsc::revocations::exports;
use crate::nsc::shared::{keep, keys};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::Report;
use crate::signer::Permitted;

pub fn command() -> Command {
    Command::new("delete_activation", "Remove the revocation of an account from an export")
        .alias("delete-activation")
        .flags(exports::flags())
        .flag(exports::target_flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let mut claims = work.account_claims()?;
    let (index, kind) = exports::index(call, &work, &claims)?;
    let export = &mut claims.nats.exports[index];
    if export.revocations.is_empty() {
        fail!("{kind} export {} doesn't have revocations", export.name);
    }
    let key = match call.text("target-account") {
        "" if call.interactive() => {
            let keys: Vec<String> = export.revocations.0.keys().cloned().collect();
            keys[ask::select("select account revocation to delete", &keys, "", "--target-account")?].clone()
        }
        "" => fail!("target-account cannot be empty"),
        text => keys::account(&work, text, true)?,
    };
    if !export.revocations.clear(&key) {
        fail!("account {key} is not revoked in {kind} export {}", export.name);
    }
    let name = export.name.clone();
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&claims.data.issuer).resolve(call, &work)?;
    let mut report = Report::jobs();
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.ok(match key.as_str() {
            ALL => format!("deleted {kind} {name} revocation for all accounts"),
            key => format!("deleted {kind} {name} revocation for account {key}"),
        });
    }
    report.finish()
}
