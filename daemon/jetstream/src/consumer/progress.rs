//! How far a consumer has come: delivered, acknowledged, what is between, and what comes next.
//!
//! Every change of these numbers is one method here, called as it happens and again when a journal is read back, so
//! that both ways end in the same state. Nothing here sends, filters or asks the store.

use std::collections::BTreeMap;

use super::backoff::Waits;
use super::deadlines::Deadlines;
use super::pending::{NEVER, Pending, Slot};
use super::redeliver::RedeliveryQueue;

/// One place, counted by the consumer's deliveries and by the stream.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    pub consumer: u64,
    pub stream: u64,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Progress {
    /// The last delivery's number, and the highest sequence delivered.
    pub(super) delivered: Place,
    /// All up to here is finished. With anything pending, the message after `floor.consumer` is the first of it.
    pub(super) floor: Place,
    /// The next sequence to look at.
    pub(super) next: u64,
    pub(super) pending: Pending,
    pub(super) queue: RedeliveryQueue,
    pub(super) deadlines: Deadlines,
    /// Messages given up after too many deliveries, and how many those were.
    pub(super) exceeded: BTreeMap<u64, u32>,
    /// Unix nanoseconds; 0: never.
    pub(super) last_delivered: i64,
    pub(super) last_acked: i64,
    pub(super) waits: Waits,
}

impl Progress {
    /// At the beginning, before `first`.
    pub(super) fn start(first: u64, waits: Waits) -> Self {
        let place = Place { consumer: 0, stream: first.saturating_sub(1) };
        Progress { delivered: place, floor: place, next: first, waits, ..Progress::default() }
    }

    /// A first delivery. Without acknowledgements it is finished at once.
    pub(super) fn deliver(&mut self, seq: u64, sent: i64, needs_ack: bool) {
        self.delivered.consumer += 1;
        self.delivered.stream = self.delivered.stream.max(seq);
        self.next = self.next.max(seq + 1);
        if !needs_ack {
            self.floor = self.delivered;
            return;
        }
        let deadline = self.waits.deadline(sent, 1);
        let slot = Slot { seq, dseq: self.delivered.consumer, sent, deadline, deliveries: 1, ticket: 0 };
        if self.pending.push(slot) {
            self.deadlines.set(deadline, seq, &self.pending);
        }
    }

    /// One more delivery of a pending message; how many there were.
    pub(super) fn redeliver(&mut self, seq: u64, sent: i64) -> Option<u32> {
        let deliveries = self.pending.count_delivery(seq)?;
        self.delivered.consumer += 1;
        self.queue.withdraw(seq, &mut self.pending);
        self.restart(seq, sent, self.waits.deadline(sent, deliveries));
        Some(deliveries)
    }

    /// A delivery that is counted already is read again: only its time counts.
    pub(super) fn resend(&mut self, seq: u64, sent: i64) {
        if let Some(slot) = self.pending.get(seq) {
            let deadline = self.waits.deadline(sent, slot.deliveries);
            self.restart(seq, sent, deadline);
        }
    }

    /// Work on a message goes on: its time begins anew, unless it is over already.
    pub(super) fn in_progress(&mut self, seq: u64, now: i64) -> bool {
        let Some(slot) = self.pending.get(seq).filter(|slot| slot.ticket == 0) else { return false };
        let deadline = self.waits.deadline(now, slot.deliveries);
        self.restart(seq, now, deadline);
        true
    }

    /// Delivers a pending message again at `deadline`, not earlier.
    pub(super) fn delay(&mut self, seq: u64, deadline: i64) {
        let Some(slot) = self.pending.get(seq) else { return };
        let sent = slot.sent;
        self.queue.withdraw(seq, &mut self.pending);
        self.restart(seq, sent, deadline);
    }

    fn restart(&mut self, seq: u64, sent: i64, deadline: i64) {
        if let Some(slot) = self.pending.get_mut(seq) {
            slot.sent = sent;
            slot.deadline = deadline;
            self.deadlines.set(deadline, seq, &self.pending);
        }
    }

    /// Finishes one message, which moves the floor.
    pub(super) fn finish(&mut self, seq: u64) -> Option<Slot> {
        self.exceeded.remove(&seq);
        self.take(seq)
    }

    /// Finishes all up to `seq`; hands out those that were not finished yet.
    pub(super) fn finish_all(&mut self, seq: u64, finished: &mut dyn FnMut(u64)) {
        if seq <= self.floor.stream {
            return;
        }
        let reached = seq.min(self.delivered.stream).max(self.floor.stream);
        while let Some(first) = self.pending.first().map(|slot| slot.seq).filter(|first| *first <= seq) {
            finished(first);
            self.take(first);
        }
        while let Some((&given_up, _)) = self.exceeded.first_key_value().filter(|(s, _)| **s <= seq) {
            finished(given_up);
            self.exceeded.remove(&given_up);
        }
        match self.pending.first() {
            None => self.floor = self.delivered,
            Some(first) => self.floor = Place { consumer: first.dseq - 1, stream: reached },
        }
    }

    /// Gives a message up after too many deliveries; how many there were.
    pub(super) fn exceed(&mut self, seq: u64) -> Option<u32> {
        let slot = self.take(seq)?;
        self.exceeded.insert(seq, slot.deliveries);
        Some(slot.deliveries)
    }

    fn take(&mut self, seq: u64) -> Option<Slot> {
        let slot = self.pending.remove(seq)?;
        self.queue.forget(slot.ticket);
        self.deadlines.trim(&self.pending);
        match self.pending.first() {
            None => self.floor = self.delivered,
            Some(first) if slot.dseq < first.dseq => {
                self.floor = Place { consumer: first.dseq - 1, stream: first.seq - 1 };
            }
            Some(_) => {}
        }
        Some(slot)
    }

    /// A purge: `is_live` says what remains of the pending, and `first` from where on the consumer looks, if that
    /// changed. What is gone.
    pub(super) fn purge(&mut self, first: Option<u64>, is_live: &mut dyn FnMut(u64) -> bool) -> Vec<u64> {
        let mut gone: Vec<u64> = self.pending.iter().map(|s| s.seq).filter(|seq| !is_live(*seq)).collect();
        for seq in &gone {
            self.take(*seq);
        }
        let given_up: Vec<u64> = self.exceeded.keys().copied().filter(|seq| !is_live(*seq)).collect();
        for seq in &given_up {
            self.exceeded.remove(seq);
        }
        gone.extend(given_up);
        if let Some(first) = first {
            self.skip_to(first);
        }
        gone
    }

    /// Looks at nothing below `first` any more, and counts it as delivered.
    pub(super) fn skip_to(&mut self, first: u64) {
        self.next = self.next.max(first);
        self.delivered.stream = self.delivered.stream.max(first.saturating_sub(1));
        match self.pending.first() {
            None => self.floor = self.delivered,
            Some(slot) => {
                self.floor.stream = self.floor.stream.max(first.saturating_sub(1).min(slot.seq - 1));
            }
        }
    }

    /// Begins anew at `first`.
    pub(super) fn reset(&mut self, first: u64) {
        *self = Progress::start(first, std::mem::take(&mut self.waits));
    }

    /// The stream ends at `last`, earlier than was delivered: data were lost. What is gone will be delivered anew.
    pub(super) fn fall_back(&mut self, last: u64) {
        let lost: Vec<u64> = self.pending.iter().map(|s| s.seq).filter(|seq| *seq > last).collect();
        for seq in lost {
            if let Some(slot) = self.pending.remove(seq) {
                self.queue.forget(slot.ticket);
            }
        }
        drop(self.exceeded.split_off(&(last + 1)));
        self.delivered.stream = last;
        self.next = last + 1;
        self.floor.stream = self.floor.stream.min(last);
        if self.pending.is_empty() {
            self.floor = self.delivered;
        }
    }

    /// The waits changed: all deadlines that are not special follow.
    pub(super) fn set_waits(&mut self, waits: Waits) {
        let all: Vec<Slot> = self.pending.iter().copied().collect();
        for old in all {
            let plain = old.deadline == self.waits.deadline(old.sent, old.deliveries);
            if let Some(slot) = self.pending.get_mut(old.seq).filter(|_| plain && old.deadline != NEVER) {
                slot.deadline = waits.deadline(old.sent, old.deliveries);
            }
        }
        self.waits = waits;
        self.deadlines.rebuild(&self.pending);
    }

    pub(super) fn num_redelivered(&self) -> usize {
        self.pending.redelivered() + self.exceeded.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delivered(seqs: &[u64]) -> Progress {
        let mut progress = Progress::start(1, Waits::default());
        seqs.iter().for_each(|seq| progress.deliver(*seq, 0, true));
        progress
    }

    fn floor(progress: &Progress) -> (u64, u64) {
        (progress.floor.consumer, progress.floor.stream)
    }

    #[test]
    fn the_floor_moves_with_the_first_pending() {
        let mut p = delivered(&[5, 10, 15]);
        assert_eq!(floor(&p), (0, 0));
        p.finish(10);
        assert_eq!(floor(&p), (0, 0));
        p.finish(5);
        assert_eq!(floor(&p), (2, 14));
        p.finish(15);
        assert_eq!(floor(&p), (3, 15));
    }

    #[test]
    fn redeliveries_count_but_keep_their_first_number() {
        let mut p = delivered(&[1, 2]);
        assert_eq!(p.redeliver(1, 9), Some(2));
        assert_eq!((p.delivered.consumer, p.num_redelivered()), (3, 1));
        p.finish(1);
        assert_eq!(floor(&p), (1, 1));
        p.finish(2);
        assert_eq!(floor(&p), (3, 2));
    }

    #[test]
    fn acknowledging_all_finishes_what_is_below() {
        let mut p = delivered(&[1, 3, 5, 7]);
        p.exceed(3);
        let mut finished = Vec::new();
        p.finish_all(5, &mut |seq| finished.push(seq));
        assert_eq!(finished, [1, 5, 3]);
        assert_eq!((floor(&p), p.pending.len()), ((3, 5), 1));
        p.finish_all(4, &mut |_| unreachable!());
        p.finish_all(7, &mut |_| {});
        assert_eq!(floor(&p), (4, 7));
    }

    #[test]
    fn a_purge_jumps_ahead() {
        let mut p = delivered(&[1, 2, 3]);
        assert_eq!(p.purge(Some(11), &mut |_| false), [1, 2, 3]);
        assert_eq!((p.delivered, floor(&p), p.next), (Place { consumer: 3, stream: 10 }, (3, 10), 11));
        let mut p = delivered(&[1, 2, 3]);
        assert_eq!(p.purge(Some(3), &mut |seq| seq == 3), [1, 2]);
        assert_eq!((p.delivered.stream, floor(&p), p.next), (3, (2, 2), 4));
    }
}
