//! What the messages of a batch before this one would have made of the stream, were they stored.

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
    /// Messages by subject.
    subjects: Map<u64>,
    /// The last sequences before the batch that its messages expected, by subject.
    expected: Map<u64>,
}

impl<'a> Staged<'a> {
    /// False: a message of the batch has this id already.
    pub(super) fn note_id(&mut self, id: &'a [u8]) -> bool {
        self.ids.insert(id)
    }

    pub(super) fn note(&mut self, subject: &[u8], size: u64) {
        self.messages += 1;
        self.bytes += size;
        match self.subjects.get_mut(subject) {
            Some(count) => *count += 1,
            None => drop(self.subjects.insert(subject.into(), 1)),
        }
    }

    pub(super) fn count_of(&self, subject: &[u8]) -> u64 {
        self.subjects.get(subject).copied().unwrap_or(0)
    }

    /// What the last sequence under this subject was found to be.
    pub(super) fn expected(&self, subject: &[u8]) -> Option<u64> {
        self.expected.get(subject).copied()
    }

    pub(super) fn note_expected(&mut self, subject: &[u8], seq: u64) {
        self.expected.insert(subject.into(), seq);
    }
}
