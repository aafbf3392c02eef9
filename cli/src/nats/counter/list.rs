//! `nats counter list`: the counters of a stream.

use super::get::stream_flag;
use super::stream::find;
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, words};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("list", "List the counters of a stream")
        .alias("l")
        .alias("ls")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("subject", "The subjects to list; may have wildcards"))
        .flag(stream_flag())
        .flag(Flag::bool("json", "Show them as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (stream, subject) = (call.text("stream"), call.text("subject"));
    if stream.is_empty() && subject.is_empty() {
        crate::fail!("no stream or subject specified");
    }
    block_on(async {
        let api = Api::open(call).await?;
        let info = find(&api, stream, subject).await?;
        let filter = if subject.is_empty() { ">" } else { subject };
        let found = api.subjects(&info.config.name, filter).await.map_err(words::failure)?;
        let subjects: Vec<String> = found.into_keys().collect();
        if subjects.is_empty() {
            crate::fail!("no counters found");
        }
        if call.flag("json") {
            return Ok(json::print(&subjects)?);
        }
        subjects.iter().for_each(|subject| outln!("{subject}"));
        Ok(())
    })
}
