//! The soak: a steady load for as long as asked, a line each minute; memory stays flat, nothing is lost, nothing is stuck.
//!
//! Ignored by default. `NATTER_SOAK_MINUTES` (60) and `NATTER_SOAK_RATE` (5000 messages a second) say how much.

use crate::crowd::connect;
use crate::process::Process;
use async_nats::jetstream::{Context, consumer, stream};
use futures_util::StreamExt;
use futures_util::future::join_all;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const PUBLISHERS: u64 = 4;
const TAKERS: u64 = 4;
const PAYLOAD: usize = 256;
const TICK: Duration = Duration::from_millis(20);
/// A message that was acknowledged and not delivered for so long is stuck.
const STUCK: Duration = Duration::from_secs(60);
const MIB: u64 = 1 << 20;

fn asked(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().expect(name))
}

/// A message that one side told of and the other not yet: its number, and since when.
type Half = HashMap<u64, (u64, Instant)>;

#[derive(Default)]
struct Books {
    open: Mutex<(Half, Half)>,
    stored: AtomicU64,
    delivered: AtomicU64,
    again: AtomicU64,
    errors: AtomicU64,
    stop: AtomicBool,
}

impl Books {
    /// One side tells of sequence `seq` with message `number`; the other side told, or will tell.
    fn told(&self, seq: u64, number: u64, stored: bool) {
        let mut open = self.open.lock().unwrap();
        let (own, other) = if stored { (0, 1) } else { (1, 0) };
        let halves: [&mut Half; 2] = {
            let (a, b) = &mut *open;
            [a, b]
        };
        match halves[other].remove(&seq) {
            Some((same, _)) => {
                assert_eq!(same, number, "sequence {seq} was stored as one message, came as another")
            }
            None => drop(halves[own].insert(seq, (number, Instant::now()))),
        }
    }

    /// How many acknowledged messages were not delivered yet, and how old the oldest of them is.
    fn waiting(&self) -> (usize, Duration) {
        let open = self.open.lock().unwrap();
        (open.0.len(), open.0.values().map(|(_, since)| since.elapsed()).max().unwrap_or_default())
    }
}

async fn prepare(js: &Context, rate: u64) {
    let config = stream::Config {
        name: "SOAK".into(),
        subjects: vec!["soak.*".into()],
        max_messages: (rate * 120) as i64,
        ..Default::default()
    };
    let stream = js.create_stream(config).await.unwrap();
    let config = consumer::pull::Config {
        durable_name: Some("C".into()),
        max_ack_pending: 50_000,
        ..Default::default()
    };
    stream.create_consumer(config).await.unwrap();
}

/// Keeps to its part of the rate; after a delay it catches up, a bounded step at a time.
async fn publisher(url: String, id: u64, rate: u64, books: Arc<Books>) {
    let js = connect(&url).await;
    let (start, mut sent) = (Instant::now(), 0);
    while !books.stop.load(Relaxed) {
        let due = (start.elapsed().as_secs_f64() * rate as f64) as u64;
        let step = (due - sent).min(500);
        let acks = (sent..sent + step).map(|i| {
            let number = i * PUBLISHERS + id;
            let payload = format!("{number:-<PAYLOAD$}");
            let js = js.clone();
            async move {
                let ack = js.publish(format!("soak.{id}"), payload.into()).await.ok()?.await.ok()?;
                Some((ack.sequence, number))
            }
        });
        for told in join_all(acks).await {
            match told {
                Some((seq, number)) => {
                    books.stored.fetch_add(1, Relaxed);
                    books.told(seq, number, true);
                }
                None => drop(books.errors.fetch_add(1, Relaxed)),
            }
        }
        sent += step;
        tokio::time::sleep(TICK).await;
    }
}

async fn taker(url: String, books: Arc<Books>) {
    let js = connect(&url).await;
    let consumer: consumer::PullConsumer = js.get_consumer_from_stream("C", "SOAK").await.unwrap();
    while !books.stop.load(Relaxed) || books.waiting().0 > 0 {
        let batch = consumer.fetch().max_messages(500).expires(Duration::from_secs(1)).messages().await;
        let Ok(mut batch) = batch else {
            books.errors.fetch_add(1, Relaxed);
            continue;
        };
        while let Some(Ok(message)) = batch.next().await {
            let info = message.info().unwrap();
            let text = std::str::from_utf8(&message.payload).unwrap();
            if info.delivered == 1 {
                books.delivered.fetch_add(1, Relaxed);
                books.told(info.stream_sequence, text.trim_end_matches('-').parse().unwrap(), false);
            } else {
                books.again.fetch_add(1, Relaxed);
            }
            message.ack().await.unwrap();
        }
    }
}

/// Prints a line each minute; the resident memory at each, in bytes.
async fn watch(server: &Process, books: &Books, minutes: u64) -> Vec<u64> {
    let mut sizes = Vec::new();
    for minute in 1..=minutes {
        tokio::time::sleep(Duration::from_secs(60)).await;
        let ((waiting, oldest), rss) = (books.waiting(), server.memory().0);
        eprintln!(
            "minute {minute:3}: {} stored, {} delivered, {waiting} waiting ({} ms), {} again, {} errors, \
             {} descriptors, {:.1} MiB",
            books.stored.load(Relaxed),
            books.delivered.load(Relaxed),
            oldest.as_millis(),
            books.again.load(Relaxed),
            books.errors.load(Relaxed),
            server.descriptors(),
            rss as f64 / MIB as f64,
        );
        assert!(oldest < STUCK, "an acknowledged message was not delivered for {oldest:?}");
        sizes.push(rss);
    }
    sizes
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes as long as NATTER_SOAK_MINUTES says"]
async fn soak() {
    let (minutes, rate) = (asked("NATTER_SOAK_MINUTES", 60), asked("NATTER_SOAK_RATE", 5000));
    let server = Process::start("", &[]);
    prepare(&connect(&server.url()).await, rate).await;
    let books = Arc::new(Books::default());
    let mut tasks = Vec::new();
    for id in 0..PUBLISHERS {
        tasks.push(tokio::spawn(publisher(server.url(), id, rate / PUBLISHERS, books.clone())));
    }
    for _ in 0..TAKERS {
        tasks.push(tokio::spawn(taker(server.url(), books.clone())));
    }
    let sizes = watch(&server, &books, minutes).await;
    books.stop.store(true, Relaxed);
    for task in tasks {
        tokio::time::timeout(STUCK, task).await.expect("everything acknowledged is delivered").unwrap();
    }
    assert_eq!(books.waiting().0, 0);
    assert_eq!(books.errors.load(Relaxed), 0);
    let quarter = sizes.len().div_ceil(4);
    let (first, last) = (sizes[..quarter].iter().max(), sizes[sizes.len() - quarter..].iter().max());
    assert!(last <= first.map(|size| size + size / 5 + 16 * MIB).as_ref(), "memory grows: {sizes:?}");
}
