//! When delivered messages are to be delivered again.
//!
//! Most deadlines come in order, because all messages wait equally long: those stand in a ring. The others (backoff,
//! delayed negative acknowledgements) stand in a heap. A message that is acknowledged is not looked up here: its entry
//! is passed over when its time comes, and thrown out with others when they are too many.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use super::pending::{NEVER, Pending};

/// Deadline, and the message's sequence in the stream.
type Entry = (i64, u64);

/// Entries whose memory is not given back.
const KEPT: usize = 1 << 12;

#[derive(Debug, Clone, Default)]
pub(super) struct Deadlines {
    in_order: VecDeque<Entry>,
    others: BinaryHeap<Reverse<Entry>>,
}

impl Deadlines {
    /// Remembers a deadline that the message's slot holds as well.
    pub(super) fn set(&mut self, deadline: i64, seq: u64, pending: &Pending) {
        if deadline == NEVER {
            return;
        }
        if self.in_order.back().is_none_or(|last| last.0 <= deadline) {
            self.in_order.push_back((deadline, seq));
        } else {
            self.others.push(Reverse((deadline, seq)));
        }
        if self.in_order.len() + self.others.len() > 2 * pending.len() + 1024 {
            self.in_order.retain(|entry| holds(*entry, pending));
            self.others.retain(|entry| holds(entry.0, pending));
        }
    }

    /// Takes a message whose deadline has come: `deadline <= now`.
    pub(super) fn pop_due(&mut self, now: i64, pending: &Pending) -> Option<u64> {
        self.trim(pending);
        let (deadline, seq) = self.peek()?;
        if deadline > now {
            return None;
        }
        self.pop();
        Some(seq)
    }

    /// The earliest deadline, after [`Deadlines::trim`] that of a message that is still pending.
    pub(super) fn next(&self) -> Option<i64> {
        self.peek().map(|entry| entry.0)
    }

    /// Drops entries from the front that no longer hold.
    pub(super) fn trim(&mut self, pending: &Pending) {
        if pending.is_empty() {
            self.in_order.clear();
            self.in_order.shrink_to(KEPT);
            self.others.clear();
            self.others.shrink_to(KEPT);
            return;
        }
        while self.peek().is_some_and(|entry| !holds(entry, pending)) {
            self.pop();
        }
    }

    /// Begins anew with the deadlines of all that is pending.
    pub(super) fn rebuild(&mut self, pending: &Pending) {
        *self = Deadlines::default();
        let mut all: Vec<Entry> =
            pending.iter().filter(|s| s.deadline != NEVER).map(|s| (s.deadline, s.seq)).collect();
        all.sort_unstable();
        self.in_order = all.into();
    }

    fn peek(&self) -> Option<Entry> {
        match (self.in_order.front(), self.others.peek()) {
            (Some(a), Some(Reverse(b))) => Some(*a.min(b)),
            (a, b) => a.copied().or(b.map(|b| b.0)),
        }
    }

    fn pop(&mut self) {
        match (self.in_order.front(), self.others.peek()) {
            (Some(a), Some(Reverse(b))) if a > b => drop(self.others.pop()),
            (None, _) => drop(self.others.pop()),
            _ => drop(self.in_order.pop_front()),
        }
    }
}

fn holds(entry: Entry, pending: &Pending) -> bool {
    pending.get(entry.1).is_some_and(|slot| slot.deadline == entry.0)
}

#[cfg(test)]
mod tests {
    use super::super::pending::Slot;
    use super::*;

    fn with(deadlines: &[(u64, i64)]) -> (Pending, Deadlines) {
        let (mut pending, mut all) = (Pending::default(), Deadlines::default());
        for &(seq, deadline) in deadlines {
            pending.push(Slot { seq, dseq: seq, sent: 0, deadline, deliveries: 1, ticket: 0 });
            all.set(deadline, seq, &pending);
        }
        (pending, all)
    }

    #[test]
    fn come_in_the_order_of_time() {
        let (pending, mut all) = with(&[(1, 30), (2, 10), (3, 20), (4, 40), (5, NEVER)]);
        assert_eq!(all.next(), Some(10));
        let due: Vec<u64> = std::iter::from_fn(|| all.pop_due(30, &pending)).collect();
        assert_eq!(due, [2, 3, 1]);
        assert_eq!(all.next(), Some(40));
    }

    #[test]
    fn are_passed_over_once_they_no_longer_hold() {
        let (mut pending, mut all) = with(&[(1, 10), (2, 20), (3, 30)]);
        pending.remove(1);
        pending.get_mut(2).unwrap().deadline = 50;
        all.set(50, 2, &pending);
        assert_eq!(all.pop_due(40, &pending), Some(3));
        assert_eq!(all.pop_due(40, &pending), None);
        assert_eq!(all.next(), Some(50));
        pending.remove(2);
        all.trim(&pending);
        assert_eq!(all.next(), None);
    }

    #[test]
    fn of_acknowledged_messages_do_not_pile_up() {
        let (mut pending, mut all) = with(&[(1, 1_000_000)]);
        for seq in 2..20_000 {
            pending.push(Slot { seq, dseq: seq, sent: 0, deadline: 1_000_000, deliveries: 1, ticket: 0 });
            all.set(1_000_000, seq, &pending);
            pending.remove(seq);
        }
        assert!(all.in_order.len() <= 1100);
    }
}
