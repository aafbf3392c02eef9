//! Delivery: the next message, and whether it may go now.

use daemon_store::stream::{Message, Reader, StoreError, StreamStore};

use super::{Consumer, Turn};
use crate::Now;

/// A store that could not be read is read again after this long. Nanoseconds.
const RETRY: u64 = 1_000_000_000;

/// What became of one attempt.
pub(super) enum Step {
    Sent,
    /// Nothing was sent, but the next attempt may send something.
    Again,
    Stop(Stop),
}

/// Why delivery stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    Paused,
    NoReceiver,
    Stalled,
    MaxAckPending,
    EndOfStream,
    /// The rate limit or the original timing holds the next message back until then.
    Held(u64),
    Crowded,
    Budget,
    Failed,
}

impl Consumer {
    /// Delivers what can be delivered, at most `budget` messages, which it counts down. Whether there is more to do
    /// right away: then it is to be called again soon.
    pub fn pump(&mut self, t: &mut Turn<'_>, budget: &mut u32) -> bool {
        if !self.lost.is_empty() {
            self.announce_lost(t);
        }
        self.held_until = None;
        if self.gate(t.now).is_some() && !self.waiting.has_one_shots() {
            return false;
        }
        let mut reader = std::mem::take(&mut self.reader);
        let stop = loop {
            if *budget == 0 {
                break Stop::Budget;
            }
            match self.step(t, &mut reader) {
                Ok(Step::Sent) => *budget -= 1,
                Ok(Step::Again) => {}
                Ok(Step::Stop(stop)) => break stop,
                Err(error) => {
                    self.trouble = Some(error.to_string());
                    break Stop::Failed;
                }
            }
        };
        self.reader = reader;
        self.after(t, stop);
        matches!(stop, Stop::Budget | Stop::Crowded)
    }

    fn after(&mut self, t: &mut Turn<'_>, stop: Stop) {
        if stop != Stop::Failed {
            self.trouble = None;
        }
        if self.replay.as_ref().is_some_and(|replay| replay.is_over(self.progress.next)) {
            self.replay = None;
        }
        match stop {
            Stop::Held(until) => self.held_until = Some(until),
            Stop::Failed => self.held_until = Some(t.now.mono.saturating_add(RETRY)),
            Stop::Paused | Stop::NoReceiver | Stop::EndOfStream if self.waiting.has_one_shots() => {
                self.end_one_shots(t);
            }
            _ => {}
        }
    }

    /// What keeps any message from going.
    pub(super) fn gate(&self, now: Now) -> Option<Stop> {
        if self.config.pause_until.is_some() && self.is_paused(now) {
            return Some(Stop::Paused);
        }
        if !self.is_push() {
            return self.waiting.is_empty().then_some(Stop::NoReceiver);
        }
        if !self.push.active {
            return Some(Stop::NoReceiver);
        }
        self.push.flow.as_ref().is_some_and(|flow| flow.is_stalled()).then_some(Stop::Stalled)
    }

    fn step(&mut self, t: &mut Turn<'_>, reader: &mut Reader) -> Result<Step, StoreError> {
        if let Some(stop) = self.gate(t.now) {
            return Ok(Step::Stop(stop));
        }
        let store = t.store;
        if let Some(seq) = self.progress.queue.peek(&self.progress.pending) {
            if self.give_up_if_exceeded(t, seq) {
                return Ok(Step::Again);
            }
            let Some(message) = store.get(reader, seq)? else {
                self.lose(seq);
                self.announce_lost(t);
                return Ok(Step::Again);
            };
            let deliveries = self.progress.pending.get(seq).map_or(1, |slot| slot.deliveries);
            return Ok(self.hand_over(t, &message, u64::from(deliveries) + 1));
        }
        if self.is_full() {
            return Ok(Step::Stop(Stop::MaxAckPending));
        }
        match self.next_new(store, reader, t.stream.committed)? {
            Some(message) => Ok(self.hand_over(t, &message, 1)),
            None => Ok(Step::Stop(Stop::EndOfStream)),
        }
    }

    /// No more may wait for acknowledgement.
    pub(super) fn is_full(&self) -> bool {
        self.needs_acks()
            && Consumer::limit(self.config.max_ack_pending)
                .is_some_and(|max| self.progress.pending.len() as u64 >= max)
    }

    /// The next message that was not delivered yet. Does not move the consumer, except past what it does not want.
    fn next_new<'r>(
        &mut self,
        store: &'r StreamStore,
        reader: &'r mut Reader,
        committed: u64,
    ) -> Result<Option<Message<'r>>, StoreError> {
        while let Some(seq) = self.skip.as_ref().and_then(super::skip::SkipList::first) {
            if store.is_live(seq) {
                return store.get(reader, seq);
            }
            self.take_from_skip_list(seq);
        }
        if self.progress.next > committed {
            return Ok(None);
        }
        let found = store.next(reader, self.progress.next, committed, &self.filter)?;
        match &found {
            Some(message) => self.progress.next = message.seq,
            None => {
                self.progress.next = committed + 1;
                self.num_pending = 0;
                self.counted_to = self.counted_to.max(committed);
            }
        }
        Ok(found)
    }

    /// The first of the skip list is delivered, or gone. Behind the last the consumer goes on as any other.
    pub(super) fn take_from_skip_list(&mut self, seq: u64) {
        let Some(skip) = &mut self.skip else { return };
        skip.remove(seq);
        if skip.first().is_none() {
            self.progress.next = self.progress.next.max(skip.resume() + 1);
            self.skip = None;
        }
    }
}
