//! `nsc delete import`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use schemas::claims::AccountClaims;

use crate::nsc::shared::{keep, keys};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;

pub fn command() -> Command {
    Command::new("import", "Delete an import")
        .example("Delete an import", "delete import --subject 'b.>'")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(
            Flag::text("src-account", "Exporting account, if several export the subject")
                .placeholder("ACCOUNT"),
        )
        .flag(Flag::text("subject", "Subject in the exporting account; the only import without").short('s'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let mut claims = work.account_claims()?;
    let at = index(call, &work, &claims)?;
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&claims.data.issuer).resolve(call, &work)?;
    let import = claims.nats.imports.remove(at);
    let mut report = Report::jobs();
    report.ok(format!("deleted {} import {}", import.kind, quote(&import.subject)));
    keep::account(&work, &claims, &signer, &mut report)?;
    report.finish()
}

fn index(call: &Call, work: &Work, claims: &AccountClaims) -> Outcome<usize> {
    let imports = &claims.nats.imports;
    if imports.is_empty() {
        fail!("account {} doesn't have imports", quote(&work.account));
    }
    if call.interactive() {
        let labels: Vec<String> = imports
            .iter()
            .map(|i| format!("{} {} [{}] ({})", i.kind, i.name, i.subject, i.account))
            .collect();
        return ask::select("select import to delete", &labels, "", "--subject");
    }
    let subject = match (call.text("subject"), &imports[..]) {
        ("", [only]) => &only.subject,
        ("", _) => fail!("subject is required"),
        (subject, _) => subject,
    };
    let source = match call.text("src-account") {
        "" => None,
        text => Some(keys::account(work, text, false)?),
    };
    let matching = |at: &usize| {
        imports[*at].subject == subject
            && source.as_ref().is_none_or(|source| imports[*at].account == *source)
    };
    let found: Vec<usize> = (0..imports.len()).filter(matching).collect();
    let accounts: Vec<&str> = found.iter().map(|at| imports[*at].account.as_str()).collect();
    match (&found[..], source) {
        ([at], _) => Ok(*at),
        ([], None) => fail!("no import matching {} found", quote(subject)),
        ([], Some(source)) => fail!("no import matching {} found from account {source}", quote(subject)),
        _ => fail!(
            "more than one import {} found - specify --src-account with one of {}",
            quote(subject),
            accounts.join(", ")
        ),
    }
}
