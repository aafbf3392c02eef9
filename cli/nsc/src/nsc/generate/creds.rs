//! `nsc generate creds`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail, outln};

use crate::nsc::shared::{keys, output};
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote, tick};
use crate::store::{creds, files};

pub fn command() -> Command {
    Command::new("creds", "Generate the credentials file of a user")
        .example("Write a user's credentials", "generate creds --account A --name U --output-file U.creds")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::text("name", "Name of the user, the only one without").short('n'))
        .flag(output::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let user = user(call, &work, "name")?;
    let subject = work.store.user(&work.account, &user)?.data.subject;
    let key = keys::seed_of(&work, &subject)?;
    let text = creds::text(&work.store.raw_user(&work.account, &user)?, &key)?;
    let file = call.text("output-file");
    if output::is_stdout(file) {
        outln!("{text}");
        return Ok(());
    }
    output::write(file, &text)?;
    let mut report = Report::details();
    report.ok(format!("wrote credentials to {}", tick(&files::abbreviated(file.as_ref()))));
    report.finish()?;
    eprintln!("Success!! - generated {}", tick(file));
    Ok(())
}

/// The user that a flag names, else the only one of the account.
pub fn user(call: &Call, work: &Work, flag: &str) -> Outcome<String> {
    if call.text(flag).is_empty() && call.interactive() {
        return work.pick_user();
    }
    let Some(user) = work.user_or_only(call.text(flag))? else {
        match work.store.users(&work.account)?.is_empty() {
            true => fail!("account {} has no users", quote(&work.account)),
            false => fail!("user is required"),
        }
    };
    match work.store.has_user(&work.account, &user) {
        true => Ok(user),
        false => fail!("user {} not found in {}", quote(&user), quote(&work.account)),
    }
}
