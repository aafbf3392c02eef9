//! The redelivery queue: messages whose time is over or that were refused, in the order in which that happened.
//!
//! A message that is acknowledged while it waits is not searched for: its slot is gone or bears another ticket, and the
//! entry is passed over.

use std::collections::VecDeque;

use super::pending::{NEVER, Pending};

/// Entries whose memory is not given back.
const KEPT: usize = 1 << 12;

#[derive(Debug, Clone, Default)]
pub(super) struct RedeliveryQueue {
    entries: VecDeque<(u64, u32)>,
    last_ticket: u32,
    waiting: usize,
}

impl RedeliveryQueue {
    /// How many messages wait.
    pub(super) fn len(&self) -> usize {
        self.waiting
    }

    /// Puts a pending message at the end, unless it waits already.
    pub(super) fn add(&mut self, seq: u64, pending: &mut Pending) {
        let Some(slot) = pending.get_mut(seq) else { return };
        slot.deadline = NEVER;
        if slot.ticket != 0 {
            return;
        }
        self.last_ticket = self.last_ticket.checked_add(1).unwrap_or(1);
        slot.ticket = self.last_ticket;
        self.entries.push_back((seq, self.last_ticket));
        self.waiting += 1;
    }

    /// Takes a pending message out.
    pub(super) fn withdraw(&mut self, seq: u64, pending: &mut Pending) {
        if let Some(slot) = pending.get_mut(seq).filter(|slot| slot.ticket != 0) {
            slot.ticket = 0;
            self.waiting -= 1;
        }
    }

    /// A slot with this ticket was removed from what is pending.
    pub(super) fn forget(&mut self, ticket: u32) {
        self.waiting -= usize::from(ticket != 0);
        if self.waiting == 0 {
            self.entries.clear();
            self.entries.shrink_to(KEPT);
        }
    }

    /// The next message, which stays in the queue.
    pub(super) fn peek(&mut self, pending: &Pending) -> Option<u64> {
        while let Some(&(seq, ticket)) = self.entries.front() {
            if pending.get(seq).is_some_and(|slot| slot.ticket == ticket) {
                return Some(seq);
            }
            self.entries.pop_front();
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::pending::Slot;
    use super::*;

    #[test]
    fn keeps_the_order_and_passes_over_what_is_gone() {
        let mut pending = Pending::default();
        for seq in 1..=4 {
            pending.push(Slot { seq, dseq: seq, sent: 0, deadline: 5, deliveries: 1, ticket: 0 });
        }
        let mut queue = RedeliveryQueue::default();
        for seq in [3, 1, 3, 4, 9] {
            queue.add(seq, &mut pending);
        }
        assert_eq!((queue.len(), queue.peek(&pending)), (3, Some(3)));
        let gone = pending.remove(3).unwrap();
        queue.forget(gone.ticket);
        assert_eq!((queue.len(), queue.peek(&pending)), (2, Some(1)));
        queue.withdraw(1, &mut pending);
        queue.add(1, &mut pending);
        assert_eq!(queue.peek(&pending), Some(4));
        queue.withdraw(4, &mut pending);
        assert_eq!((queue.len(), queue.peek(&pending)), (1, Some(1)));
    }
}
