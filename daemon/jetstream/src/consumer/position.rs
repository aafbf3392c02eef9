//! How far a consumer came, to be told to another server and taken over from one: what backups carry.

use std::collections::BTreeMap;

use schemas::jetstream::{AckPolicy, ConsumerConfig};

use super::backoff::Waits;
use super::pending::Slot;
use super::progress::Progress;
use super::{Consumer, Place};

/// See the module's introduction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Position {
    pub delivered: Place,
    pub floor: Place,
    /// What waits for its acknowledgement, in the order of the stream.
    pub outstanding: Vec<Outstanding>,
    /// Sequences, and how often each was delivered after the first time. Those that are not outstanding were given up.
    pub redelivered: Vec<(u64, u64)>,
}

/// A delivery without acknowledgement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outstanding {
    /// In the stream.
    pub seq: u64,
    /// The consumer's count at its first delivery.
    pub dseq: u64,
    /// Unix nanoseconds of its last delivery.
    pub sent: i64,
}

/// Why no consumer can stand at a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PositionError {
    #[error("its ack floor is above what was delivered")]
    Floor,
    #[error("sequence {0} is pending, but not between its ack floor and what was delivered")]
    Pending(u64),
    #[error("sequence {0} was delivered too often")]
    Redelivered(u64),
}

impl Consumer {
    /// Where it stands.
    pub fn position(&self) -> Position {
        let p = &self.progress;
        let again = |n: u32| u64::from(n) - 1;
        let mut redelivered: BTreeMap<u64, u64> =
            p.exceeded.iter().filter(|(_, n)| **n > 0).map(|(seq, n)| (*seq, again(*n))).collect();
        redelivered.extend(
            p.pending.iter().filter(|slot| slot.deliveries > 1).map(|s| (s.seq, again(s.deliveries))),
        );
        Position {
            delivered: p.delivered,
            floor: p.floor,
            outstanding: p
                .pending
                .iter()
                .map(|slot| Outstanding { seq: slot.seq, dseq: slot.dseq, sent: slot.sent })
                .collect(),
            redelivered: redelivered.into_iter().collect(),
        }
    }

    /// A consumer of a checked and completed configuration that stands at `position`; `created` is Unix nanoseconds.
    /// [`Consumer::settle`] comes next.
    pub fn at_position(
        stream: &str,
        name: String,
        config: ConsumerConfig,
        created: i64,
        position: &Position,
    ) -> Result<Consumer, PositionError> {
        let Position { delivered, floor, .. } = *position;
        if floor.consumer > delivered.consumer || floor.stream > delivered.stream {
            return Err(PositionError::Floor);
        }
        let mut consumer = Consumer::blank(stream, name, config, created);
        let waits = Waits::new(&consumer.config);
        let next = delivered.stream.saturating_add(1);
        let mut p = Progress { delivered, floor, next, waits, ..Progress::default() };
        let mut again: BTreeMap<u64, u32> = BTreeMap::new();
        for &(seq, times) in &position.redelivered {
            let deliveries = u32::try_from(times.saturating_add(1));
            again.insert(seq, deliveries.map_err(|_| PositionError::Redelivered(seq))?);
        }
        if consumer.config.ack_policy != AckPolicy::None {
            for o in &position.outstanding {
                let deliveries = again.remove(&o.seq).unwrap_or(1);
                let deadline = p.waits.deadline(o.sent, deliveries);
                let slot = Slot { seq: o.seq, dseq: o.dseq, sent: o.sent, deadline, deliveries, ticket: 0 };
                let between = o.seq > floor.stream && o.seq <= delivered.stream && o.dseq > 0;
                if !between || !p.pending.push(slot) {
                    return Err(PositionError::Pending(o.seq));
                }
            }
            let max = consumer.config.max_deliver;
            p.exceeded = again.into_iter().filter(|(_, n)| max > 0 && i64::from(*n) >= max).collect();
        }
        p.deadlines.rebuild(&p.pending);
        consumer.progress = p;
        Ok(consumer)
    }
}
