//! `nats export`: a file for `nats apply` that says what there is.

use schemas::manifest::VERSION;
use serde_json::{Value, json};

use crate::failure::Outcome;
use crate::nats::auth::choose;
use crate::nats::jetstream::Api;
use crate::nats::manifest::{Kind, accounts, live, write};
use crate::nats::{Call, Command};
use crate::out;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term;

pub fn command() -> Command {
    Command::new("export", "Write streams, consumers and buckets as a file for 'apply'")
        .details(
            "Only what differs from the defaults of servers is written. Consumers that are not durable, and streams that \
             servers keep for themselves, are left out.\n\n\
             Accounts are written with --only accounts, from the store of nsc: no server is asked, and no key or token is in the file.",
        )
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("names", "Only streams and buckets of these names").repeatable())
        .flag(
            Flag::one_of("only", &["streams", "kv", "objects", "accounts"], "Only streams, key-value or object buckets, or accounts (may be repeated)")
                .repeatable(),
        )
        .flag(Flag::text("operator", "The operator whose accounts are written").placeholder("NAME"))
        .flag(Flag::json("Write JSON instead of YAML"))
        .example("Everything of the account", "export > all.yaml")
        .example("The accounts of an operator", "export --only accounts > accounts.yaml")
        .example("One stream with its consumers", "export ORDERS --only streams")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let only = call.texts("only");
    let wants = |section: &str| only.iter().any(|word| word == section);
    let streams = only.is_empty() || Kind::ALL.iter().any(|kind| wants(kind.section()));
    let mut document = match streams {
        true => block_on(of_streams(call))?,
        false => json!({ "version": VERSION }),
    };
    if wants(Kind::Account.section()) {
        let operator = choose::operator(call.text("operator"), "--operator")?;
        let names = call.texts("names");
        let accounts =
            accounts::document(&operator, |name| names.is_empty() || names.iter().any(|n| n == name))?;
        let there = |name: &&String| accounts.iter().any(|account| account["name"] == **name);
        if let (false, Some(missing)) = (streams, names.iter().find(|name| !there(name))) {
            crate::fail!("operator {} has no account {missing:?}", operator.name());
        }
        document[Kind::Account.section()] = accounts.into();
    }
    if call.flag("json") {
        return Ok(term::json::print(&document)?);
    }
    out!("{}", write::yaml(&document)?);
    Ok(())
}

async fn of_streams(call: &Call) -> Outcome<Value> {
    let api = Api::open(call).await?;
    let (names, only) = (call.texts("names"), call.texts("only"));
    let kinds: Vec<Kind> = Kind::ALL
        .into_iter()
        .filter(|kind| only.is_empty() || only.iter().any(|word| word == kind.section()))
        .collect();
    let wants = |name: &str| names.is_empty() || names.iter().any(|wanted| wanted == name);
    let of_kind = |stream: &str| Kind::of(stream).filter(|kind| kinds.contains(kind));
    let taken = |stream: &str| of_kind(stream).is_some_and(|kind| wants(kind.bucket(stream)));
    let live = live::read(&api, taken).await?;
    let there = |name: &String| live.streams.keys().any(|s| of_kind(s).is_some_and(|k| k.bucket(s) == name));
    if let Some(missing) = names.iter().find(|name| !there(name)) {
        crate::fail!("there is no stream or bucket {missing:?}");
    }
    write::document(&live, &kinds, wants)
}
