//! What the deliver policy last_per_subject delivers before it goes on like any other: the last messages of all
//! subjects, as they were when the consumer was made.

use std::collections::VecDeque;

/// Sequences in order, none of them empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SkipList {
    seqs: VecDeque<u64>,
    resume: u64,
}

impl SkipList {
    /// `seqs` in order; after the last of them the consumer goes on behind `resume`. Nothing if there are none.
    pub(super) fn new(seqs: Vec<u64>, resume: u64) -> Option<Self> {
        (!seqs.is_empty()).then(|| SkipList { seqs: seqs.into(), resume })
    }

    pub(super) fn len(&self) -> u64 {
        self.seqs.len() as u64
    }

    pub(super) fn resume(&self) -> u64 {
        self.resume
    }

    pub(super) fn first(&self) -> Option<u64> {
        self.seqs.front().copied()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = u64> {
        self.seqs.iter().copied()
    }

    pub(super) fn contains(&self, seq: u64) -> bool {
        self.seqs.binary_search(&seq).is_ok()
    }

    /// Whether it was there.
    pub(super) fn remove(&mut self, seq: u64) -> bool {
        if self.first() == Some(seq) {
            return self.seqs.pop_front().is_some();
        }
        self.seqs.binary_search(&seq).is_ok_and(|at| self.seqs.remove(at).is_some())
    }

    /// Drops all up to and with `seq`.
    pub(super) fn drop_to(&mut self, seq: u64) {
        let end = self.seqs.partition_point(|s| *s <= seq);
        self.seqs.drain(..end);
    }

    pub(super) fn retain(&mut self, mut keep: impl FnMut(u64) -> bool) {
        self.seqs.retain(|seq| keep(*seq));
    }
}
