//! `nsc revocations add_activation`.

use cli_term::{Outcome, fail};
use schemas::claims::ALL;

use crate::nsc::revocations::{exports, moment};
use crate::nsc::shared::{keep, keys};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;

pub fn command() -> Command {
    Command::new("add_activation", "Revoke an account's access to an export")
        .alias("add-activation")
        .example(
            "Take the export away from account B",
            "revocations add_activation --subject 'a.>' --target-account B",
        )
        .flags(exports::flags())
        .flag(exports::target_flag())
        .flag(moment::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let mut claims = work.account_claims()?;
    let (index, _) = exports::index(call, &work, &claims)?;
    let mut target = call.text("target-account").to_string();
    if call.interactive() && target.is_empty() {
        target =
            ask::something("target-account public key or '*' to match any account", "", "--target-account")?;
    }
    if target.is_empty() {
        fail!("target-account cannot be empty");
    }
    let key = keys::account(&work, &target, true)?;
    let at = moment::of(call)?;
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&claims.data.issuer).resolve(call, &work)?;
    let export = &mut claims.nats.exports[index];
    export.revocations.revoke(&key, at);
    let name = quote(&export.name);
    let mut report = Report::jobs();
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.ok(match key.as_str() {
            ALL => format!("revoked all activations for {name} issued before {}", moment::plain(at)),
            key => format!("revoked activation {name} for account {key}"),
        });
    }
    report.finish()
}
