//! What a consumer is handed with every event.

use daemon_store::stream::StreamStore;
use schemas::jetstream::RetentionPolicy;

use crate::{Effects, Now};

/// What a consumer must know about its stream.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StreamFacts {
    pub name: String,
    /// The account's name, which stands in some advisories.
    pub account: String,
    /// The JetStream domain, or empty.
    pub domain: String,
    pub retention: RetentionPolicy,
    /// The last sequence that consumers may see.
    pub committed: u64,
    /// The limit of messages per subject; -1: none.
    pub max_msgs_per_subject: i64,
    /// Bytes of the largest message that may come: the burst of a rate limit.
    pub max_message: usize,
}

/// The world, for the length of one call.
pub struct Turn<'a> {
    pub store: &'a StreamStore,
    pub stream: &'a StreamFacts,
    pub now: Now,
    pub fx: &'a mut dyn Effects,
    /// Takes the sequences this consumer is finished with, on interest and workqueue streams.
    pub done: &'a mut Vec<u64>,
}

impl Turn<'_> {
    /// Reports a sequence as finished, where the stream asks for it.
    pub(super) fn finished(&mut self, seq: u64) {
        if self.stream.retention != RetentionPolicy::Limits {
            self.done.push(seq);
        }
    }
}
