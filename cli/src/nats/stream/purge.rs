//! `nats stream purge`: deletes messages of a stream, all or those of a subject or before a sequence.

use schemas::jetstream::stream_api::{StreamPurge, StreamPurgeRequest};

use super::{key_value, show};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, ask, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("purge", "Delete messages of a stream")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("stream", "The stream to purge"))
        .flag(Flag::json("Show what is left as JSON"))
        .flag(Flag::force("Purge without asking"))
        .flag(Flag::text("subject", "Delete messages of these subjects only").placeholder("SUBJECT"))
        .flag(
            Flag::new("seq", Kind::Uint64, "Delete messages before this sequence only")
                .placeholder("SEQUENCE"),
        )
        .flag(Flag::new("keep", Kind::Uint64, "Leave so many messages").placeholder("MESSAGES"))
        .example("Delete all but the last ten messages", "stream purge ORDERS --keep 10")
        .example("Delete the messages of a subject", "stream purge ORDERS --subject orders.old --force")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let force = call.flag("force");
        let stream = pick::stream(&api, call.text("stream"), call.flag("all"), force).await?.config.name;
        if !force && !ask::sure(&format!("Really purge Stream {stream}"))? {
            return Ok(());
        }
        key_value::warn(&stream)?;
        let (seq, keep) = (call.uint("seq"), call.uint("keep"));
        if seq > 0 && keep > 0 {
            crate::fail!("sequence and keep cannot be combined when purging");
        }
        let request = StreamPurgeRequest { seq, keep, filter: call.text("subject").to_string() };
        let body = (request != StreamPurgeRequest::default()).then_some(&request);
        let purged = api.request::<StreamPurge>(&format!("STREAM.PURGE.{stream}"), body).await;
        let purged = purged.map_err(|e| Failure::new(e).context("could not purge Stream"))?;
        outln!("Purged {} messages from {stream}\n", purged.purged);
        show::print(call, &api.stream(&stream).await?, true)
    })
}
