//! `nsc delete export`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use schemas::claims::AccountClaims;

use crate::nsc::shared::keep;
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;

pub fn command() -> Command {
    Command::new("export", "Delete an export")
        .example("Delete an export", "delete export --subject 'a.>'")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::text("subject", "Subject of the export; the only one without").short('s'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let mut claims = work.account_claims()?;
    let at = index(call, &work, &claims)?;
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&claims.data.issuer).resolve(call, &work)?;
    let export = claims.nats.exports.remove(at);
    let mut report = Report::jobs();
    report.ok(format!("deleted {} export {}", export.kind, quote(&export.subject)));
    keep::account(&work, &claims, &signer, &mut report)?;
    report.finish()
}

fn index(call: &Call, work: &Work, claims: &AccountClaims) -> Outcome<usize> {
    let exports = &claims.nats.exports;
    if exports.is_empty() {
        fail!("account {} doesn't have exports", quote(&work.account));
    }
    if call.interactive() {
        let labels: Vec<String> =
            exports.iter().map(|e| format!("{} {} [{}]", e.kind, e.name, e.subject)).collect();
        return ask::select("select export to delete", &labels, "", "--subject");
    }
    let subject = match (call.text("subject"), &exports[..]) {
        ("", [only]) => &only.subject,
        ("", _) => fail!("subject is required"),
        (subject, _) => subject,
    };
    match exports.iter().position(|export| export.subject == subject) {
        Some(at) => Ok(at),
        None => fail!("no export matching {} found", quote(subject)),
    }
}
