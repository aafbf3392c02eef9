//! The keys of a bucket that have a value.

use super::array::Array;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::moment;
use crate::nats::kv::bucket::Bucket;
use crate::nats::kv::compact::bar;
use crate::nats::kv::entry::Entry;
use crate::nats::kv::lines::Lines;
use crate::nats::kv::reader::{Reader, Wanted};
use crate::nats::kv::rows::Rows;
use crate::nats::kv::session;
use crate::outln;
use crate::term::screen;

pub fn list(call: &Call, filter: &str) -> Outcome {
    session::with_bucket(call, async |bucket| {
        let wanted = Wanted::last(filter);
        let wanted = if shows_values(call) { wanted } else { wanted.heads() };
        let mut reader = Reader::open(&bucket, wanted).await?;
        let mut list = List::new(call, &bucket);
        // Keys that run over the terminal are progress enough.
        let collects = matches!(list, List::Table { .. }) || !screen::stdout_is_terminal();
        let bar = bar(if collects { reader.pending() } else { 0 });
        let mut found = false;
        while let Some(entry) = list.next(&mut reader).await? {
            bar.inc(1);
            if !entry.is_gone() {
                found = true;
                list.entry(&bucket, &entry)?;
            }
        }
        bar.finish_and_clear();
        list.finish();
        if !found && !call.flag("names") && !call.flag("json") {
            outln!("No keys found in bucket");
        }
        Ok(())
    })
}

fn shows_values(call: &Call) -> bool {
    call.flag("verbose") && call.flag("display-value")
}

enum List {
    Names(Lines),
    JsonNames(Array),
    Json(Array, bool),
    Table { rows: Rows, values: bool },
}

impl List {
    fn new(call: &Call, bucket: &Bucket) -> List {
        let values = shows_values(call);
        match (call.flag("verbose"), call.flag("json")) {
            (false, false) => return List::Names(Lines::default()),
            (false, true) => return List::JsonNames(Array::default()),
            (true, true) => return List::Json(Array::default(), values),
            (true, false) => {}
        }
        let title = format!("Contents for bucket '{}'", bucket.name);
        let rows = match values {
            true => Rows::new(call, title, ["Key", "Created", "Delta", "Revision", "Value"]),
            false => Rows::new(call, title, ["Key", "Created", "Delta", "Revision"]),
        };
        List::Table { rows, values }
    }

    /// Waits for the next entry, and hands out what there is meanwhile.
    async fn next(&mut self, reader: &mut Reader<'_>) -> Outcome<Option<Entry>> {
        let next = reader.next_there();
        match self {
            List::Names(lines) => lines.before(next).await,
            List::JsonNames(array) | List::Json(array, _) => array.lines.before(next).await,
            List::Table { .. } => next.await,
        }
    }

    fn entry(&mut self, bucket: &Bucket, entry: &Entry) -> Outcome {
        match self {
            List::Names(lines) => lines.line(&[entry.key.as_bytes()]),
            List::JsonNames(array) => array.item(&entry.key)?,
            List::Json(array, true) => array.item(&entry.document(&bucket.name))?,
            List::Json(array, false) => array.item(&entry.head(&bucket.name))?,
            List::Table { rows, values } => rows.row(cells(entry, *values)),
        }
        Ok(())
    }

    fn finish(self) {
        match self {
            List::Names(mut lines) => lines.flush(),
            List::JsonNames(array) | List::Json(array, _) => array.finish(),
            List::Table { rows, .. } => rows.finish(),
        }
    }
}

fn cells(entry: &Entry, values: bool) -> Vec<String> {
    // The last entry of a key has none after it.
    let mut cells =
        vec![entry.key.clone(), moment::local(entry.created), "0".to_string(), entry.revision.to_string()];
    if values {
        cells.push(String::from_utf8_lossy(&entry.value).into_owned());
    }
    cells
}
