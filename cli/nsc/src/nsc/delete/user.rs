//! `nsc delete user`.

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};

use crate::nsc::delete::remove::{self, Extent};
use crate::nsc::shared::keep;
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;

pub fn command() -> Command {
    Command::new("user", "Delete users")
        .example("Delete a user and lock it out", "delete user U --revoke --rm-nkey --rm-creds")
        .arg(Arg::optional("NAME", "Name of the user"))
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::text("name", "Names of users, separated by commas").short('n').repeatable())
        .flag(Flag::bool("revoke", "Revoke the users, too").short('R'))
        .flag(Flag::bool("rm-creds", "Delete the credentials").short('C'))
        .flag(Flag::bool("rm-nkey", "Delete the keys").short('D'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let (names, extent) = asked(call, &work)?;
    if names.is_empty() {
        fail!("please specify an user to delete");
    }
    for name in &names {
        work.store.user(work.account_name()?, name)?;
    }
    let before = work.account_claims()?;
    let signer = match extent.revoke {
        true => Some(
            Permitted::for_account(&work, Some(&before))?.prefer(&before.data.issuer).resolve(call, &work)?,
        ),
        false => None,
    };
    let mut claims = before.clone();
    let mut report = Report::labelled("delete users");
    for name in &names {
        report.add(remove::user(&work, &mut claims, name, extent));
    }
    if let Some(signer) = signer.filter(|_| claims != before) {
        keep::account(&work, &claims, &signer, &mut report)?;
        report.ok(format!("edited account {}", quote(&work.account)));
    }
    report.finish()
}

fn asked(call: &Call, work: &Work) -> Outcome<(Vec<String>, Extent)> {
    let mut names = call.list("name")?;
    names.extend(call.maybe_text("NAME").map(str::to_string));
    let flags =
        Extent { revoke: call.flag("revoke"), keys: call.flag("rm-nkey"), creds: call.flag("rm-creds") };
    if !call.interactive() {
        return Ok((names, flags));
    }
    let users = work.store.users(work.account_name()?)?;
    if users.is_empty() {
        fail!("account {} doesn't have any users - add one first", quote(&work.account));
    }
    let names = ask::several("delete user", &users)?;
    let extent = Extent {
        revoke: ask::confirm("revoke users before deleting", false)?,
        keys: ask::confirm("delete associated nkeys", false)?,
        creds: ask::confirm("delete associated creds files", false)?,
    };
    if !ask::confirm("deleting users, nkeys or creds files cannot be undone - continue", false)? {
        fail!("delete cancelled");
    }
    Ok((names, extent))
}
