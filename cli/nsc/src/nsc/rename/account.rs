//! `nsc rename account`: the same account, its users and credentials under another name.

use std::fs;

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};

use crate::nsc::shared::keep;
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, path, quote};
use crate::signer::Permitted;
use crate::store::{Error, files, names};

pub fn command() -> Command {
    Command::new("account", "Rename an account")
        .hidden()
        .arg(Arg::required("NAME", "Name of the account"))
        .arg(Arg::required("NEW", "Its new name"))
        .flag(Flag::bool("OK", "There is a backup of stores and keystore").hidden())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if !call.flag("OK") {
        eprintln!(
            "This command moves files and signs the account anew under its new name. Make a backup of these directories\n\
             first, and give --OK then:\n{}\n{}",
            files::abbreviated(&call.config().store_root),
            files::abbreviated(&call.places.keys_dir)
        );
        fail!("required flag \"OK\" not set");
    }
    let (from, to) = (call.text("NAME"), call.text("NEW"));
    names::check(to)?;
    let mut work = call.work()?;
    let mut claims = work.store.account(from)?;
    let case_only = from.to_lowercase() == to.to_lowercase();
    if work.store.accounts()?.iter().any(|name| name.to_lowercase() == to.to_lowercase()) && !case_only {
        fail!("account {} already exists", quote(to));
    }
    if work.keys.creds_dir(to).exists() {
        fail!("creds dir {} already exists", quote(&work.keys.creds_dir(to).display().to_string()));
    }
    work.use_account(from)?;
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&claims.data.issuer).resolve(call, &work)?;
    let mut report = Report::labelled(format!("rename account {} to {}", quote(from), quote(to)));
    claims.data.name = to.into();
    keep::account(&work, &claims, &signer, &mut report)?;
    report.ok("stored account under its new name");
    move_users(&work, from, to, &mut report)?;
    move_creds(&work, from, to, &mut report)?;
    clean_up(&work, from, &mut report);
    let current = work.config.account == from;
    if current {
        work.use_account(to)?;
        work.config.save()?;
    }
    report.finish()
}

fn move_users(work: &Work, from: &str, to: &str, report: &mut Report) -> Outcome {
    for user in work.store.users(from)? {
        let text = work.store.raw_user(from, &user)?;
        files::write(&work.store.user_path(to, &user), text.as_bytes())?;
        work.store.remove_user(from, &user)?;
        report.ok(format!("moved user {}", quote(&user)));
    }
    Ok(())
}

fn move_creds(work: &Work, from: &str, to: &str, report: &mut Report) -> Outcome {
    let (old, new) = (work.keys.creds_dir(from), work.keys.creds_dir(to));
    if !old.exists() {
        report.ok("skipping... no creds directory found");
        return Ok(());
    }
    fs::rename(&old, &new).map_err(Error::io("renaming", &old))?;
    report.ok("moved creds directory");
    Ok(())
}

fn clean_up(work: &Work, from: &str, report: &mut Report) {
    // There is none where the account has no users.
    let _ = fs::remove_dir(work.store.users_dir(from));
    let dir = work.store.account_dir(from);
    let removed = fs::remove_file(work.store.account_path(from)).and_then(|()| fs::remove_dir(&dir));
    match removed {
        Ok(()) => report.ok("deleted old account"),
        Err(error) => report.warn(format!("error deleting old account directory {}: {error}", path(&dir))),
    }
}
