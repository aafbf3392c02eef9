//! A consumer in a backup: its configuration and how far it came, as one JSON document.

use crate::consumer::{Outstanding, Place, Position};
use schemas::jetstream::ConsumerConfig;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The document under `consumers/<name>`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ConsumerDocument {
    pub config: ConsumerConfig,
    pub state: ConsumerState,
}

/// How far a consumer came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsumerState {
    pub delivered: Pair,
    pub ack_floor: Pair,
    /// By the sequence in the stream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<BTreeMap<u64, Pending>>,
    /// How often each was delivered again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redelivered: Option<BTreeMap<u64, u64>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pair {
    pub consumer_seq: u64,
    pub stream_seq: u64,
}

/// A delivery that waits for its acknowledgement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Pending {
    pub sequence: u64,
    /// Unix nanoseconds.
    pub timestamp: i64,
}

impl ConsumerState {
    /// What a backup says of a consumer whose stream is backed up as far as `last`.
    pub fn new(position: &Position, last: u64) -> Self {
        let pair = |place: Place| Pair { consumer_seq: place.consumer, stream_seq: place.stream.min(last) };
        let pending: BTreeMap<u64, Pending> = position
            .outstanding
            .iter()
            .filter(|o| o.seq <= last)
            .map(|o| (o.seq, Pending { sequence: o.dseq, timestamp: o.sent }))
            .collect();
        let redelivered: BTreeMap<u64, u64> =
            position.redelivered.iter().copied().filter(|(seq, _)| *seq <= last).collect();
        ConsumerState {
            delivered: pair(position.delivered),
            ack_floor: pair(position.floor),
            pending: Some(pending).filter(|p| !p.is_empty()),
            redelivered: Some(redelivered).filter(|r| !r.is_empty()),
        }
    }

    /// The same for the consumer that is made of it.
    pub fn position(&self) -> Position {
        let place = |pair: Pair| Place { consumer: pair.consumer_seq, stream: pair.stream_seq };
        let outstanding = self.pending.iter().flatten();
        Position {
            delivered: place(self.delivered),
            floor: place(self.ack_floor),
            outstanding: outstanding
                .map(|(&seq, p)| Outstanding { seq, dseq: p.sequence, sent: p.timestamp })
                .collect(),
            redelivered: self.redelivered.iter().flatten().map(|(&seq, &times)| (seq, times)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_reference_writes_it() {
        let text = r#"{"delivered":{"consumer_seq":10,"stream_seq":11},"ack_floor":{"consumer_seq":2,"stream_seq":4},"pending":{"11":{"Sequence":8,"Timestamp":5},"5":{"Sequence":3,"Timestamp":4}},"redelivered":{"5":1}}"#;
        let state: ConsumerState = serde_json::from_str(text).unwrap();
        let position = state.position();
        assert_eq!(
            position.outstanding.iter().map(|o| (o.seq, o.dseq, o.sent)).collect::<Vec<_>>(),
            [(5, 3, 4), (11, 8, 5)]
        );
        assert_eq!(
            (position.redelivered.as_slice(), position.floor),
            (&[(5, 1)][..], Place { consumer: 2, stream: 4 })
        );
        assert_eq!(ConsumerState::new(&position, 100), state);
        let cut = ConsumerState::new(&position, 4);
        let text = r#"{"delivered":{"consumer_seq":10,"stream_seq":4},"ack_floor":{"consumer_seq":2,"stream_seq":4}}"#;
        assert_eq!(serde_json::to_string(&cut).unwrap(), text);
    }
}
