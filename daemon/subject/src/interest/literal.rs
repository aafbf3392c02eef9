//! Subscriptions without wildcards, under their whole subject.

use super::{Group, Matches, Subscriber};
use foldhash::fast::FixedState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use std::hash::BuildHasher;

/// Nearly every subject has one subscriber: it costs no group.
enum Slot<S> {
    One(S),
    Many(Box<Many<S>>),
}

struct Many<S> {
    subject: Box<[u8]>,
    group: Group<S>,
}

impl<S: Subscriber> Slot<S> {
    fn subject(&self) -> &[u8] {
        match self {
            Slot::One(s) => s.subject(),
            Slot::Many(m) => &m.subject,
        }
    }
}

pub(super) struct Literals<S> {
    table: HashTable<Slot<S>>,
    state: FixedState,
}

impl<S> Default for Literals<S> {
    fn default() -> Self {
        Literals { table: HashTable::new(), state: FixedState::default() }
    }
}

impl<S: Subscriber> Literals<S> {
    pub(super) fn insert(&mut self, sub: S) {
        let state = &self.state;
        let hash = state.hash_one(sub.subject());
        let entry = self.table.entry(hash, |s| s.subject() == sub.subject(), |s| state.hash_one(s.subject()));
        match entry {
            Entry::Vacant(v) => {
                v.insert(Slot::One(sub));
            }
            Entry::Occupied(mut o) => match o.get_mut() {
                Slot::Many(m) => m.group.insert(sub),
                slot => {
                    let mut many = Box::new(Many { subject: sub.subject().into(), group: Group::new() });
                    many.group.insert(sub);
                    if let Slot::One(first) = std::mem::replace(slot, Slot::Many(many))
                        && let Slot::Many(m) = slot
                    {
                        m.group.insert(first);
                    }
                }
            },
        }
    }

    pub(super) fn remove(&mut self, sub: &S) -> bool {
        let hash = self.state.hash_one(sub.subject());
        let Ok(mut entry) = self.table.find_entry(hash, |s| s.subject() == sub.subject()) else {
            return false;
        };
        let (found, empty) = match entry.get_mut() {
            Slot::One(only) => (only.id() == sub.id(), only.id() == sub.id()),
            Slot::Many(m) => (m.group.remove(sub), m.group.is_empty()),
        };
        if empty {
            entry.remove();
            self.give_back();
        }
        found
    }

    /// A table that was once large and is nearly empty now gives its memory back.
    fn give_back(&mut self) {
        if self.table.capacity() > 4096 && self.table.len() < self.table.capacity() / 8 {
            let state = &self.state;
            self.table.shrink_to(self.table.len() * 2, |s| state.hash_one(s.subject()));
        }
    }

    pub(super) fn matches(&self, subject: &[u8], out: &mut Matches<S>) {
        if self.table.is_empty() {
            return;
        }
        match self.table.find(self.state.hash_one(subject), |s| s.subject() == subject) {
            None => {}
            Some(Slot::Many(m)) => m.group.matches(out),
            Some(Slot::One(s)) => match s.queue() {
                None => out.plain.push(s.clone()),
                Some(name) => out.add_queue(name, std::slice::from_ref(s)),
            },
        }
    }

    pub(super) fn for_each(&self, f: &mut impl FnMut(&S)) {
        for slot in &self.table {
            match slot {
                Slot::One(s) => f(s),
                Slot::Many(m) => m.group.for_each(f),
            }
        }
    }
}
