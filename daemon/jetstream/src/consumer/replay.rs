//! Replay in original timing: messages that were there when the consumer began come as far apart as they once did.

/// Shorter gaps are not waited for.
const SHORTEST: i64 = 1_000_000;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Replay {
    /// The last sequence that is replayed.
    until: u64,
    /// The last message sent: when it was stored (Unix nanoseconds; 0: none was), and when it was sent.
    stored: i64,
    sent: u64,
}

impl Replay {
    pub(super) fn new(until: u64) -> Self {
        Replay { until, ..Replay::default() }
    }

    pub(super) fn is_over(&self, next: u64) -> bool {
        next > self.until
    }

    /// Whether a message stored at `stored` may go at `now`; if not, when.
    pub(super) fn check(&self, now: u64, stored: i64) -> Result<(), u64> {
        let gap = stored.saturating_sub(self.stored);
        if self.stored == 0 || gap <= SHORTEST {
            return Ok(());
        }
        let due = self.sent.saturating_add_signed(gap);
        if due <= now { Ok(()) } else { Err(due) }
    }

    pub(super) fn sent(&mut self, now: u64, stored: i64) {
        self.stored = stored;
        self.sent = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_kept() {
        let mut replay = Replay::new(9);
        assert_eq!(replay.check(5, 1_000_000_000), Ok(()));
        replay.sent(5, 1_000_000_000);
        assert_eq!(replay.check(5, 1_001_000_000), Ok(()));
        assert_eq!(replay.check(5, 1_300_000_000), Err(300_000_005));
        assert_eq!(replay.check(300_000_005, 1_300_000_000), Ok(()));
        assert!(!replay.is_over(9) && replay.is_over(10));
    }
}
