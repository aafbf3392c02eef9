//! `nsc import account`.

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, fail};
use schemas::claims::AccountClaims;

use crate::nsc::import::{blocks, refuse};
use crate::nsc::shared::{download, keep};
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, tick};
use crate::signer::Permitted;
use crate::store::token;

pub fn command() -> Command {
    Command::new(
        "account",
        "Import an account from a .jwt file; one that signed itself is signed by the operator",
    )
    .example("Import an account", "import account --file A.jwt")
    .flag(Flag::text("file", "File of the account's token, ending in .jwt (required)").short('j'))
    .flag(Flag::bool("force", "Import an account of another operator: it is signed anew"))
    .flag(Flag::bool("overwrite", "Replace the account if it is there"))
    .flag(Flag::bool("skip", "Import in spite of validation errors"))
    .run(run)
}

fn run(call: &Call) -> Outcome {
    let file = call.text("file");
    if !file.ends_with(".jwt") {
        fail!("expected these file endings: [.jwt]");
    }
    let text = download::token(file)?;
    let work = call.work()?;
    let claims =
        token::account(&text).map_err(|e| Failure::new(format!("failed to decode {}: {e}", tick(file))))?;
    let mut report = Report::jobs();
    if blocks(&claims, call.flag("skip"), &mut report) {
        return report.finish();
    }
    if let Some(why) = collision(&work, &claims, call.flag("overwrite")) {
        return refuse(report, why);
    }
    let operator = work.store.operator()?;
    let mut keys = operator.nats.signing_keys.iter().chain([&operator.data.subject]);
    let own = keys.any(|key| *key == claims.data.issuer);
    let alone = claims.data.is_self_signed();
    let text = match (alone || (!own && call.flag("force")), work.store.is_managed()) {
        (_, true) if alone => {
            return refuse(report, "only a non managed store can import a self signed account");
        }
        (true, false) => {
            let signer = Permitted::for_account(&work, Some(&claims))?.resolve(call, &work)?;
            token::sign(&claims, &signer)?
        }
        _ if own => text,
        _ => {
            return refuse(
                report,
                "can only import account signed by same operator. Possibly update your operator",
            );
        }
    };
    keep::account_token(&work, &text, &mut report)?;
    if !report.has_errors() {
        report.ok(format!("account {} was successfully imported", claims.data.name));
    }
    report.finish()
}

fn collision(work: &Work, claims: &AccountClaims, overwrite: bool) -> Option<String> {
    let old = work.store.account(&claims.data.name).ok()?;
    if old.data.subject != claims.data.subject {
        return Some(format!(
            "existing Account has a name collision only and does not reference the same entity (Subject is {} and differs \
             from {}). This problem needs to be resolved manually.",
            old.data.subject, claims.data.subject
        ));
    }
    (!overwrite).then(|| "account already exists, overwrite with --overwrite".to_string())
}
