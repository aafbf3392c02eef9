//! What a stream knows of each subject it holds: first and last sequence, and how many messages.
//!
//! Made for millions of subjects: text and numbers of each stand together in one arena, found through one hash table. A subject
//! costs its text and some 30 bytes.
//!
//! Counts are always exact. The first and the last sequence are exact until the very message they name is removed; then they
//! are bounds ([`Edge::AtLeast`], [`Edge::AtMost`]) until the stream, which can look at its messages, says better. Where few
//! messages are kept of each subject, the index may be told to know the others, too ([`SubjectIndex::keep_history`]): 4 bytes each.
//!
//! Never here: messages, blocks, files.

mod arena;
mod before;

use crate::valid;
use arena::{Address, Arena, BOUND, Numbers};
use before::Before;
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

/// See the module's introduction.
#[derive(Default)]
pub struct SubjectIndex {
    table: HashTable<Entry>,
    arena: Arena,
    state: FixedState,
}

/// The hash stands beside the address, so that the table can grow, and pass over others, without looking at subjects.
#[derive(Clone, Copy)]
struct Entry {
    hash: u32,
    at: Address,
}

/// As the table wants it: all bits count.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

impl SubjectIndex {
    fn hash(&self, subject: &[u8]) -> u32 {
        (self.state.hash_one(subject) >> 32) as u32
    }

    /// Takes note of a message that was stored under `subject` at `seq`, which is higher than all before it.
    pub fn store(&mut self, subject: &[u8], seq: u64) {
        self.store_many(subject, seq, seq, 1);
    }

    /// Takes note of `count` messages stored under `subject`, from `first` to `last`, all higher than those before.
    pub fn store_many(&mut self, subject: &[u8], first: u64, last: u64, count: u64) {
        if count == 0 {
            return;
        }
        let hash = self.hash(subject);
        let Self { table, arena, .. } = self;
        let is = |e: &Entry| e.hash == hash && arena.text(e.at) == subject;
        if let Some(entry) = table.find_mut(spread(hash), is) {
            let n = arena.numbers(entry.at);
            let mut before = Before::default();
            if arena.keeps() > 0 && count <= 2 {
                if n.last & BOUND == 0 {
                    before = arena.before(entry.at);
                    before.put_first(n.last);
                }
                if count == 2 {
                    before.put_first(first);
                }
            }
            entry.at = arena.set(entry.at, Numbers { first: n.first, last, count: n.count + count }, &before);
            return;
        }
        let mut before = Before::default();
        if count == 2 {
            before.push(first);
        }
        let at = arena.add(subject, Numbers { first, last, count }, &before);
        table.insert_unique(spread(hash), Entry { hash, at }, |e| spread(e.hash));
    }

    /// Takes note that the message at `seq` under `subject` is no more. False when the subject is not known.
    pub fn remove(&mut self, subject: &[u8], seq: u64) -> bool {
        let Some(at) = self.find(subject) else { return false };
        let mut n = self.arena.numbers(at);
        n.count -= 1;
        if n.count == 0 {
            self.forget(subject, at);
            return true;
        }
        let mut before = self.arena.before(at);
        if n.first & !BOUND == seq {
            n.first = (seq + 1) | BOUND;
        }
        if n.last & !BOUND == seq {
            n.last = before.take_first().unwrap_or((seq - 1) | BOUND);
        }
        before.remove(seq);
        n.settle(&before);
        self.set(subject, at, n, &before);
        true
    }

    /// Takes note that `count` messages under `subject`, its first ones, all up to `upto`, are no more.
    pub fn remove_front(&mut self, subject: &[u8], count: u64, upto: u64) {
        let Some(at) = self.find(subject) else { return };
        let mut n = self.arena.numbers(at);
        if n.count <= count {
            return self.forget(subject, at);
        }
        n.count -= count;
        if n.first & !BOUND <= upto {
            n.first = (upto + 1) | BOUND;
        }
        let mut before = self.arena.before(at);
        before.drop_to(upto);
        n.settle(&before);
        self.set(subject, at, n, &before);
    }

    /// Gives a subject other numbers; where its entry moves for that, the table follows.
    fn set(&mut self, subject: &[u8], at: Address, n: Numbers, before: &Before) {
        let now = self.arena.set(at, n, before);
        if now == at {
            return;
        }
        let hash = self.hash(subject);
        if let Some(entry) = self.table.find_mut(spread(hash), |e| e.at == at) {
            entry.at = now;
        }
    }

    /// Makes room for this many more subjects.
    pub fn reserve(&mut self, subjects: usize) {
        self.table.reserve(subjects, |e| spread(e.hash));
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = SubjectIndex { arena: Arena::keeping(self.arena.keeps()), ..SubjectIndex::default() };
    }

    /// Keeps, of each subject, the sequences of its last `messages` messages, up to 17: then the first of no more than that many
    /// is known, too, when those before it were removed. What came before is not looked for.
    pub fn keep_history(&mut self, messages: usize) {
        let keeps = messages.saturating_sub(1).min(before::MOST);
        if keeps != self.arena.keeps() {
            self.rewrite(keeps);
        }
    }

    fn forget(&mut self, subject: &[u8], at: Address) {
        if let Ok(entry) = self.table.find_entry(spread(self.hash(subject)), |e| e.at == at) {
            entry.remove();
        }
        self.arena.kill(at);
        if self.arena.is_sparse() {
            self.rewrite(self.arena.keeps());
        }
    }

    /// Rewrites what is left, so that memory follows the subjects that are there.
    fn rewrite(&mut self, keeps: usize) {
        let mut arena = Arena::keeping(keeps);
        let mut table = HashTable::with_capacity(self.table.len());
        self.arena.for_each_whole(|text, n, before| {
            let entry = Entry { hash: self.hash(text), at: arena.add(text, n, &before()) };
            table.insert_unique(spread(entry.hash), entry, |e| spread(e.hash));
        });
        (self.arena, self.table) = (arena, table);
    }

    fn find(&self, subject: &[u8]) -> Option<Address> {
        let hash = self.hash(subject);
        let is = |e: &Entry| e.hash == hash && self.arena.text(e.at) == subject;
        self.table.find(spread(hash), is).map(|e| e.at)
    }

    /// What is known of `subject`; `None` when it holds no message.
    pub fn get(&self, subject: &[u8]) -> Option<SubjectState> {
        self.find(subject).map(|at| state_of(self.arena.numbers(at)))
    }

    /// Says which message of `subject` is really the first.
    pub fn set_first(&mut self, subject: &[u8], seq: u64) {
        if let Some(at) = self.find(subject) {
            let before = self.arena.before(at);
            self.set(subject, at, Numbers { first: seq, ..self.arena.numbers(at) }, &before);
        }
    }

    /// Says which message of `subject` is really the last.
    pub fn set_last(&mut self, subject: &[u8], seq: u64) {
        if let Some(at) = self.find(subject) {
            // Only of an exact one is it known what came before.
            self.set(subject, at, Numbers { last: seq, ..self.arena.numbers(at) }, &Before::default());
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
        let all = filter == valid::FULL_WILDCARD;
        self.arena.for_each(|text, n| {
            if all || valid::is_subset(text, filter) {
                f(text, state_of(n));
            }
        });
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
        self.arena.memory() + self.table.allocation_size()
    }
}

impl Numbers {
    /// Draws from what is known of the messages before the last which one is the first; of one message left, an exact edge names
    /// it, so the other is exact too.
    fn settle(&mut self, before: &Before) {
        let (first, last) = (self.first & BOUND == 0, self.last & BOUND == 0);
        match self.count {
            1 if last => self.first = self.last,
            1 if first => self.last = self.first,
            count if last && !first => {
                let oldest = usize::try_from(count - 2).ok().and_then(|at| before.get(at));
                self.first = oldest.unwrap_or(self.first);
            }
            _ => {}
        }
    }
}

fn state_of(n: Numbers) -> SubjectState {
    let first = if n.first & BOUND == 0 { Edge::Exact } else { Edge::AtLeast };
    let last = if n.last & BOUND == 0 { Edge::Exact } else { Edge::AtMost };
    SubjectState { first: first(n.first & !BOUND), last: last(n.last & !BOUND), count: n.count }
}

#[cfg(test)]
mod tests;
