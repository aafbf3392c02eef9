//! Delivered messages that wait for their acknowledgement, in the order of the stream.
//!
//! New deliveries go to the back, acknowledgements come mostly from the front, so a ring of slots with holes is
//! smaller and faster than a tree: a slot is found by its distance from the first one, or by halving.
//! Nothing here knows of clocks or policies.

use std::collections::VecDeque;

/// A moment that never comes.
pub(super) const NEVER: i64 = i64::MAX;

/// One delivered message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    /// Its sequence in the stream.
    pub(super) seq: u64,
    /// The consumer's count at its first delivery; 0 marks a hole.
    pub(super) dseq: u64,
    /// When it was delivered last, or said to be in progress. Nanoseconds of the consumer's own clock.
    pub(super) sent: i64,
    /// When it is to be delivered again; [`NEVER`] while it waits in the redelivery queue.
    pub(super) deadline: i64,
    pub(super) deliveries: u32,
    /// Its place in the redelivery queue; 0: not queued.
    pub(super) ticket: u32,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Pending {
    slots: VecDeque<Slot>,
    live: usize,
    redelivered: usize,
}

impl Pending {
    pub(super) fn len(&self) -> usize {
        self.live
    }

    pub(super) fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// How many were delivered more than once.
    pub(super) fn redelivered(&self) -> usize {
        self.redelivered
    }

    /// Adds behind all others. `slot.seq` must be higher than any there, which deliveries in order guarantee; a lower
    /// one is refused.
    pub(super) fn push(&mut self, slot: Slot) -> bool {
        if self.slots.back().is_some_and(|last| last.seq >= slot.seq) {
            return false;
        }
        self.live += 1;
        self.redelivered += usize::from(slot.deliveries > 1);
        self.slots.push_back(slot);
        true
    }

    pub(super) fn get(&self, seq: u64) -> Option<&Slot> {
        self.position(seq).map(|at| &self.slots[at])
    }

    pub(super) fn get_mut(&mut self, seq: u64) -> Option<&mut Slot> {
        self.position(seq).map(|at| &mut self.slots[at])
    }

    /// Counts one more delivery; the new number of deliveries.
    pub(super) fn count_delivery(&mut self, seq: u64) -> Option<u32> {
        let at = self.position(seq)?;
        let slot = &mut self.slots[at];
        slot.deliveries = slot.deliveries.saturating_add(1);
        self.redelivered += usize::from(slot.deliveries == 2);
        Some(slot.deliveries)
    }

    pub(super) fn remove(&mut self, seq: u64) -> Option<Slot> {
        let at = self.position(seq)?;
        let slot = self.slots[at];
        self.slots[at].dseq = 0;
        self.live -= 1;
        self.redelivered -= usize::from(slot.deliveries > 1);
        self.tidy();
        Some(slot)
    }

    /// The one that was delivered first.
    pub(super) fn first(&self) -> Option<&Slot> {
        self.slots.front()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| slot.dseq != 0)
    }

    fn position(&self, seq: u64) -> Option<usize> {
        let first = self.slots.front()?.seq;
        let guess = usize::try_from(seq.checked_sub(first)?).unwrap_or(usize::MAX);
        let found = match self.slots.get(guess) {
            Some(slot) if slot.seq == seq => guess,
            _ => {
                // Sequences rise by at least one from slot to slot, so it cannot stand behind the guess.
                let end = guess.min(self.slots.len());
                self.search(seq, end)?
            }
        };
        (self.slots[found].dseq != 0).then_some(found)
    }

    fn search(&self, seq: u64, end: usize) -> Option<usize> {
        let (mut low, mut high) = (0, end);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.slots[middle].seq.cmp(&seq) {
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// No hole at either end, and never more holes than messages for long.
    fn tidy(&mut self) {
        while self.slots.front().is_some_and(|slot| slot.dseq == 0) {
            self.slots.pop_front();
        }
        while self.slots.back().is_some_and(|slot| slot.dseq == 0) {
            self.slots.pop_back();
        }
        if self.slots.len() > 2 * self.live + 64 {
            self.slots.retain(|slot| slot.dseq != 0);
        }
        if self.slots.capacity() > 4096 && self.slots.capacity() > 8 * self.slots.len() {
            self.slots.shrink_to(2 * self.slots.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn slot(seq: u64, dseq: u64) -> Slot {
        Slot { seq, dseq, sent: 0, deadline: NEVER, deliveries: 1, ticket: 0 }
    }

    #[test]
    fn is_found_by_distance_and_by_halving() {
        let mut pending = Pending::default();
        for (at, seq) in [3, 4, 5, 9, 10, 40].into_iter().enumerate() {
            assert!(pending.push(slot(seq, at as u64 + 1)));
        }
        assert!(!pending.push(slot(40, 9)));
        for (seq, found) in [(2, false), (3, true), (5, true), (6, false), (9, true), (40, true), (41, false)]
        {
            assert_eq!(pending.get(seq).is_some(), found, "{seq}");
        }
        assert_eq!(pending.remove(4).map(|s| s.dseq), Some(2));
        assert_eq!(pending.remove(4), None);
        assert_eq!(pending.len(), 5);
        pending.remove(3);
        assert_eq!(pending.first().map(|s| s.seq), Some(5));
    }

    proptest! {
        #[test]
        fn is_a_map(steps in proptest::collection::vec((0u8..4, 0u64..60), 1..200)) {
            let (mut pending, mut model, mut top) = (Pending::default(), BTreeMap::new(), 0);
            for (step, n) in steps {
                match step {
                    0 => {
                        top += n % 3 + 1;
                        prop_assert!(pending.push(slot(top, top)));
                        model.insert(top, 1u32);
                    }
                    1 => {
                        let count = model.get_mut(&n).map(|c| { *c += 1; *c });
                        prop_assert_eq!(pending.count_delivery(n), count);
                    }
                    _ => prop_assert_eq!(pending.remove(n).map(|s| s.deliveries), model.remove(&n)),
                }
                prop_assert_eq!(pending.len(), model.len());
                prop_assert_eq!(pending.redelivered(), model.values().filter(|c| **c > 1).count());
                prop_assert_eq!(pending.first().map(|s| s.seq), model.keys().next().copied());
                let all: Vec<u64> = pending.iter().map(|s| s.seq).collect();
                prop_assert_eq!(all, model.keys().copied().collect::<Vec<_>>());
            }
        }
    }
}
