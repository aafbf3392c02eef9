//! What all streams of a server share about batches: how many may be open, and how many are.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

const SECOND: i64 = 1_000_000_000;

/// Bytes of messages that may wait for the end of their atomic batches, on the whole server.
const STAGED_MAX: i64 = 512 * 1024 * 1024;

/// Limits as they are configured. What is not above 0 stands for the built-in limit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BatchLimits {
    /// Batches open at once for one stream: 50 atomic ones, 1000 of fast ingest.
    pub max_inflight_per_stream: i64,
    /// Batches open at once: 1000 atomic ones, 50000 of fast ingest.
    pub max_inflight_total: i64,
    /// Messages of one atomic batch: 1000.
    pub max_msgs: i64,
    /// Nanoseconds that a batch may stay without a message: 10 seconds.
    pub timeout: i64,
}

/// How the messages of a batch are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Atomic,
    Fast,
}

/// See the module's introduction.
#[derive(Debug, Default)]
pub struct BatchHouse {
    max_inflight_per_stream: AtomicI64,
    max_inflight_total: AtomicI64,
    max_msgs: AtomicI64,
    timeout: AtomicI64,
    atomic: AtomicI64,
    fast: AtomicI64,
    /// Bytes that members of atomic batches take.
    staged: AtomicI64,
}

fn configured(limit: &AtomicI64, built_in: i64) -> u64 {
    match limit.load(Ordering::Relaxed) {
        n if n > 0 => n as u64,
        _ => built_in as u64,
    }
}

impl BatchHouse {
    /// Takes over limits; open batches stay.
    pub fn set_limits(&self, limits: BatchLimits) {
        self.max_inflight_per_stream.store(limits.max_inflight_per_stream, Ordering::Relaxed);
        self.max_inflight_total.store(limits.max_inflight_total, Ordering::Relaxed);
        self.max_msgs.store(limits.max_msgs, Ordering::Relaxed);
        self.timeout.store(limits.timeout, Ordering::Relaxed);
    }

    pub(super) fn max_msgs(&self) -> u64 {
        configured(&self.max_msgs, 1000)
    }

    /// Nanoseconds.
    pub(super) fn timeout(&self) -> u64 {
        configured(&self.timeout, 10 * SECOND)
    }

    fn open(&self, kind: Kind) -> &AtomicI64 {
        match kind {
            Kind::Atomic => &self.atomic,
            Kind::Fast => &self.fast,
        }
    }

    /// Lets a stream with `open` batches of this kind begin another. `None`: there are too many.
    pub(super) fn admit(self: &Arc<Self>, kind: Kind, open: usize) -> Option<Ticket> {
        let (per_stream, total) = match kind {
            Kind::Atomic => (50, 1000),
            Kind::Fast => (1000, 50_000),
        };
        if open as u64 >= configured(&self.max_inflight_per_stream, per_stream) {
            return None;
        }
        // Counted by the ticket from here on.
        let before = self.open(kind).fetch_add(1, Ordering::Relaxed);
        let ticket = Ticket { house: self.clone(), kind, staged: 0 };
        (before.cast_unsigned() < configured(&self.max_inflight_total, total)).then_some(ticket)
    }
}

/// The right to be open: given back when it is dropped.
#[derive(Debug)]
pub(super) struct Ticket {
    house: Arc<BatchHouse>,
    kind: Kind,
    staged: i64,
}

impl Ticket {
    /// Asks for room for another member. False: the server keeps too much already.
    pub(super) fn stage(&mut self, bytes: usize) -> bool {
        let bytes = bytes as i64;
        self.staged += bytes;
        self.house.staged.fetch_add(bytes, Ordering::Relaxed) + bytes <= STAGED_MAX
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.house.open(self.kind).fetch_sub(1, Ordering::Relaxed);
        self.house.staged.fetch_sub(self.staged, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counted_while_the_tickets_live() {
        let house = Arc::new(BatchHouse::default());
        assert_eq!((house.max_msgs(), house.timeout()), (1000, 10_000_000_000));
        assert!(house.admit(Kind::Atomic, 50).is_none() && house.admit(Kind::Fast, 1000).is_none());
        house.set_limits(BatchLimits {
            max_inflight_per_stream: 9,
            max_inflight_total: 2,
            max_msgs: 3,
            timeout: 4,
        });
        assert_eq!((house.max_msgs(), house.timeout()), (3, 4));
        assert!(house.admit(Kind::Atomic, 9).is_none());
        let mut first = house.admit(Kind::Atomic, 0).unwrap();
        let _second = house.admit(Kind::Atomic, 8).unwrap();
        assert!(house.admit(Kind::Atomic, 0).is_none());
        assert!(house.admit(Kind::Fast, 0).is_some());
        assert!(first.stage(STAGED_MAX as usize) && !first.stage(1));
        drop(first);
        let mut third = house.admit(Kind::Atomic, 0).unwrap();
        assert!(third.stage(1));
        assert_eq!(house.staged.load(Ordering::Relaxed), 1);
    }
}
