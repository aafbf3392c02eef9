//! Subscriptions that want the very same subject: the plain ones, and the queue groups.

use super::{Matches, Subscriber};
use hashbrown::HashTable;

/// Members of one list. Small lists are searched; large ones keep an index, so that a hundred thousand subscribers
/// of one subject may leave in any order.
pub struct Members<S> {
    list: Vec<S>,
    index: Option<HashTable<u32>>,
}

/// From here on a list keeps an index.
const INDEX_FROM: usize = 48;

fn spread(id: usize) -> u64 {
    (id as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(26)
}

impl<S: Subscriber> Members<S> {
    fn new() -> Self {
        Members { list: Vec::new(), index: None }
    }

    fn push(&mut self, sub: S) {
        let id = sub.id();
        self.list.push(sub);
        if let Some(index) = &mut self.index {
            let list = &self.list;
            index.insert_unique(spread(id), list.len() as u32 - 1, |&i| spread(list[i as usize].id()));
        } else if self.list.len() >= INDEX_FROM {
            let list = &self.list;
            let mut index = HashTable::with_capacity(list.len() * 2);
            for (i, s) in list.iter().enumerate() {
                index.insert_unique(spread(s.id()), i as u32, |&i| spread(list[i as usize].id()));
            }
            self.index = Some(index);
        }
    }

    fn remove(&mut self, id: usize) -> bool {
        let at = match &mut self.index {
            None => self.list.iter().position(|s| s.id() == id),
            Some(index) => {
                let list = &self.list;
                let entry = index.find_entry(spread(id), |&i| list[i as usize].id() == id);
                entry.ok().map(|e| e.remove().0 as usize)
            }
        };
        let Some(at) = at else { return false };
        let last = self.list.len() - 1;
        if let Some(index) = &mut self.index
            && at != last
        {
            let moved = index.find_mut(spread(self.list[last].id()), |&i| i as usize == last);
            *moved.expect("every member is in the index") = at as u32;
        }
        self.list.swap_remove(at);
        true
    }
}

/// The subscriptions of one subject.
pub struct Group<S> {
    plain: Members<S>,
    queues: Vec<(Box<[u8]>, Members<S>)>,
}

impl<S: Subscriber> Group<S> {
    pub(super) fn new() -> Self {
        Group { plain: Members::new(), queues: Vec::new() }
    }

    pub(super) fn insert(&mut self, sub: S) {
        let Some(name) = sub.queue() else { return self.plain.push(sub) };
        match self.queues.iter_mut().find(|(n, _)| **n == *name) {
            Some((_, members)) => members.push(sub),
            None => {
                let mut members = Members::new();
                let name = name.into();
                members.push(sub);
                self.queues.push((name, members));
            }
        }
    }

    pub(super) fn remove(&mut self, sub: &S) -> bool {
        let Some(name) = sub.queue() else { return self.plain.remove(sub.id()) };
        let Some(at) = self.queues.iter().position(|(n, _)| **n == *name) else { return false };
        let found = self.queues[at].1.remove(sub.id());
        if self.queues[at].1.list.is_empty() {
            self.queues.swap_remove(at);
        }
        found
    }

    pub(super) fn is_empty(&self) -> bool {
        self.plain.list.is_empty() && self.queues.is_empty()
    }

    pub(super) fn matches(&self, out: &mut Matches<S>) {
        out.plain.extend_from_slice(&self.plain.list);
        for (name, members) in &self.queues {
            out.add_queue(name, &members.list);
        }
    }

    pub(super) fn for_each(&self, f: &mut impl FnMut(&S)) {
        self.plain.list.iter().for_each(&mut *f);
        self.queues.iter().for_each(|(_, m)| m.list.iter().for_each(&mut *f));
    }
}
