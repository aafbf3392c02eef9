//! The consumers of a stream: made, fed with events, given turns to deliver, deleted.

use super::Stream;
use super::slots::Slot;
use crate::consumer::{AckReply, Consumer, Turn};
use crate::effects::Effects;
use crate::now::Now;
use daemon_store::ledger::Ledger;
use daemon_store::stream::StoreError;
use schemas::jetstream::ConsumerConfig;

/// Messages that one consumer delivers before others get their turn.
pub(super) const TURN: u32 = 512;

/// A consumer to be added.
pub struct AddConsumer {
    pub name: String,
    /// Checked, with all defaults filled in.
    pub config: ConsumerConfig,
}

impl Stream {
    /// Adds a consumer that is new.
    pub fn add_consumer(&mut self, add: AddConsumer, now: Now) -> Result<(), StoreError> {
        let consumer = Consumer::new(&self.facts, add.name, add.config, now.wall, &mut self.store, now)?;
        self.slots.insert(consumer, None);
        Ok(())
    }

    /// Adds a consumer that was stored: recovery.
    pub fn restore_consumer(
        &mut self,
        mut consumer: Consumer,
        ledger: Option<Ledger>,
        now: Now,
    ) -> Result<(), StoreError> {
        consumer.settle(&self.facts, &mut self.store, now)?;
        self.slots.insert(consumer, ledger);
        Ok(())
    }

    /// Takes a consumer out. Those who wait for its messages are told. The ledger is the caller's to remove.
    pub fn remove_consumer(&mut self, name: &str, now: Now, fx: &mut dyn Effects) -> Option<Option<Ledger>> {
        let at = self.slots.find(name)?;
        self.with_consumer_at(at, now, fx, |consumer, turn| consumer.on_deleted(turn));
        let slot = self.slots.remove(name)?;
        Some(slot.ledger)
    }

    /// Ends every pull request that waits, in the words of a status line.
    pub fn end_pulls(&mut self, why: &str, now: Now, fx: &mut dyn Effects) {
        for at in self.slots.numbers() {
            self.with_consumer_at(at, now, fx, |consumer, turn| consumer.end_all(turn, why));
        }
    }

    pub fn consumer(&self, name: &str) -> Option<&Consumer> {
        self.slots.get(name).map(|s| &s.consumer)
    }

    pub fn consumers(&self) -> impl Iterator<Item = &Consumer> {
        self.slots.iter().map(|s| &s.consumer)
    }

    pub fn consumer_count(&self) -> usize {
        self.slots.len()
    }

    /// Says where a consumer is kept from now on.
    pub fn keep_consumer(&mut self, name: &str, ledger: Ledger) {
        if let Some(slot) = self.slots.get_mut(name) {
            slot.consumer.keep_changes(true);
            slot.ledger = Some(ledger);
        }
    }

    /// Gives a consumer a configuration that was checked.
    pub fn update_consumer(
        &mut self,
        name: &str,
        config: ConsumerConfig,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<(), StoreError> {
        let Some(at) = self.slots.find(name) else { return Ok(()) };
        self.with_consumer_at(at, now, fx, |c, turn| c.update(turn, config)).unwrap_or(Ok(()))?;
        self.pump_one(at, now, fx, &mut TURN.clone());
        Ok(())
    }

    /// Where a consumer is kept.
    pub fn consumer_ledger(&mut self, name: &str) -> Option<&mut Ledger> {
        self.slots.get_mut(name).and_then(|s| s.ledger.as_mut())
    }

    /// Ledgers that have grown enough to be written anew, with what is to be written.
    pub fn consumers_to_snapshot(&mut self, all: bool) -> Vec<(String, Vec<u8>)> {
        let wants = |s: &&Slot| s.ledger.as_ref().is_some_and(|l| all || l.wants_snapshot());
        self.slots
            .iter()
            .filter(wants)
            .map(|s| (s.consumer.name().to_owned(), s.consumer.snapshot()))
            .collect()
    }

    /// Does something with a consumer, in its stream. `None` when there is no such consumer.
    pub fn with_consumer<R>(
        &mut self,
        name: &str,
        now: Now,
        fx: &mut dyn Effects,
        f: impl FnOnce(&mut Consumer, &mut Turn<'_>) -> R,
    ) -> Option<R> {
        let at = self.slots.find(name)?;
        self.with_consumer_at(at, now, fx, f)
    }

    pub(super) fn with_consumer_at<R>(
        &mut self,
        at: usize,
        now: Now,
        fx: &mut dyn Effects,
        f: impl FnOnce(&mut Consumer, &mut Turn<'_>) -> R,
    ) -> Option<R> {
        let slot = self.slots.at(at)?;
        let mut turn = Turn { store: &self.store, stream: &self.facts, now, fx, done: &mut self.done };
        let result = f(&mut slot.consumer, &mut turn);
        self.slots.rewake(at);
        if !self.done.is_empty() {
            // A message that cannot be removed now stays on the list, and is tried again with the next event.
            let _ = self.let_go();
        }
        Some(result)
    }

    /// A pull request. False when there is no such consumer.
    pub fn on_pull(
        &mut self,
        name: &str,
        request: &super::Publisher<'_>,
        now: Now,
        fx: &mut dyn Effects,
    ) -> bool {
        let Some(at) = self.slots.find(name) else { return false };
        self.with_consumer_at(at, now, fx, |c, turn| {
            c.on_pull(turn, request.reply, request.header, request.payload)
        });
        // Requests that came together are served by their priority, not one after the other.
        if self.slots.at(at).is_some_and(|s| s.consumer.is_prioritized()) {
            self.get_hungry(at);
            self.asked = true;
        } else {
            self.pump_one(at, now, fx, &mut TURN.clone());
        }
        true
    }

    /// An acknowledgement of a delivered message. False when nobody waits for any.
    pub fn on_ack(
        &mut self,
        name: &str,
        ack: &AckReply,
        p: &super::Publisher<'_>,
        now: Now,
        fx: &mut dyn Effects,
    ) -> bool {
        let Some(at) = self.slots.find(name) else { return false };
        if !self.slots.at(at).is_some_and(|s| s.consumer.reads_acks()) {
            return false;
        }
        if self.failed {
            self.hold_ack(name, ack, p);
            return true;
        }
        self.with_consumer_at(at, now, fx, |c, turn| c.on_ack(turn, ack, p.payload, p.reply));
        self.pump_one(at, now, fx, &mut TURN.clone());
        true
    }

    /// The answer to a request for flow control.
    pub fn on_flow(&mut self, name: &str, p: &super::Publisher<'_>, now: Now, fx: &mut dyn Effects) {
        let Some(at) = self.slots.find(name) else { return };
        self.with_consumer_at(at, now, fx, |c, turn| c.on_flow(turn, p.subject, p.header));
        self.pump_one(at, now, fx, &mut TURN.clone());
    }

    /// Lets a new consumer begin.
    pub fn wake_consumer(&mut self, name: &str, now: Now, fx: &mut dyn Effects) {
        self.on_interest(name, now, fx);
    }

    /// Has one consumer look again at who listens, and deliver what it can.
    pub fn on_interest(&mut self, name: &str, now: Now, fx: &mut dyn Effects) {
        let Some(at) = self.slots.find(name) else { return };
        self.with_consumer_at(at, now, fx, |c, turn| c.on_interest(turn));
        self.pump_one(at, now, fx, &mut TURN.clone());
    }

    /// Somebody came or went who may listen where consumers deliver to.
    pub fn on_interest_changed(&mut self, now: Now, fx: &mut dyn Effects) {
        for at in self.slots.numbers() {
            let pushed = self.slots.at(at).is_some_and(|s| !s.consumer.config().deliver_subject.is_empty());
            if pushed {
                self.with_consumer_at(at, now, fx, |c, turn| c.on_interest(turn));
                self.pump_one(at, now, fx, &mut TURN.clone());
            }
        }
    }

    /// Lets every consumer deliver.
    pub(super) fn pump_all(&mut self, now: Now, fx: &mut dyn Effects) {
        for at in self.slots.numbers() {
            self.pump_one(at, now, fx, &mut TURN.clone());
        }
    }

    /// Lets one consumer deliver up to `budget` messages.
    pub(super) fn pump_one(&mut self, at: usize, now: Now, fx: &mut dyn Effects, budget: &mut u32) {
        if self.failed {
            return;
        }
        if !self.slots.at(at).is_some_and(|s| s.consumer.has_work()) {
            return;
        }
        let hungry = self.with_consumer_at(at, now, fx, |c, turn| c.pump(turn, budget)).unwrap_or(false);
        if hungry {
            self.get_hungry(at);
        }
    }

    pub(super) fn get_hungry(&mut self, at: usize) {
        if !self.hungry.contains(&at) {
            self.hungry.push(at);
        }
    }

    /// Whether pull requests wait for others that come with them: see [`Stream::take_asked`].
    pub fn is_asked(&self) -> bool {
        self.asked
    }

    /// Whether pull requests wait for others that come with them: call [`Stream::go_on`] when these have come. Once.
    pub fn take_asked(&mut self) -> bool {
        std::mem::take(&mut self.asked)
    }

    /// Whether a consumer's turn ended before everything was delivered: call [`Stream::go_on`] soon.
    pub fn is_hungry(&self) -> bool {
        !self.hungry.is_empty()
    }

    /// Gives another turn to consumers whose last one was too short.
    pub fn go_on(&mut self, now: Now, fx: &mut dyn Effects) {
        self.asked = false;
        let hungry = std::mem::take(&mut self.hungry);
        for at in hungry {
            self.pump_one(at, now, fx, &mut TURN.clone());
        }
    }
}
