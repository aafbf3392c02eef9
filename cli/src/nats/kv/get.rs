//! `nats kv get`: shows the value of a key.

use super::bucket::Bucket;
use super::entry::Entry;
use super::{flags, read, session, value};
use crate::failure::Outcome;
use crate::nats::jetstream::moment;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Flag, Kind};
use crate::term::number::commas;
use crate::term::{json, out};

/// Characters of a value that are shown.
const MOST: usize = 120;

pub fn command() -> Command {
    Command::new("get", "Show the value of a key")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(flags::bucket())
        .arg(flags::key())
        .flag(Flag::new("revision", Kind::Uint64, "Show this revision instead of the last"))
        .flag(Flag::bool("raw", "Show the value only, as it is"))
        .flag(Flag::json("Show the entry as JSON"))
        .example("Save a value in a file", "kv get CONFIG banner --raw > banner.txt")
        .example("Show an older value", "kv get CONFIG user.name --revision 3")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    session::with_key(call, async |bucket, key| {
        let entry = value_at(&bucket, key, call.uint("revision")).await?;
        if call.flag("raw") {
            out::bytes(&entry.value);
            return Ok(());
        }
        if call.flag("json") {
            return Ok(json::print(&entry.document(&bucket.name))?);
        }
        print(&bucket.name, &entry);
        Ok(())
    })
}

/// The last value of a key, or with a revision that one; it fails when that is no value.
pub async fn value_at(bucket: &Bucket, key: &str, revision: u64) -> Outcome<Entry> {
    let found = match revision {
        0 => read::last(bucket, key).await?,
        revision => read::revision(bucket, key, revision).await?,
    };
    match found.filter(|entry| !entry.is_gone()) {
        Some(entry) => Ok(entry),
        None => crate::fail!("nats: key not found"),
    }
}

fn print(bucket: &str, entry: &Entry) {
    let (key, revision, created) = (&entry.key, entry.revision, moment::local(entry.created));
    outln!("{bucket} > {key} revision: {revision} created @ {created}\n");
    let text = value::printable(&entry.value);
    let length = text.len();
    if length > MOST {
        outln!("Showing first {MOST} bytes of {}, use --raw for full data\n", commas(length as i64));
    }
    outln!("{}\n", &text[..length.min(MOST)]);
}
