//! `nats stream rmm`: erases one message.

use schemas::jetstream::message::{MsgDelete, MsgDeleteRequest};

use super::{get, key_value};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, ask, pick};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("rmm", "Erase a message of a stream")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("stream", "The stream that holds it"))
        .arg(Arg::optional("id", "Its sequence").kind(Kind::Int64))
        .flag(Flag::force("Erase without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let force = call.flag("force");
        let stream = pick::stream(&api, call.text("stream"), call.flag("all"), force).await?.config.name;
        let sequence = match call.maybe_int("id") {
            Some(sequence) => sequence,
            None => get::ask_sequence("Message Sequence to remove", None)?,
        };
        let Ok(seq @ 1..) = u64::try_from(sequence) else { crate::fail!("positive message ID required") };
        key_value::warn(&stream)?;
        if !force && !ask::sure(&format!("Really remove message {seq} from Stream {stream}"))? {
            return Ok(());
        }
        let request = MsgDeleteRequest { seq, no_erase: false };
        api.request::<MsgDelete>(&format!("STREAM.MSG.DELETE.{stream}"), Some(&request)).await?;
        Ok(())
    })
}
