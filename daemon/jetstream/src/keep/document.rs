//! What stands in a stream's ledger: its configuration and when it was made, as JSON.

use crate::stream::Stream;
use schemas::jetstream::StreamConfig;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct StreamDocument {
    /// Unix nanoseconds.
    pub(super) created: i64,
    pub(super) config: StreamConfig,
    /// It was being made of a backup, of which not everything had come.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) unfinished: bool,
}

impl StreamDocument {
    pub(super) fn of(stream: &Stream) -> Self {
        StreamDocument {
            created: stream.created(),
            config: stream.config().clone(),
            unfinished: stream.is_unfinished(),
        }
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a configuration has text keys only")
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}
