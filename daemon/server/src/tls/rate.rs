//! How many handshakes a second brings: they are the dearest thing that somebody unknown can ask for.

use parking_lot::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Counts the handshakes of a second.
#[derive(Debug, Default)]
pub(super) struct Rate {
    /// Per second; 0 for no limit.
    limit: u64,
    /// The second that is counted, and its handshakes.
    second: Mutex<(u64, u64)>,
    rejected: AtomicU64,
}

impl Rate {
    pub(super) fn new(limit: u64) -> Self {
        Rate { limit, ..Rate::default() }
    }

    /// Takes one of this second's handshakes; false when there is none left.
    pub(super) fn take(&self, now: u64) -> bool {
        if self.limit == 0 {
            return true;
        }
        let mut second = self.second.lock();
        if second.0 != now {
            *second = (now, 0);
        }
        second.1 += 1;
        let some_left = second.1 <= self.limit;
        if !some_left {
            self.rejected.fetch_add(1, Ordering::Relaxed);
        }
        some_left
    }

    /// How many got none since this was last asked.
    pub(super) fn rejected(&self) -> u64 {
        self.rejected.swap(0, Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_has_so_many() {
        let rate = Rate::new(2);
        assert_eq!([1, 1, 1, 1, 2].map(|now| rate.take(now)), [true, true, false, false, true]);
        assert_eq!((rate.rejected(), rate.rejected()), (2, 0));
        assert!((0..100).all(|_| Rate::new(0).take(1)));
    }
}
