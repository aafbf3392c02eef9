//! Orders that were carried out and will be again: when next. Kept beside the stream's configuration, as nothing in the order
//! itself says so.

use hashbrown::HashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One order, by its sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fired {
    pub seq: u64,
    /// When it was due, in Unix nanoseconds.
    pub due: i64,
    /// When it is due again.
    pub next: i64,
    /// The sequence of what it had published then. If that is not in the stream, it was lost with a crash.
    pub at: u64,
}

/// See the module's introduction.
#[derive(Debug, Default)]
pub(in crate::stream) struct Firings {
    next: HashMap<u64, Fired>,
    /// What the journal does not have yet.
    changed: BTreeMap<u64, Fired>,
    /// Orders that were known when those that are gone were last forgotten.
    swept: usize,
}

#[derive(Serialize)]
struct Change<'a> {
    fired: Vec<&'a Fired>,
}

impl Firings {
    /// When an order is due again; `None`: it was not carried out yet.
    pub(super) fn next(&self, seq: u64) -> Option<i64> {
        self.next.get(&seq).map(|fired| fired.next)
    }

    pub(super) fn note(&mut self, fired: Fired) {
        self.next.insert(fired.seq, fired);
        // The first of several that are not safe is the one to go back to.
        let changed = self.changed.entry(fired.seq).or_insert(fired);
        changed.next = fired.next;
    }

    /// Takes what was kept; what came after `last`, the stream's last sequence, is to happen again.
    pub(in crate::stream) fn restore(&mut self, kept: Vec<Fired>, last: u64) {
        for fired in kept {
            if fired.at > last {
                self.note(Fired { next: fired.due, at: 0, ..fired });
            } else {
                self.next.insert(fired.seq, fired);
            }
        }
    }

    pub(in crate::stream) fn list(&self) -> impl Iterator<Item = &Fired> {
        self.next.values()
    }

    /// What changed since the last call, as a change of what a stream's ledger holds.
    pub(in crate::stream) fn take_change(&mut self) -> Option<Vec<u8>> {
        if self.changed.is_empty() {
            return None;
        }
        let change = Change { fired: self.changed.values().collect() };
        let change = serde_json::to_vec(&change).expect("numbers have texts");
        self.changed.clear();
        Some(change)
    }

    /// Forgets orders that are gone, now and then.
    pub(super) fn sweep(&mut self, is_live: impl Fn(u64) -> bool) {
        if self.next.len() > self.swept * 2 + 64 {
            self.next.retain(|seq, _| is_live(*seq));
            self.swept = self.next.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_crash_took_happens_again() {
        let mut firings = Firings::default();
        firings.note(Fired { seq: 1, due: 10, next: 20, at: 5 });
        firings.note(Fired { seq: 1, due: 20, next: 30, at: 6 });
        assert_eq!(firings.next(1), Some(30));
        let change = firings.take_change().unwrap();
        assert_eq!(change, br#"{"fired":[{"seq":1,"due":10,"next":30,"at":5}]}"#);
        assert_eq!(firings.take_change(), None);
        for (last, next, again) in [(4, 10, true), (5, 30, false), (9, 30, false)] {
            let mut after = Firings::default();
            after.restore(vec![Fired { seq: 1, due: 10, next: 30, at: 5 }], last);
            assert_eq!((after.next(1), after.take_change().is_some()), (Some(next), again), "{last}");
        }
    }

    #[test]
    fn orders_that_are_gone_are_forgotten() {
        let mut firings = Firings::default();
        for seq in 1..200 {
            firings.note(Fired { seq, due: 1, next: 2, at: 0 });
            firings.sweep(|seq| seq == 1);
        }
        assert!(firings.list().count() < 70 && firings.next(1).is_some());
    }
}
