//! `nats kv compact`: gives back what deleted keys still take.
//!
//! The history of every deleted key is dropped, and the mark that it was deleted too once it is old enough for everybody to
//! have seen it. Only what came before the mark goes, so a key that is written meanwhile keeps its value.

use std::time::Duration;

use futures_util::stream::{FuturesUnordered, StreamExt};
use indicatif::ProgressBar;
use jiff::Timestamp;
use schemas::jetstream::stream_api::{StreamPurge, StreamPurgeRequest};

use super::bucket::Bucket;
use super::del::confirmed;
use super::entry::Entry;
use super::reader::{Reader, Wanted};
use super::{flags, session};
use crate::failure::Outcome;
use crate::nats::jetstream::{CallError, moment};
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::progress;

/// How long the marks of deleted keys stay.
const YOUNG: Duration = Duration::from_secs(30 * 60);

/// Keys that are dealt with at the same time.
const AT_ONCE: usize = 32;

/// Keys from which on there is a progress bar.
const MANY: u64 = 1_000;

pub fn command() -> Command {
    Command::new("compact", "Give back the space of deleted keys")
        .details("Marks of keys that were deleted in the last 30 minutes stay, so that watchers see them.")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(flags::bucket())
        .flag(Flag::force("Compact without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    session::with_bucket(call, async |bucket| {
        let question =
            format!("Purge all historic values and audit trails for deleted keys in bucket {}?", bucket.name);
        if confirmed(call, &question, "delete")? {
            compact(&bucket).await?;
        }
        Ok(())
    })
}

async fn compact(bucket: &Bucket) -> Outcome {
    let now = moment::from_timestamp(Timestamp::now() - YOUNG);
    let mut reader = Reader::open(bucket, Wanted::last(">").heads()).await?;
    let bar = bar(reader.pending());
    let mut purges = FuturesUnordered::new();
    while let Some(entry) = reader.next_there().await? {
        bar.inc(1);
        if !entry.is_gone() {
            continue;
        }
        if purges.len() == AT_ONCE {
            purges.next().await.unwrap_or(Ok(()))?;
        }
        let keep_mark = entry.created > now;
        purges.push(purge(bucket, entry, keep_mark));
    }
    while let Some(purged) = purges.next().await {
        purged?;
    }
    bar.finish_and_clear();
    Ok(())
}

/// A bar for long work, on a terminal only.
pub fn bar(keys: u64) -> ProgressBar {
    if keys < MANY { ProgressBar::hidden() } else { progress::count(keys, "Keys") }
}

/// Removes what the mark has made useless, and the mark itself unless it is to be kept.
async fn purge(bucket: &Bucket, mark: Entry, keep_mark: bool) -> Result<(), CallError> {
    let request = request(bucket.subject(&mark.key), mark.revision, keep_mark);
    let name = format!("STREAM.PURGE.{}", bucket.stream());
    bucket.api.request::<StreamPurge>(&name, Some(&request)).await.map(drop)
}

fn request(filter: String, mark: u64, keep_mark: bool) -> StreamPurgeRequest {
    StreamPurgeRequest { filter, seq: mark + u64::from(!keep_mark), ..StreamPurgeRequest::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_ends_with_the_mark_or_before_it() {
        let json = |keep| serde_json::to_string(&request("$KV.B.k".into(), 7, keep)).unwrap();
        assert_eq!(json(true), r#"{"seq":7,"filter":"$KV.B.k"}"#);
        assert_eq!(json(false), r#"{"seq":8,"filter":"$KV.B.k"}"#);
    }
}
