//! A bucket of keys and values: who watches it, who is too late to change it, and what it remembers.

use bytes::Bytes;
use tokio::task::JoinHandle;

use crate::failure::{Failure, Outcome};
use crate::nats::kv::bucket::Bucket;
use crate::nats::kv::entry::Entry;
use crate::nats::kv::reader::{Reader, Start, Wanted};
use crate::nats::kv::write::{self, Terms};
use crate::nats::kv::{names, settings};
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;

const BUCKET: &str = "CONFIG";
const KEY: &str = "lamp";
const FIRST: &str = "red";
const WINNER: &str = "green";
const LOSER: &str = "blue";
const HISTORY: i64 = 5;

/// What the bucket has seen in the end.
const WRITTEN: [&str; 2] = [FIRST, WINNER];

pub struct KeyValue;

impl Step for KeyValue {
    fn title(&self) -> &'static str {
        "Keys and values"
    }

    fn explanation(&self) -> &'static str {
        "A bucket keeps the last values of its keys, and tells everyone who watches. Two clients read revision 1 of a key, and \
         both want to change it: an update names the revision that it is made from, so the second one is refused and told \
         what the revision is by now. A bucket is a stream: it is kept just as safely."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        vec![
            tour.nats(&format!("kv add {BUCKET} --history {HISTORY}")).terminal(1),
            tour.nats(&format!("kv watch {BUCKET}")).terminal(1),
            tour.nats(&format!("kv put {BUCKET} {KEY} {FIRST}")).terminal(2),
            tour.nats(&format!("kv update {BUCKET} {KEY} {WINNER} 1")).terminal(2),
            tour.nats(&format!("kv update {BUCKET} {KEY} {LOSER} 1")).terminal(2),
            tour.nats(&format!("kv history {BUCKET} {KEY}")).terminal(2),
        ]
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        tour.wait(async {
            let bucket = add(tour).await?;
            let watched = watch(open(tour, "watcher").await?).await?;
            let first = put(tour, &bucket).await?;
            check(first == 1, || format!("the first value became revision {first}"))?;
            let second = update(tour, "first writer", WINNER, first).await?;
            check(second == 2, || format!("the second value became revision {second}"))?;
            let refusal = refused(tour, first).await?;
            let history = history(&bucket).await?;
            is_written("the history", &history)?;
            let seen = watched.await.map_err(|_| Failure::new("the watcher panicked"))??;
            is_written("the watcher", &seen)?;
            Ok(finding(&refusal, &history, &seen))
        })
    }
}

fn finding(refusal: &str, history: &[Entry], seen: &[Entry]) -> Finding {
    let result = "the update that came too late was refused and told so; the watcher saw the rest";
    let mut finding = Finding::new(result, "2 updates, 1 too late")
        .row(["put", FIRST, "became revision 1"])
        .row(["update of revision 1", WINNER, "became revision 2"])
        .row(["update of revision 1", LOSER, &format!("refused: {refusal}")]);
    for (what, entries) in [("history", history), ("watcher saw", seen)] {
        for entry in entries {
            let value = String::from_utf8_lossy(&entry.value).into_owned();
            finding = finding.row([what.to_string(), value, format!("revision {}", entry.revision)]);
        }
    }
    finding
}

/// Fails unless the entries are just those that were written.
fn is_written(who: &str, entries: &[Entry]) -> Outcome {
    let text =
        |e: &Entry| format!("{} {} {}", e.key, e.revision, String::from_utf8_lossy(&e.value).into_owned());
    let got: Vec<String> = entries.iter().map(text).collect();
    let want: Vec<String> = WRITTEN.iter().zip(1..).map(|(value, n)| format!("{KEY} {n} {value}")).collect();
    check(got == want, || format!("{who} has '{}' instead of '{}'", got.join(", "), want.join(", ")))
}

async fn add(tour: &Tour) -> Outcome<Bucket> {
    let mut config = settings::plain(BUCKET);
    config.max_msgs_per_subject = HISTORY;
    let api = tour.api("keeper").await?;
    let info = settings::create(&api, &config).await?;
    check(info.config.name == names::stream(BUCKET), || format!("the bucket is {}", info.config.name))?;
    Ok(Bucket::of(&api, info))
}

/// The bucket as somebody else sees it.
async fn open(tour: &Tour, role: &str) -> Outcome<Bucket> {
    Bucket::open(&tour.api(role).await?, BUCKET).await
}

/// What is written from now on, until it is all there, in the background.
async fn watch(bucket: Bucket) -> Outcome<JoinHandle<Outcome<Vec<Entry>>>> {
    let (ready, is_ready) = tokio::sync::oneshot::channel();
    let watcher = tokio::spawn(async move {
        let wanted = Wanted { start: Start::New, ..Wanted::last(">") };
        let mut reader = Reader::open(&bucket, wanted).await?;
        // Nobody waits any more when the tour has ended.
        let _ = ready.send(());
        let mut entries = vec![];
        while entries.len() < WRITTEN.len() {
            entries.push(reader.next().await?);
        }
        Ok(entries)
    });
    match is_ready.await {
        Ok(()) => Ok(watcher),
        Err(_) => match watcher.await.map_err(|_| Failure::new("the watcher panicked"))? {
            Err(why) => Err(why.context("watching the bucket")),
            Ok(_) => crate::fail!("the watcher saw something before anything was written"),
        },
    }
}

async fn put(tour: &Tour, bucket: &Bucket) -> Outcome<u64> {
    tour.add_published(1);
    Ok(write::put(bucket, KEY, &Bytes::from_static(FIRST.as_bytes()), Terms::default()).await?)
}

/// Changes the key if it is at this revision.
async fn update(tour: &Tour, role: &str, value: &'static str, revision: u64) -> Outcome<u64> {
    let bucket = open(tour, role).await?;
    tour.add_published(1);
    write::update(&bucket, KEY, &Bytes::from_static(value.as_bytes()), revision).await
}

/// What the one who was too late is told of the revision.
async fn refused(tour: &Tour, revision: u64) -> Outcome<String> {
    let why = match update(tour, "second writer", LOSER, revision).await {
        Ok(_) => crate::fail!("the key was changed twice at revision {revision}"),
        Err(failure) => failure.message.unwrap_or_default(),
    };
    let (_, said) = why.rsplit_once(", ").unwrap_or_default();
    check(said == "its current revision is 2", || format!("an update that was too late got '{why}'"))?;
    Ok(said.to_string())
}

async fn history(bucket: &Bucket) -> Outcome<Vec<Entry>> {
    let mut reader = Reader::open(bucket, Wanted::history(KEY)).await?;
    let mut entries = vec![];
    while let Some(entry) = reader.next_there().await? {
        entries.push(entry);
    }
    Ok(entries)
}
