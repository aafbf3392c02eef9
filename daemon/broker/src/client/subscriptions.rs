//! The subscriptions of one client, found by sid.

use crate::subscription::Handle;
use foldhash::fast::FixedState;
use hashbrown::{HashMap, HashTable};
use std::hash::BuildHasher;

/// What stands for subscriptions in other accounts, by sid.
type Shadows = HashMap<Box<[u8]>, Vec<Handle>>;

/// The subscriptions of one client by sid.
#[derive(Default)]
pub(crate) struct Subscriptions {
    pub(super) table: HashTable<Handle>,
    state: FixedState,
    /// What stands for them in other accounts, by sid; `None` for nearly everybody.
    pub(crate) shadows: Option<Box<Shadows>>,
}

impl Subscriptions {
    pub(crate) fn get(&self, sid: &[u8]) -> Option<&Handle> {
        self.table.find(self.state.hash_one(sid), |s| s.sid() == sid)
    }

    pub(crate) fn insert(&mut self, sub: Handle) {
        let state = &self.state;
        self.table.insert_unique(state.hash_one(sub.sid()), sub, |s| state.hash_one(s.sid()));
    }

    /// Takes one out; returns what stood for it in other accounts.
    pub(crate) fn remove(&mut self, sid: &[u8]) -> Vec<Handle> {
        if let Ok(entry) = self.table.find_entry(self.state.hash_one(sid), |s| s.sid() == sid) {
            entry.remove();
        }
        self.shadows.as_mut().and_then(|s| s.remove(sid)).unwrap_or_default()
    }

    /// Takes out everything that stands for them in other accounts.
    pub(super) fn take_shadows(&mut self) -> Vec<Handle> {
        self.shadows.take().map_or_else(Vec::new, |s| s.into_values().flatten().collect())
    }

    pub(crate) fn len(&self) -> usize {
        self.table.len()
    }
}
