//! The inactive threshold: a consumer that nobody uses for that long is deleted by its stream.

use std::hash::{BuildHasher, Hasher};

use super::Consumer;
use crate::Now;

/// Nanoseconds that an ephemeral consumer without a threshold lives on unused.
const EPHEMERAL: i64 = 5_000_000_000;
/// Pull consumers live a little longer, each another while, so that not all go at once.
const SPREAD_FROM: u64 = 100_000_000;
const SPREAD: u64 = 900_000_000;

impl Consumer {
    /// Whether nobody used it for longer than its inactive threshold.
    pub fn is_inactive(&self, now: Now) -> bool {
        let used = if self.is_push() { self.push.active } else { !self.waiting.is_empty() };
        !used && self.threshold_passed(now)
    }

    pub(super) fn threshold_passed(&self, now: Now) -> bool {
        self.inactive_at().is_some_and(|at| at <= now.mono)
    }

    /// When it becomes inactive unless something happens.
    pub(super) fn inactive_at(&self) -> Option<u64> {
        let threshold = self.inactive_threshold()?;
        if !self.is_push() {
            return Some(self.last_activity.saturating_add(threshold));
        }
        (!self.push.active).then(|| self.push.inactive_since.saturating_add(threshold))
    }

    fn inactive_threshold(&self) -> Option<u64> {
        let (threshold, spread) = match self.config.inactive_threshold {
            n if n > 0 => (n, !self.is_push()),
            _ if self.config.durable_name.is_empty() => (EPHEMERAL, true),
            _ => return None,
        };
        let mut hasher = foldhash::fast::FixedState::default().build_hasher();
        hasher.write(self.name.as_bytes());
        let more = if spread { SPREAD_FROM + hasher.finish() % SPREAD } else { 0 };
        Some((threshold as u64).saturating_add(more))
    }
}
