//! `nsc tool`: messages as a user of the store.

mod publish;
mod reply;
mod request;
mod rtt;
mod subscribe;

use std::path::PathBuf;

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};

use crate::nsc::link::{Link, Who, tls_flags};
use crate::nsc::{Call, Command, Work};
use crate::report::{quote, tick};

pub fn command() -> Command {
    let group = Command::new("tool", "NATS tools: pub, sub, req, reply, rtt")
        .flag(Flag::text("nats", "URL of the server, the operator's service URLs without").placeholder("URL"))
        .flags(tls_flags());
    [publish::command(), subscribe::command(), request::command(), reply::command(), rtt::command()]
        .into_iter()
        .fold(group, Command::command)
}

/// The same commands at the top, which the reference hides. They take the flags of the group, too.
pub fn twins() -> Vec<Command> {
    let commands =
        [publish::command(), subscribe::command(), request::command(), reply::command(), rtt::command()];
    let url =
        || Flag::text("nats", "URL of the server, the operator's service URLs without").placeholder("URL");
    commands.map(|command| command.hidden().flag(url()).flags(tls_flags())).into_iter().collect()
}

/// The flags that say who connects.
fn user_flags() -> [Flag; 2] {
    [
        Flag::text("account", "Account: name or public key").short('a'),
        Flag::text("user", "Name of the user, the only one without").short('u'),
    ]
}

/// How messages are limited in number.
fn max_messages() -> Flag {
    Flag::new("max-messages", cli_term::spec::Kind::Int64, "End after so many messages, -1 for never")
        .default("-1")
        .placeholder("N")
}

/// None for no end.
fn limit(call: &Call) -> Outcome<Option<usize>> {
    match call.int("max-messages") {
        0 => fail!("max-messages must be greater than zero"),
        max => Ok(usize::try_from(max).ok()),
    }
}

/// Where to connect, and as whom.
struct Target {
    urls: Vec<String>,
    creds: PathBuf,
}

fn target(call: &Call) -> Outcome<Target> {
    let work = Work::with_account(call, call.text("account"))?;
    let given = call.text("user");
    let user = match call.interactive() && given.is_empty() {
        true => Some(work.pick_user()?),
        false => work.user_or_only(given)?,
    };
    let Some(user) = user else { fail!("a user is required") };
    let creds = work.keys.creds_path(work.account_name()?, &user);
    if !creds.exists() {
        fail!("there is no creds file {}", tick(&creds.display().to_string()));
    }
    let urls = match call.text("nats") {
        "" => work.store.operator()?.nats.operator_service_urls,
        url => vec![url.to_string()],
    };
    if urls.is_empty() {
        fail!("operator {} doesn't have operator_service_urls set", quote(work.store.name()));
    }
    Ok(Target { urls, creds })
}

async fn open(call: &Call, name: &str, target: Target) -> Outcome<Link> {
    Link::open(call, name, &target.urls, Who::Creds(target.creds)).await
}
