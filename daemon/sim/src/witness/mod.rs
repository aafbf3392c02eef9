//! What clients were told, and what a naive model makes of it. Every note of the shell comes through here; the rules of
//! [`crate::check`] are asked at the moments at which they can be broken.

mod consumer;
mod message;
mod observe;
mod recovery;
mod stream;

pub use consumer::ConsumerSeen;
pub use message::Message;
pub use recovery::Ending;
pub use stream::{Live, Request, StreamSeen, Version, limited};

use crate::note::Key;
use daemon_jetstream::Now;
use daemon_store::journal::{Durability, FrameNumber};
use std::collections::BTreeMap;

/// A rule that was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    pub rule: &'static str,
    pub how: String,
}

pub type Verdict = Result<(), Broken>;

/// Says that a rule was broken.
pub fn broken(rule: &'static str, how: impl Into<String>) -> Verdict {
    Err(Broken { rule, how: how.into() })
}

/// A message that a client has not had an answer for.
#[derive(Debug, Clone)]
pub struct Asked {
    pub key: Key,
    pub number: u64,
    /// The sequence it got, or that the message has which it repeats.
    pub seq: Option<u64>,
    pub duplicate: bool,
}

/// See the module's introduction.
pub struct Witness {
    pub durability: Durability,
    /// Everything up to here is on stable storage.
    pub synced: FrameNumber,
    /// Every incarnation of every stream, by when it was made.
    pub streams: BTreeMap<(Key, i64), StreamSeen>,
    /// The incarnation that is there now.
    pub current: BTreeMap<Key, i64>,
    /// Publishers that wait, by reply subject.
    pub publishers: BTreeMap<String, Asked>,
    /// Acknowledgements whose confirmation is waited for, by reply subject.
    pub confirmations: BTreeMap<String, (Key, String, u64)>,
    /// Deliveries that no client has answered yet: stream, consumer, reply subject, sequence.
    pub deliveries: Vec<(Key, String, String, u64)>,
    /// How many of each there were.
    pub counts: BTreeMap<&'static str, u64>,
}

impl Witness {
    pub fn new(durability: Durability) -> Self {
        Witness {
            durability,
            synced: 0,
            streams: BTreeMap::new(),
            current: BTreeMap::new(),
            publishers: BTreeMap::new(),
            confirmations: BTreeMap::new(),
            deliveries: Vec::new(),
            counts: BTreeMap::new(),
        }
    }

    /// Time goes on; the clock on the wall may be set back.
    pub fn note_time(&mut self, now: Now) {
        self.streams.values_mut().for_each(|s| s.latest = s.latest.max(now.wall));
    }

    pub fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    /// The stream of this name that is there now.
    pub fn stream(&self, key: &Key) -> Option<&StreamSeen> {
        let made = self.current.get(key)?;
        self.streams.get(&(key.clone(), *made))
    }

    pub fn stream_mut(&mut self, key: &Key) -> Option<&mut StreamSeen> {
        let made = self.current.get(key)?;
        self.streams.get_mut(&(key.clone(), *made))
    }

    pub fn keys(&self) -> Vec<Key> {
        self.current.keys().cloned().collect()
    }
}
