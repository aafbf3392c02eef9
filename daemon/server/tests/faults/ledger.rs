//! What clients were told, and whether the stream agrees.

use async_nats::jetstream::{Context, consumer};
use futures_util::StreamExt;
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// The consumers that the takers share.
pub const CONSUMERS: [&str; 2] = ["one", "two"];
/// A delivery may be on its way, or wait in a slow test, when the ack of an earlier one is confirmed; not for so long.
const UNDERWAY: Duration = Duration::from_secs(4);
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Default)]
pub struct Ledger(Mutex<Told>);

#[derive(Default)]
struct Told {
    stored: BTreeMap<u64, String>,
    confirmed: BTreeMap<(&'static str, u64), Instant>,
    refused: BTreeMap<String, u64>,
}

impl Ledger {
    pub fn stored(&self, seq: u64, payload: String) {
        if let Some(other) = self.0.lock().unwrap().stored.insert(seq, payload.clone()) {
            panic!("sequence {seq} was acknowledged for {other:?} and for {payload:?}");
        }
    }

    pub fn refused(&self, why: String) {
        *self.0.lock().unwrap().refused.entry(why).or_default() += 1;
    }

    pub fn confirmed(&self, consumer: &'static str, seq: u64) {
        self.0.lock().unwrap().confirmed.entry((consumer, seq)).or_insert_with(Instant::now);
    }

    /// A message arrived: it must not have been acknowledged long ago.
    pub fn delivered(&self, consumer: &'static str, seq: u64) {
        if let Some(when) = self.0.lock().unwrap().confirmed.get(&(consumer, seq)) {
            assert!(when.elapsed() < UNDERWAY, "{consumer}: message {seq} came after its ack was confirmed");
        }
    }

    /// How many messages were acknowledged to publishers, and how many acks to consumers.
    pub fn counts(&self) -> (u64, u64) {
        let told = self.0.lock().unwrap();
        (told.stored.len() as u64, told.confirmed.len() as u64)
    }

    /// The answers to publishers that were no acknowledgement.
    pub fn errors(&self) -> BTreeMap<String, u64> {
        self.0.lock().unwrap().refused.clone()
    }

    /// Waits until clients were told so much more: `stored` to publishers, `confirmed` to takers.
    pub async fn grows(&self, stored: u64, confirmed: u64) {
        let (stored, confirmed) = (self.counts().0 + stored, self.counts().1 + confirmed);
        wait(&format!("{stored} messages stored and {confirmed} acks confirmed"), async || {
            let now = self.counts();
            now.0 >= stored && now.1 >= confirmed
        })
        .await;
    }

    /// Waits until so many more publishers were told no, or until nobody was told anything for too long.
    pub async fn refuses(&self, more: u64) {
        let sum = || self.errors().values().sum::<u64>();
        let goal = sum() + more;
        wait("publishers are told of the fault", async || sum() >= goal).await;
    }

    /// Everything acknowledged is in the stream, and what is drained now was not acknowledged to a consumer before.
    pub async fn check(&self, js: &Context) {
        let found = contents(js).await;
        for (seq, payload) in &self.0.lock().unwrap().stored {
            assert_eq!(found.get(seq), Some(payload), "message {seq} was acknowledged");
        }
        for name in CONSUMERS {
            self.drain(js, name).await;
        }
    }

    async fn drain(&self, js: &Context, name: &'static str) {
        let stream = js.get_stream("S").await.unwrap();
        let mut consumer = stream.get_consumer::<consumer::pull::Config>(name).await.unwrap();
        let start = Instant::now();
        loop {
            let batch =
                consumer.fetch().max_messages(500).expires(Duration::from_millis(200)).messages().await;
            let mut batch = batch.unwrap();
            while let Some(Ok(message)) = batch.next().await {
                let seq = message.info().unwrap().stream_sequence;
                let known = self.0.lock().unwrap().confirmed.contains_key(&(name, seq));
                assert!(!known, "{name}: the ack of message {seq} was forgotten");
                message.ack().await.unwrap();
            }
            let info = consumer.info().await.unwrap();
            if info.num_pending == 0 && info.num_ack_pending == 0 {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{name} is stuck: {info:?}");
        }
    }
}

async fn contents(js: &Context) -> BTreeMap<u64, String> {
    let stream = js.get_stream("S").await.unwrap();
    let total = stream.cached_info().state.messages;
    let config = consumer::pull::OrderedConfig::default();
    let mut messages = stream.create_consumer(config).await.unwrap().messages().await.unwrap();
    let mut found = BTreeMap::new();
    while (found.len() as u64) < total {
        let next = tokio::time::timeout(PATIENCE, messages.next()).await;
        let message = next.expect("every message that is counted is delivered").unwrap().unwrap();
        let sequence = message.info().unwrap().stream_sequence;
        found.insert(sequence, String::from_utf8(message.payload.to_vec()).unwrap());
    }
    found
}

/// Waits for a condition, and panics with its name when it never comes.
pub async fn wait(what: &str, mut condition: impl AsyncFnMut() -> bool) {
    let start = Instant::now();
    while !condition().await {
        assert!(start.elapsed() < PATIENCE, "in vain: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
