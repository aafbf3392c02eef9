//! `nats export`: a file for `nats apply` that says what there is.

use crate::failure::Outcome;
use crate::nats::jetstream::Api;
use crate::nats::manifest::{Kind, live, write};
use crate::nats::{Call, Command};
use crate::out;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("export", "Write streams, consumers and buckets as a file for 'apply'")
        .details(
            "Only what differs from the defaults of servers is written. Consumers that are not durable, and streams that \
             servers keep for themselves, are left out.",
        )
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("names", "Only streams and buckets of these names").repeatable())
        .flag(
            Flag::one_of("only", &["streams", "kv", "objects"], "Only streams, key-value or object buckets (may be repeated)")
                .repeatable(),
        )
        .flag(Flag::json("Write JSON instead of YAML"))
        .example("Everything of the account", "export > all.yaml")
        .example("One stream with its consumers", "export ORDERS --only streams")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
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
        let there =
            |name: &String| live.streams.keys().any(|s| of_kind(s).is_some_and(|k| k.bucket(s) == name));
        if let Some(missing) = names.iter().find(|name| !there(name)) {
            crate::fail!("there is no stream or bucket {missing:?}");
        }
        let document = write::document(&live, &kinds, wants)?;
        if call.flag("json") {
            return Ok(json::print(&document)?);
        }
        out!("{}", write::yaml(&document)?);
        Ok(())
    })
}
