//! What a stream knows of each subject it holds: first and last sequence, and how many messages.
//!
//! Made for millions of subjects: their text stands in one arena, their numbers in one table, and finding one is one hash
//! lookup. A subject costs its text and some 40 bytes.
//!
//! Counts are always exact. The first and the last sequence are exact until the very message they name is removed; then they
//! are bounds ([`Edge::AtLeast`], [`Edge::AtMost`]) until the stream, which can look at its messages, says better.
//!
//! Never here: messages, blocks, files.

mod arena;

use crate::valid;
use arena::{Arena, Text};
use foldhash::fast::FixedState;
use hashbrown::HashTable;
use std::hash::BuildHasher;

/// What is known of one end of a subject's messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    Exact(u64),
    /// The first message is this one or a later one.
    AtLeast(u64),
    /// The last message is this one or an earlier one.
    AtMost(u64),
}

impl Edge {
    /// The sequence that is named, exact or not.
    pub fn bound(self) -> u64 {
        match self {
            Edge::Exact(n) | Edge::AtLeast(n) | Edge::AtMost(n) => n,
        }
    }
}

/// What is known of one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubjectState {
    pub first: Edge,
    pub last: Edge,
    /// Messages; never 0.
    pub count: u64,
}

#[derive(Clone, Copy)]
struct Slot {
    text: Text,
    count: u32,
    /// The highest bit says that the sequence is only a bound.
    first: u64,
    last: u64,
}

const BOUND: u64 = 1 << 63;

/// See the module's introduction.
#[derive(Default)]
pub struct SubjectIndex {
    table: HashTable<u32>,
    slots: Vec<Slot>,
    free: Vec<u32>,
    arena: Arena,
    state: FixedState,
}

impl SubjectIndex {
    /// Takes note of a message that was stored under `subject` at `seq`, which is higher than all before it.
    pub fn store(&mut self, subject: &[u8], seq: u64) {
        if let Some(at) = self.find(subject) {
            let slot = &mut self.slots[at as usize];
            slot.count += 1;
            slot.last = seq;
            return;
        }
        let slot = Slot { text: self.arena.add(subject), count: 1, first: seq, last: seq };
        let at = match self.free.pop() {
            Some(at) => {
                self.slots[at as usize] = slot;
                at
            }
            None => {
                self.slots.push(slot);
                self.slots.len() as u32 - 1
            }
        };
        let Self { table, slots, arena, state, .. } = self;
        let hash = |at: &u32| state.hash_one(arena.get(slots[*at as usize].text));
        table.insert_unique(state.hash_one(subject), at, hash);
    }

    /// Takes note that the message at `seq` under `subject` is no more. False when the subject is not known.
    pub fn remove(&mut self, subject: &[u8], seq: u64) -> bool {
        let Some(at) = self.find(subject) else { return false };
        let slot = &mut self.slots[at as usize];
        slot.count -= 1;
        if slot.count == 0 {
            self.forget(subject, at);
            return true;
        }
        if slot.first & !BOUND == seq {
            slot.first = (seq + 1) | BOUND;
        }
        if slot.last & !BOUND == seq {
            slot.last = (seq - 1) | BOUND;
        }
        if slot.count == 1 {
            // One message left: an exact edge names it, so the other is exact too.
            match (slot.first & BOUND == 0, slot.last & BOUND == 0) {
                (true, false) => slot.last = slot.first,
                (false, true) => slot.first = slot.last,
                _ => {}
            }
        }
        true
    }

    /// Takes note of `count` messages stored under `subject`, from `first` to `last`, all higher than those before.
    pub fn store_many(&mut self, subject: &[u8], first: u64, last: u64, count: u64) {
        if count == 0 {
            return;
        }
        let more = match self.find(subject) {
            Some(_) => count,
            None => {
                self.store(subject, first);
                count - 1
            }
        };
        let Some(at) = self.find(subject) else { return };
        let slot = &mut self.slots[at as usize];
        slot.count += more as u32;
        slot.last = last;
    }

    /// Takes note that `count` messages under `subject`, its first ones, all up to `upto`, are no more.
    pub fn remove_front(&mut self, subject: &[u8], count: u64, upto: u64) {
        let Some(at) = self.find(subject) else { return };
        let slot = &mut self.slots[at as usize];
        if u64::from(slot.count) <= count {
            return self.forget(subject, at);
        }
        slot.count -= count as u32;
        if slot.first & !BOUND <= upto {
            slot.first = (upto + 1) | BOUND;
        }
        if slot.count == 1 && slot.last & BOUND == 0 {
            slot.first = slot.last;
        }
    }

    /// Makes room for this many more subjects.
    pub fn reserve(&mut self, subjects: usize) {
        let Self { table, slots, arena, state, .. } = self;
        slots.reserve(subjects);
        table.reserve(subjects, |at| state.hash_one(arena.get(slots[*at as usize].text)));
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = SubjectIndex::default();
    }

    fn forget(&mut self, subject: &[u8], at: u32) {
        let entry = self.table.find_entry(self.state.hash_one(subject), |&i| i == at);
        if let Ok(entry) = entry {
            entry.remove();
        }
        self.arena.drop(self.slots[at as usize].text);
        self.free.push(at);
        if self.arena.is_sparse() {
            self.compact();
        }
    }

    /// Rewrites what is left, so that memory follows the subjects that are there.
    fn compact(&mut self) {
        let mut arena = Arena::default();
        let mut slots = Vec::with_capacity(self.table.len());
        let mut table = HashTable::with_capacity(self.table.len());
        for &at in &self.table {
            let old = self.slots[at as usize];
            let text = self.arena.get(old.text);
            slots.push(Slot { text: arena.add(text), ..old });
            let hash = |i: &u32| self.state.hash_one(arena.get(slots[*i as usize].text));
            table.insert_unique(self.state.hash_one(text), slots.len() as u32 - 1, hash);
        }
        (self.arena, self.slots, self.table, self.free) = (arena, slots, table, Vec::new());
    }

    fn find(&self, subject: &[u8]) -> Option<u32> {
        let is = |&at: &u32| self.arena.get(self.slots[at as usize].text) == subject;
        self.table.find(self.state.hash_one(subject), is).copied()
    }

    /// What is known of `subject`; `None` when it holds no message.
    pub fn get(&self, subject: &[u8]) -> Option<SubjectState> {
        self.find(subject).map(|at| self.state_of(at))
    }

    fn state_of(&self, at: u32) -> SubjectState {
        let slot = &self.slots[at as usize];
        let first = if slot.first & BOUND == 0 { Edge::Exact } else { Edge::AtLeast };
        let last = if slot.last & BOUND == 0 { Edge::Exact } else { Edge::AtMost };
        SubjectState {
            first: first(slot.first & !BOUND),
            last: last(slot.last & !BOUND),
            count: slot.count.into(),
        }
    }

    /// Says which message of `subject` is really the first.
    pub fn set_first(&mut self, subject: &[u8], seq: u64) {
        if let Some(at) = self.find(subject) {
            self.slots[at as usize].first = seq;
        }
    }

    /// Says which message of `subject` is really the last.
    pub fn set_last(&mut self, subject: &[u8], seq: u64) {
        if let Some(at) = self.find(subject) {
            self.slots[at as usize].last = seq;
        }
    }

    /// Calls `f` with every subject that `filter` matches, in no order that means anything. A filter without wildcards costs
    /// one lookup, any other one a walk over all subjects.
    pub fn for_each(&self, filter: &[u8], mut f: impl FnMut(&[u8], SubjectState)) {
        if valid::is_literal(filter) {
            if let Some(state) = self.get(filter) {
                f(filter, state);
            }
            return;
        }
        for &at in &self.table {
            let text = self.arena.get(self.slots[at as usize].text);
            if filter == b">" || valid::is_subset(text, filter) {
                f(text, self.state_of(at));
            }
        }
    }

    /// Number of subjects.
    pub fn len(&self) -> usize {
        self.table.len()
    }

    pub fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// Bytes of memory it takes.
    pub fn memory(&self) -> usize {
        self.arena.memory()
            + self.slots.capacity() * size_of::<Slot>()
            + self.free.capacity() * 4
            + self.table.allocation_size()
    }
}

#[cfg(test)]
mod tests;
