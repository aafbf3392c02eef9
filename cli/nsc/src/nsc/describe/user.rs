//! `nsc describe user`.

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};

use crate::nsc::describe::{show, text};
use crate::nsc::shared::output;
use crate::nsc::{Call, Command, Work};
use crate::store::Kind;

pub fn command() -> Command {
    Command::new("user", "Describe a user")
        .arg(Arg::optional("NAME", "Name or public key of the user"))
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::text("name", "Name or public key of the user").short('n'))
        .flag(output::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let account = work.account_claims()?;
    let given = call.name();
    let named = match given.is_empty() && call.interactive() {
        true => Some(work.pick_user()?),
        false => work.user_or_only(&given)?,
    };
    let Some(name) = named else { fail!("user is required") };
    let name = if Kind::User.fits(&name) { of_key(&work, &name)? } else { name };
    let issuer = work.store.user(&work.account, &name)?.data.issuer;
    let scope = account.nats.signing_keys.scope(&issuer);
    let below = scope.map(|scope| format!("\n{}", text::scope(scope))).unwrap_or_default();
    show::run(call, &work.store.raw_user(&work.account, &name)?, &below)
}

fn of_key(work: &Work, key: &str) -> Outcome<String> {
    let has = |name: &String| work.store.user(&work.account, name).is_ok_and(|user| user.data.subject == key);
    match work.store.users(&work.account)?.into_iter().find(has) {
        Some(name) => Ok(name),
        None => fail!("no user found with public key {key}"),
    }
}
