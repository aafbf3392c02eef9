//! What the messages of a batch before this one would have made of the stream, were they stored.

use super::super::counter::Tally;
use foldhash::fast::FixedState;
use hashbrown::{HashMap, HashSet};

type Map<V> = HashMap<Box<[u8]>, V, FixedState>;

/// See the module's introduction.
#[derive(Debug, Default)]
pub(super) struct Staged<'a> {
    pub(super) messages: u64,
    /// As the reference counts them.
    pub(super) bytes: u64,
    ids: HashSet<&'a [u8], FixedState>,
    /// Messages by subject, and whether the last one orders another.
    subjects: Map<(u64, bool)>,
    /// What the counters that its messages add to have come to.
    tallies: Map<Tally>,
    /// The last sequences before the batch that its messages expected, by subject.
    expected: Map<u64>,
}

impl<'a> Staged<'a> {
    /// False: a message of the batch has this id already.
    pub(super) fn note_id(&mut self, id: &'a [u8]) -> bool {
        self.ids.insert(id)
    }

    pub(super) fn note(&mut self, subject: &[u8], size: u64, orders: bool) {
        self.messages += 1;
        self.bytes += size;
        match self.subjects.get_mut(subject) {
            Some((count, last)) => (*count, *last) = (*count + 1, orders),
            None => drop(self.subjects.insert(subject.into(), (1, orders))),
        }
    }

    pub(super) fn count_of(&self, subject: &[u8]) -> u64 {
        self.subjects.get(subject).map_or(0, |(count, _)| *count)
    }

    /// Whether the batch's last message under this subject orders another; `None`: it has none.
    pub(super) fn orders(&self, subject: &[u8]) -> Option<bool> {
        self.subjects.get(subject).map(|(_, orders)| *orders)
    }

    pub(super) fn tally(&self, subject: &[u8]) -> Option<Tally> {
        self.tallies.get(subject).cloned()
    }

    pub(super) fn note_tally(&mut self, subject: &[u8], tally: Tally) {
        self.tallies.insert(subject.into(), tally);
    }

    /// What the last sequence under this subject was found to be.
    pub(super) fn expected(&self, subject: &[u8]) -> Option<u64> {
        self.expected.get(subject).copied()
    }

    pub(super) fn note_expected(&mut self, subject: &[u8], seq: u64) {
        self.expected.insert(subject.into(), seq);
    }
}
