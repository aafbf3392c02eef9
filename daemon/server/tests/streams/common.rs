//! Servers with JetStream, and what tests ask of them.

use async_nats::jetstream::{self, consumer, stream};
use daemon_config::options::{Options, Sync};
use daemon_server::{Server, log::Log};
use daemon_store::disk::Disk;
use futures_util::StreamExt;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

pub fn options(store: &Path) -> Options {
    let mut options = Options::default();
    options.listen.host = "127.0.0.1".into();
    options.listen.port = -1;
    options.jetstream.enabled = true;
    options.files.store_dir = store.display().to_string();
    options
}

/// Acknowledges what is written, and syncs hardly ever.
pub fn lazy(store: &Path) -> Options {
    let mut options = options(store);
    options.jetstream.sync = Sync::Interval(Duration::from_secs(120));
    options
}

pub fn on_disk(disk: &Arc<dyn Disk>) -> Server {
    Server::start_on(disk.clone(), options(Path::new("/store")), Log::test()).unwrap()
}

pub async fn connect(server: &Server) -> jetstream::Context {
    connect_to(&server.client_url()).await
}

pub async fn connect_to(url: &str) -> jetstream::Context {
    let client = async_nats::connect(url).await.unwrap();
    let mut js = jetstream::new(client);
    js.set_timeout(Duration::from_secs(5));
    js
}

pub async fn add_stream(js: &jetstream::Context, name: &str) -> stream::Stream {
    let config = stream::Config {
        name: name.into(),
        subjects: vec![format!("{}.>", name.to_lowercase())],
        ..stream::Config::default()
    };
    js.get_or_create_stream(config).await.unwrap()
}

/// Publishes and waits for the acknowledgement; its sequence, or what was answered instead.
pub async fn publish(js: &jetstream::Context, subject: &str, payload: &str) -> Result<u64, String> {
    let ack = js.publish(subject.to_owned(), payload.to_owned().into()).await.map_err(|e| e.to_string())?;
    ack.await.map(|ack| ack.sequence).map_err(|e| e.to_string())
}

/// Everything that a stream holds: sequence to payload.
pub async fn contents(js: &jetstream::Context, name: &str) -> BTreeMap<u64, String> {
    let stream = js.get_stream(name).await.unwrap();
    let total = stream.cached_info().state.messages;
    let config = consumer::pull::OrderedConfig::default();
    let mut messages = stream.create_consumer(config).await.unwrap().messages().await.unwrap();
    let mut found = BTreeMap::new();
    while (found.len() as u64) < total {
        let next = tokio::time::timeout(Duration::from_secs(10), messages.next()).await;
        let message = next.expect("every message that is counted is delivered").unwrap().unwrap();
        let sequence = message.info().unwrap().stream_sequence;
        found.insert(sequence, String::from_utf8(message.payload.to_vec()).unwrap());
    }
    found
}

/// A small generator of chances (xorshift64).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
}
