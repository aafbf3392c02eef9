//! `nsc delete account`.

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};

use crate::nsc::delete::remove::{self, Extent};
use crate::nsc::shared::keep;
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, dates, quote};
use crate::signer::Permitted;

/// Seconds that the account still lives on servers, so that they learn of the revocations first.
const GRACE: i64 = 60;

pub fn command() -> Command {
    Command::new("account", "Delete an account and its users")
        .example(
            "Delete an account, its keys and the credentials of its users",
            "delete account A --rm-nkey --rm-creds",
        )
        .arg(Arg::optional("NAME", "Name or public key of the account"))
        .flag(Flag::bool("force", "Delete an account of an operator that is somebody else's").short('F'))
        .flag(Flag::text("name", "Name or public key of the account").short('n'))
        .flag(
            Flag::bool("revoke", "Revoke the users first; --revoke=false does not")
                .short('R')
                .default("true"),
        )
        .flag(Flag::bool("rm-creds", "Delete the users' credentials").short('C'))
        .flag(Flag::bool("rm-nkey", "Delete the keys of the account and its users").short('D'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, &call.name())?;
    let mut claims = work.account_claims()?;
    let users = work.store.users(&work.account)?;
    let extent = extent(call, &work, !users.is_empty())?;
    if work.store.is_managed() && !call.flag("force") {
        fail!(
            "managed accounts may require the account JWT or nkeys to cancel a service, specify the --force to override"
        );
    }
    let permitted = Permitted::for_account(&work, Some(&claims))?.prefer(&claims.data.issuer);
    let signer = permitted.resolve(call, &work)?;
    let mut report = Report::details();
    for user in &users {
        report.add(remove::user(&work, &mut claims, user, extent));
    }
    claims.data.expires = dates::now() + GRACE;
    keep::account(&work, &claims, &signer, &mut report)?;
    report.ok(format!("expired account {}", quote(&work.account)));
    if extent.keys {
        for key in claims.nats.signing_keys.keys() {
            remove::key(&work, key, &format!("signing key {}", quote(key)), &mut report);
        }
        let own = &claims.data.subject;
        remove::key(&work, own, &format!("private key {}", quote(own)), &mut report);
    }
    remove_files(&work, &mut report);
    report.finish()
}

fn extent(call: &Call, work: &Work, has_users: bool) -> Outcome<Extent> {
    let flags =
        Extent { revoke: call.flag("revoke"), keys: call.flag("rm-nkey"), creds: call.flag("rm-creds") };
    if !call.interactive() {
        return Ok(flags);
    }
    let extent = Extent {
        revoke: ask::confirm("revoke all account users before deleting", true)?,
        keys: ask::confirm("delete associated account and user nkeys", false)?,
        creds: ask::confirm("delete associated user creds files", false)?,
    };
    let managed = "managed accounts may require the account JWT or nkeys to cancel a service - continue";
    let what = match has_users {
        true => "deleting accounts, users, nkeys or creds files cannot be undone - continue",
        false => "deleting account or account nkey files cannot be undone - continue",
    };
    if (work.store.is_managed() && !ask::confirm(managed, false)?) || !ask::confirm(what, false)? {
        fail!("delete cancelled");
    }
    Ok(extent)
}

fn remove_files(work: &Work, report: &mut Report) {
    // Users that could not be read keep their directory, and that the account's.
    let _ = std::fs::remove_dir(work.store.users_dir(&work.account));
    match std::fs::remove_file(work.store.account_path(&work.account)) {
        Ok(()) => report.ok("deleted account"),
        Err(error) => report.err(error),
    }
    match std::fs::remove_dir(work.store.account_dir(&work.account)) {
        Ok(()) => report.ok("deleted account directory"),
        Err(error) => report.err(error),
    }
}
