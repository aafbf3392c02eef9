//! `nats auth user credential FILE [NAME] [ACCOUNT]`

use std::time::Duration;

use cli_nsc::store::{files, token};
use jiff::Timestamp;

use crate::failure::Outcome;
use crate::nats::auth::store::{Account, Operator, User};
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::{fail, outln};

pub fn command() -> Command {
    Command::new("credential", "Write a user's credentials to a file")
        .alias("cred")
        .alias("creds")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("file", "The file"))
        .arg(Arg::optional("name", "The user, by name or key; asks when not given"))
        .arg(flags::account())
        .flag(Flag::duration("expire", "How long the credentials are good"))
        .flag(flags::operator())
        .flag(Flag::force("Overwrite the file"))
        .example("Credentials for a day", "auth user credential ann.creds ann orders --expire 24h")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let file = call.text("file");
    refuse_existing(file, call.flag("force"))?;
    let (operator, account) = choose::account(call)?;
    let user = choose::user(&operator, &account, call.text("name"))?;
    write(&operator, &account, &user, call.maybe_duration("expire"), file)?;
    outln!("Wrote credential for {} to {file}", user.name);
    Ok(())
}

/// Refuses a file that is there.
pub fn refuse_existing(file: &str, force: bool) -> Outcome {
    match !file.is_empty() && !force && files::expand(file).exists() {
        true => fail!("file {file} already exist"),
        false => Ok(()),
    }
}

/// Writes a file with the token as it is kept, or one that expires, and the seed.
pub fn write(
    operator: &Operator,
    account: &Account,
    user: &User,
    expire: Option<Duration>,
    file: &str,
) -> Outcome {
    let text = match expire.filter(|expire| *expire > Duration::ZERO) {
        None => operator.store.raw_user(&account.name, &user.name)?,
        Some(expire) => {
            let mut claims = user.claims.clone();
            claims.data.expires = Timestamp::now().as_second() + i64::try_from(expire.as_secs())?;
            operator.sign_user(account, &claims)?
        }
    };
    let seed = operator.signer(&user.claims.data.subject)?.seed().unwrap_or_default();
    Ok(files::write(&files::expand(file), token::creds(&text, &seed)?.as_bytes())?)
}
