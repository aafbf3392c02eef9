//! `nats kv revert`: stores an older value again, unless the key is written meanwhile.

use super::entry::Entry;
use super::history::Shown;
use super::reader::{Reader, Wanted};
use super::{flags, get, session, value, write};
use crate::failure::Outcome;
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("revert", "Store an older value of a key again")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(flags::bucket())
        .arg(flags::key())
        .arg(Arg::required("revision", "The revision that has the value").kind(Kind::Uint64))
        .flag(Flag::bool("force", "Revert without asking").negatable())
        .flag(Flag::json("Show the history as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    session::with_key(call, async |bucket, key| {
        let history = Wanted::history(key);
        let heads = entries(Reader::open(&bucket, history.clone().heads()).await?).await?;
        let last = match heads.as_slice() {
            [] => crate::fail!("nats: key not found"),
            [_] => crate::fail!("cannot revert key in a bucket where history=1"),
            [.., last] => last.revision,
        };
        let revision = call.uint("revision");
        let old = get::value_at(&bucket, key, revision).await?;
        if !call.flag("force") {
            outln!("Revision: {revision}\n\n{}\n", value::short(&old.value));
            if !ask::sure(&format!("Really revert to revision {revision}"))? {
                return Ok(());
            }
        }
        write::update(&bucket, key, &old.value, last).await?;
        let mut shown = Shown::new(call, &bucket);
        for entry in entries(Reader::open(&bucket, history).await?).await? {
            shown.entry(&entry)?;
        }
        shown.finish()
    })
}

/// The history of one key, which has an end.
async fn entries(mut reader: Reader<'_>) -> Outcome<Vec<Entry>> {
    let mut all = vec![];
    while let Some(entry) = reader.next_there().await? {
        all.push(entry);
    }
    Ok(all)
}
