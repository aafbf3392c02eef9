//! `nats stream rm`: deletes a stream and all it holds.

use schemas::jetstream::stream_api::StreamDelete;

use crate::failure::Outcome;
use crate::nats::jetstream::{Api, CallError, NOTHING, ask, names, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("rm", "Delete a stream and all it holds")
        .alias("delete")
        .alias("del")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("stream", "The stream to delete"))
        .flag(Flag::force("Delete without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let name = call.text("stream");
    if call.flag("force") {
        if name.is_empty() {
            crate::fail!("--force requires a stream name");
        }
        return block_on(async {
            let deleted = delete(&Api::open(call).await?, name).await;
            if let Err(CallError::Timeout) = deleted {
                outln!("The server did not answer: the stream may not exist, or nobody can manage it now");
            }
            Ok(deleted?)
        });
    }
    block_on(async {
        let api = Api::open(call).await?;
        let stream = pick::stream(&api, name, call.flag("all"), false).await?.config.name;
        if !ask::sure(&format!("Really delete Stream {stream}"))? {
            return Ok(());
        }
        Ok(delete(&api, &stream).await?)
    })
}

async fn delete(api: &Api, stream: &str) -> Result<(), CallError> {
    names::check("stream", stream)?;
    api.request::<StreamDelete>(&format!("STREAM.DELETE.{stream}"), NOTHING).await.map(drop)
}
