//! The sequences of one subject before its last, the latest first: as many as are known without a gap.

/// Most that are ever kept.
pub(super) const MOST: usize = 16;

/// See the module's introduction.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Before {
    seqs: [u64; MOST],
    len: usize,
}

impl Before {
    /// The next one further back; dropped when there are enough.
    pub(super) fn push(&mut self, seq: u64) {
        if self.len < MOST {
            self.seqs[self.len] = seq;
            self.len += 1;
        }
    }

    pub(super) fn get(&self, at: usize) -> Option<u64> {
        self.seqs[..self.len].get(at).copied()
    }

    /// `seq` comes in front: it is no longer the last.
    pub(super) fn put_first(&mut self, seq: u64) {
        self.len = (self.len + 1).min(MOST);
        self.seqs.copy_within(..self.len - 1, 1);
        self.seqs[0] = seq;
    }

    /// The latest of them becomes the last.
    pub(super) fn take_first(&mut self) -> Option<u64> {
        let first = self.get(0)?;
        self.remove(first);
        Some(first)
    }

    /// That message is no more.
    pub(super) fn remove(&mut self, seq: u64) {
        if let Some(at) = self.seqs[..self.len].iter().position(|&s| s == seq) {
            self.seqs.copy_within(at + 1..self.len, at);
            self.len -= 1;
        }
    }

    /// All messages up to `upto` are no more.
    pub(super) fn drop_to(&mut self, upto: u64) {
        self.len = self.seqs[..self.len].iter().position(|&s| s <= upto).unwrap_or(self.len);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_come_first_and_the_oldest_go() {
        let mut before = Before::default();
        (1..=20).for_each(|seq| before.put_first(seq));
        assert_eq!((before.get(0), before.get(MOST - 1), before.get(MOST)), (Some(20), Some(5), None));
        before.remove(19);
        before.remove(4);
        assert_eq!((before.get(1), before.get(MOST - 2), before.get(MOST - 1)), (Some(18), Some(5), None));
        before.push(3);
        before.push(2);
        assert_eq!(before.get(MOST - 1), Some(3));
        assert_eq!(before.take_first(), Some(20));
        before.drop_to(17);
        assert_eq!((before.get(0), before.get(1)), (Some(18), None));
        assert_eq!((before.take_first(), before.take_first()), (Some(18), None));
    }
}
