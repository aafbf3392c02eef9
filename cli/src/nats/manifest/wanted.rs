//! What files say there shall be.

use std::collections::BTreeSet;

use schemas::jetstream::{ConsumerConfig, StreamConfig};

use super::accounts::Account;
use super::node::Place;
use crate::failure::Outcome;
use crate::nats::{kv, object};

/// What a stream is for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Stream,
    KeyValue,
    Object,
    /// Of an operator; it is no stream.
    Account,
}

/// Where something is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    pub file: String,
    pub at: Place,
    /// `streams[0]`
    pub path: String,
}

/// A stream, or the stream of a bucket.
#[derive(Clone, Debug)]
pub struct Stream {
    pub kind: Kind,
    pub origin: Origin,
    pub config: StreamConfig,
    /// The keys that are there.
    pub said: BTreeSet<String>,
    /// None: the file says nothing about consumers.
    pub consumers: Option<Vec<Consumer>>,
}

/// A durable consumer.
#[derive(Clone, Debug)]
pub struct Consumer {
    pub origin: Origin,
    pub config: ConsumerConfig,
    pub said: BTreeSet<String>,
}

/// All files together, by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    pub streams: Vec<Stream>,
    pub accounts: Vec<Account>,
    /// The kinds that the files have a list of, be it an empty one.
    pub governs: BTreeSet<Kind>,
}

impl Kind {
    /// Those that are streams.
    pub const ALL: [Kind; 3] = [Kind::Stream, Kind::KeyValue, Kind::Object];
    /// All lists that a file may have.
    pub const SECTIONS: [Kind; 4] = [Kind::Stream, Kind::KeyValue, Kind::Object, Kind::Account];

    /// The list in files.
    pub fn section(self) -> &'static str {
        schemas::manifest::SECTIONS[self as usize].0
    }

    /// The field that names an item of the list.
    pub fn named_by(self) -> &'static str {
        schemas::manifest::SECTIONS[self as usize].1
    }

    pub fn word(self) -> &'static str {
        match self {
            Kind::Stream => "stream",
            Kind::KeyValue => "kv",
            Kind::Object => "object",
            Kind::Account => "account",
        }
    }

    /// What this stream is. None: it belongs to the server, and nobody else changes it.
    pub fn of(stream: &str) -> Option<Kind> {
        if stream.starts_with("$MQTT_") {
            return None;
        }
        let found = [Kind::KeyValue, Kind::Object].into_iter().find(|kind| {
            let bucket = kind.bucket(stream);
            bucket != stream && kind.plain(bucket).is_ok()
        });
        Some(found.unwrap_or(Kind::Stream))
    }

    /// The name in files of what this stream is.
    pub fn bucket(self, stream: &str) -> &str {
        match self {
            Kind::Stream | Kind::Account => stream,
            Kind::KeyValue => kv::names::bucket(stream),
            Kind::Object => stream.strip_prefix(object::bucket::PREFIX).unwrap_or(stream),
        }
    }

    /// One that nothing special is said about.
    pub fn plain(self, name: &str) -> Outcome<StreamConfig> {
        match self {
            Kind::Stream => Ok(plain_stream(name)),
            Kind::Account => crate::fail!("an account is no stream"),
            Kind::KeyValue => {
                kv::names::check_bucket(name)?;
                // A bucket called KV_A is the stream KV_KV_A.
                let mut config = kv::settings::plain(name);
                config.name = format!("KV_{name}");
                config.subjects = vec![kv::names::subjects(name)];
                config.duplicate_window = 0;
                Ok(config)
            }
            Kind::Object => object::add::plain(name),
        }
    }
}

fn plain_stream(name: &str) -> StreamConfig {
    StreamConfig {
        name: name.to_string(),
        max_consumers: -1,
        max_msgs: -1,
        max_bytes: -1,
        max_msgs_per_subject: -1,
        max_msg_size: -1,
        num_replicas: 1,
        ..StreamConfig::default()
    }
}

/// A durable consumer that nothing special is said about.
pub fn plain_consumer(name: &str) -> ConsumerConfig {
    ConsumerConfig {
        durable_name: name.to_string(),
        name: name.to_string(),
        ack_policy: schemas::jetstream::AckPolicy::Explicit,
        max_deliver: -1,
        ..ConsumerConfig::default()
    }
}

impl Manifest {
    /// Whether the files say anything of streams and buckets.
    pub fn has_streams(&self) -> bool {
        Kind::ALL.iter().any(|kind| self.governs.contains(kind))
    }

    /// Whether the files say anything of accounts.
    pub fn has_accounts(&self) -> bool {
        self.governs.contains(&Kind::Account)
    }
}

impl Stream {
    /// `stream ORDERS`, `kv CONFIG`
    pub fn title(&self) -> String {
        format!("{} {}", self.kind.word(), self.kind.bucket(&self.config.name))
    }
}
