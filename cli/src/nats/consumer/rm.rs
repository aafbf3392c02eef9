//! `nats consumer rm`: deletes a consumer.

use super::{calls, choose};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, CallError, ask, names};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Flag;

pub fn command() -> Command {
    choose::both(Command::new("rm", "Delete a consumer").alias("delete").alias("del"))
        .tag("scope:user")
        .tag("impact:rw")
        .flag(Flag::force("Delete without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        if call.flag("force") {
            return forced(call).await;
        }
        let api = Api::open(call).await?;
        let info = choose::consumer(&api, call, false).await?;
        if !ask::sure(&format!("Really delete Consumer {}", choose::title(&info)))? {
            return Ok(());
        }
        Ok(calls::delete(&api, &info.stream_name, &info.name).await?)
    })
}

async fn forced(call: &Call) -> Outcome {
    let (stream, consumer) = (call.text("stream"), call.text("consumer"));
    if stream.is_empty() || consumer.is_empty() {
        crate::fail!("--force requires a stream and consumer name");
    }
    names::check("stream", stream)?;
    names::check("consumer", consumer)?;
    let deleted = calls::delete(&Api::open(call).await?, stream, consumer).await;
    if let Err(CallError::Timeout) = deleted {
        outln!(
            "The server did not answer: the stream or consumer may not exist, or nobody can manage it now"
        );
    }
    Ok(deleted?)
}
