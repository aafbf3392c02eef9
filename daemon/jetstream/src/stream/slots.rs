//! A stream's consumers by name and by number, and when each wants to be woken.

use crate::consumer::Consumer;
use daemon_store::ledger::Ledger;
use daemon_store::stream::{StoreError, StreamStore};
use foldhash::fast::FixedState;
use hashbrown::HashMap;
use std::collections::BTreeSet;

/// One consumer and where it is kept.
pub(super) struct Slot {
    pub(super) consumer: Consumer,
    /// `None` for a consumer that is not to survive.
    pub(super) ledger: Option<Ledger>,
    wake: Option<u64>,
    /// It has changes that were not handed to the journal.
    pub(super) dirty: bool,
}

/// See the module's introduction.
#[derive(Default)]
pub(super) struct Slots {
    slots: Vec<Option<Box<Slot>>>,
    names: HashMap<String, usize, FixedState>,
    free: Vec<usize>,
    wakes: BTreeSet<(u64, usize)>,
    pub(super) dirty: Vec<usize>,
}

impl Slots {
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    pub(super) fn insert(&mut self, consumer: Consumer, ledger: Option<Ledger>) -> usize {
        let name = consumer.name().to_owned();
        let slot = Box::new(Slot { consumer, ledger, wake: None, dirty: false });
        let at = match self.free.pop() {
            Some(at) => {
                self.slots[at] = Some(slot);
                at
            }
            None => {
                self.slots.push(Some(slot));
                self.slots.len() - 1
            }
        };
        self.names.insert(name, at);
        self.rewake(at);
        at
    }

    pub(super) fn remove(&mut self, name: &str) -> Option<Box<Slot>> {
        let at = self.names.remove(name)?;
        let slot = self.slots[at].take()?;
        if let Some(wake) = slot.wake {
            self.wakes.remove(&(wake, at));
        }
        self.dirty.retain(|&d| d != at);
        self.free.push(at);
        Some(slot)
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.names.get(name).copied()
    }

    pub(super) fn at(&mut self, at: usize) -> Option<&mut Slot> {
        self.slots.get_mut(at)?.as_deref_mut()
    }

    /// What keeps the consumer, if anything does.
    pub(super) fn ledger(&mut self, at: usize) -> Option<&mut Ledger> {
        self.at(at)?.ledger.as_mut()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Slot> {
        self.slots[self.find(name)?].as_deref()
    }

    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Slot> {
        let at = self.find(name)?;
        self.at(at)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter_map(|s| s.as_deref())
    }

    /// Numbers of all slots, taken or not.
    pub(super) fn numbers(&self) -> std::ops::Range<usize> {
        0..self.slots.len()
    }

    /// Takes note of when the consumer wants to be woken, and that it may have changed.
    pub(super) fn rewake(&mut self, at: usize) {
        let Some(slot) = self.slots.get_mut(at).and_then(|s| s.as_deref_mut()) else { return };
        let wake = slot.consumer.next_wakeup();
        if wake != slot.wake {
            if let Some(old) = slot.wake {
                self.wakes.remove(&(old, at));
            }
            if let Some(new) = wake {
                self.wakes.insert((new, at));
            }
            slot.wake = wake;
        }
        if !slot.dirty {
            slot.dirty = true;
            self.dirty.push(at);
        }
    }

    /// The earliest time at which a consumer wants to be woken.
    pub(super) fn next_wakeup(&self) -> Option<u64> {
        self.wakes.first().map(|(at, _)| *at)
    }

    /// The next consumer whose time has come.
    pub(super) fn due(&self, now: u64) -> Option<usize> {
        self.wakes.first().filter(|(at, _)| *at <= now).map(|(_, slot)| *slot)
    }

    pub(super) fn on_stored(&mut self, seq: u64, subject: &[u8]) {
        for slot in self.slots.iter_mut().flatten() {
            slot.consumer.on_stored(seq, subject);
        }
    }

    pub(super) fn on_removed(&mut self, seq: u64, subject: &[u8]) {
        for at in 0..self.slots.len() {
            let Some(slot) = self.slots[at].as_deref_mut() else { continue };
            let pending = slot.consumer.num_ack_pending();
            slot.consumer.on_removed(seq, subject);
            // Messages that were not delivered are only counted.
            if slot.consumer.num_ack_pending() != pending {
                self.rewake(at);
            }
        }
    }

    /// Many messages went at once: those that `filter` matches.
    pub(super) fn on_purged(&mut self, store: &StreamStore, filter: Option<&[u8]>) -> Result<(), StoreError> {
        for at in 0..self.slots.len() {
            if let Some(slot) = self.slots[at].as_deref_mut() {
                slot.consumer.on_purged(store, filter)?;
                self.rewake(at);
            }
        }
        Ok(())
    }

    /// Whether any consumer's filters match `subject`.
    pub(super) fn want(&self, subject: &[u8]) -> bool {
        self.iter().any(|s| s.consumer.filter().matches(subject))
    }

    /// Whether any consumer has not finished with a message.
    pub(super) fn still_wanted(&self, seq: u64, subject: &[u8]) -> bool {
        self.iter().any(|s| s.consumer.needs(seq, subject))
    }
}
