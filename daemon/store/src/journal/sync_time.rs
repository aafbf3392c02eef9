//! How long syncs took: noted once per sync, read whenever somebody asks.

use std::time::{Duration, Instant};

/// Upper bounds of the classes in which syncs are counted, in nanoseconds; what takes longer is in a class of its own.
pub const SYNC_BOUNDS: [u64; 14] = [
    100_000,
    250_000,
    500_000,
    1_000_000,
    2_500_000,
    5_000_000,
    10_000_000,
    25_000_000,
    50_000_000,
    100_000_000,
    250_000_000,
    500_000_000,
    1_000_000_000,
    2_500_000_000,
];

/// See the module's introduction.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SyncTime {
    /// Syncs that were done.
    pub syncs: u64,
    /// The last one, and all of them together, in nanoseconds.
    pub last_nanos: u64,
    pub total_nanos: u64,
    /// Syncs by class: up to each of [`SYNC_BOUNDS`] and above the one before, and those above all.
    pub classes: [u64; SYNC_BOUNDS.len() + 1],
}

impl SyncTime {
    pub(super) fn note(&mut self, start: Instant) {
        self.count(start.elapsed());
    }

    fn count(&mut self, took: Duration) {
        let nanos = u64::try_from(took.as_nanos()).unwrap_or(u64::MAX);
        self.syncs += 1;
        self.last_nanos = nanos;
        self.total_nanos = self.total_nanos.saturating_add(nanos);
        self.classes[SYNC_BOUNDS.partition_point(|&bound| bound < nanos)] += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sync_is_in_one_class() {
        let mut time = SyncTime::default();
        for micros in [1, 100, 101, 2_000, 3_000_000] {
            time.count(Duration::from_micros(micros));
        }
        assert_eq!((time.syncs, time.last_nanos), (5, 3_000_000_000));
        let counted: Vec<_> = time.classes.iter().enumerate().filter(|(_, n)| **n > 0).collect();
        assert_eq!(counted, [(0, &2), (1, &1), (4, &1), (14, &1)]);
    }
}
