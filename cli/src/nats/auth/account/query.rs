//! `nats auth account query ACCOUNT [FILE]`: the account's token as the servers have it.

use cli_nsc::store::{Kind, files, token};

use crate::failure::{Failure, Outcome};
use crate::nats::auth::account::{resolver, show};
use crate::nats::auth::store::Account;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("query", "Show an account as the servers know it")
        .alias("pull")
        .tag("scope:system")
        .tag("impact:ro")
        .details("The connection must be one of the system account. A public key need not be in the store.")
        .arg(Arg::required("account", "The account, by name or key"))
        .arg(Arg::optional("output", "Save the token in this file"))
        .flag(flags::operator())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let wanted = call.text("account");
    let key = if Kind::Account.fits(wanted) {
        wanted.to_string()
    } else {
        choose::account(call)?.1.subject().to_string()
    };
    let text = block_on(lookup(call, &key))?;
    if text.is_empty() {
        crate::fail!("did not receive a valid token from the server");
    }
    let claims = token::account(&text)?;
    if claims.data.subject != key {
        crate::fail!("the server sent the token of {} instead", claims.data.subject);
    }
    if let Some(output) = call.maybe_text("output").filter(|file| !file.is_empty()) {
        files::write(&files::expand(output), text.as_bytes())?;
    }
    show::print(call, None, &Account { name: claims.data.name.clone(), claims })
}

async fn lookup(call: &Call, key: &str) -> Outcome<String> {
    let client = call.connect().await?;
    let mut found = Ok(String::new());
    let subject = format!("$SYS.REQ.ACCOUNT.{key}.CLAIMS.LOOKUP");
    resolver::ask(call, &client, &subject, "", 1, |answer| found = String::from_utf8(answer.to_vec()))
        .await?;
    found.map_err(|_| Failure::new("the server sent no token"))
}
