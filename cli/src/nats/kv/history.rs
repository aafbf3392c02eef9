//! `nats kv history`: what happened to a key.

use super::bucket::Bucket;
use super::entry::Entry;
use super::ls::array::Array;
use super::reader::{Reader, Wanted};
use super::rows::Rows;
use super::{flags, names, session, value};
use crate::failure::Outcome;
use crate::nats::jetstream::moment;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number::commas;

pub fn command() -> Command {
    Command::new("history", "Show what happened to a key")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(flags::bucket())
        .arg(flags::key())
        .flag(Flag::json("Show the entries as JSON"))
        .example("See all values of some keys", "kv history CONFIG 'user.*'")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let key = call.text("key");
    names::check_bucket(call.text("bucket"))?;
    names::check_filter(key)?;
    session::with_bucket(call, async |bucket| {
        let mut reader = Reader::open(&bucket, Wanted::history(key)).await?;
        let mut shown = Shown::new(call, &bucket);
        let mut found = false;
        while let Some(entry) = reader.next_there().await? {
            found = true;
            shown.entry(&entry)?;
        }
        if !found {
            crate::fail!("nats: key not found");
        }
        shown.finish()
    })
}

/// Entries as a table, or as JSON.
pub enum Shown<'b> {
    Table(Rows),
    Json(&'b Bucket, Array),
}

impl<'b> Shown<'b> {
    pub fn new(call: &Call, bucket: &'b Bucket) -> Shown<'b> {
        if call.flag("json") {
            return Shown::Json(bucket, Array::default());
        }
        let title = format!("History for {} > {}", bucket.name, call.text("key"));
        Shown::Table(Rows::new(call, title, ["Key", "Revision", "Op", "Created", "Length", "Value"]))
    }

    pub fn entry(&mut self, entry: &Entry) -> Outcome {
        match self {
            Shown::Json(bucket, array) => array.item(&entry.document(&bucket.name)),
            Shown::Table(rows) => {
                rows.row(vec![
                    entry.key.clone(),
                    entry.revision.to_string(),
                    entry.operation.word().to_string(),
                    moment::local(entry.created),
                    commas(entry.length),
                    value::short(&entry.value),
                ]);
                Ok(())
            }
        }
    }

    pub fn finish(self) -> Outcome {
        match self {
            Shown::Table(rows) => rows.finish(),
            Shown::Json(_, array) => array.finish(),
        }
        Ok(())
    }
}
