//! `nats auth user edit [NAME] [ACCOUNT]`: changes what is said and nothing else.

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::user::{credential, limits, show};
use crate::nats::auth::{choose, flags, tags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("edit", "Change a user; what is not said stays")
        .alias("update")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::optional("name", "The user, by name or key; asks when not given"))
        .arg(flags::account())
        .flag(flags::operator())
        .flags(limits::flags(false))
        .flag(tags::add_flag())
        .flag(tags::remove_flag())
        .flag(Flag::text("credential", "Write the new credentials to this file").placeholder("FILE"))
        .example("Allow every subject again", "auth user edit ann orders --pub-allow ''")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let user = choose::user(&operator, &account, call.text("name"))?;
    let mut claims = user.claims.clone();
    match limits::typed(call).filter(|_| account.scope_of(&user).is_some()) {
        Some(flag) => fail!("--{flag}: user is scoped, its signing key says what it may do"),
        None => limits::apply(call, &mut claims.nats.may),
    }
    tags::change(call, &mut claims.nats.fields.tags)?;
    let user = operator.keep_user(&account, &user, &claims)?;
    let file = call.text("credential");
    if !file.is_empty() {
        credential::write(&operator, &account, &user, None, file)?;
    }
    show::print(call, &account, &user);
    Ok(())
}
