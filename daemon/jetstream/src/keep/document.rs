//! What stands in a stream's ledger: its configuration and when it was made, as JSON.

use schemas::jetstream::StreamConfig;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct StreamDocument {
    /// Unix nanoseconds.
    pub(super) created: i64,
    pub(super) config: StreamConfig,
}

impl StreamDocument {
    pub(super) fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a configuration has text keys only")
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}
