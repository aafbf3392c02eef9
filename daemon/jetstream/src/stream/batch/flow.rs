//! How often the publisher of a batch of fast ingest is told how far it got: the fewer publish at once, the less often.

/// Messages that all publishers of a stream together may send between two words to each of them.
const SHARED: u64 = 500;

/// See the module's introduction. Sequences are those of the batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Flow {
    /// Messages between two words.
    pub(super) every: u16,
    /// What the publisher allows.
    max: u16,
    /// The sequence that the last word was about.
    pub(super) told: u64,
}

impl Flow {
    /// For a new batch; `open` counts it, too.
    pub(super) fn new(max: u16, open: usize) -> Self {
        let every = if open > 1 { 1 } else { max.min(SHARED as u16) };
        Flow { every, max, told: 0 }
    }

    /// Everything up to `seq` is stored. Whether it is time for a word; then it is about [`Flow::told`], and the next one comes
    /// after [`Flow::every`] messages.
    pub(super) fn advance(&mut self, seq: u64, open: usize) -> bool {
        let every = u64::from(self.every);
        if seq < self.told.saturating_add(every) {
            return false;
        }
        // One word for all that were due.
        self.told += (seq - self.told) / every * every;
        let share = (SHARED / open.max(1) as u64).max(1) as u16;
        let target = share.min(self.max);
        self.every = match self.every < target {
            true => self.every.saturating_mul(2).min(target),
            false => (self.every / 2).max(target).min(self.every),
        };
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alone_as_often_as_asked_for() {
        let mut flow = Flow::new(10, 1);
        assert_eq!((flow.every, flow.advance(9, 1), flow.advance(10, 1)), (10, false, true));
        assert_eq!((flow.told, flow.every), (10, 10));
        assert!(flow.advance(37, 1));
        assert_eq!(flow.told, 30);
        assert_eq!(Flow::new(u16::MAX, 1).every, 500);
    }

    #[test]
    fn among_others_it_speeds_up_and_slows_down() {
        let mut flow = Flow::new(200, 2);
        let mut seen = vec![flow.every];
        let mut seq = 0;
        for open in [2, 2, 2, 2, 2, 2, 2, 2, 2, 100, 100, 100, 100, 100, 100, 1000, 1000, 1000] {
            seq += u64::from(flow.every);
            assert!(flow.advance(seq, open));
            seen.push(flow.every);
        }
        assert_eq!(seen, [1, 2, 4, 8, 16, 32, 64, 128, 200, 200, 100, 50, 25, 12, 6, 5, 2, 1, 1]);
    }
}
