//! From changes in memory to changes that are safe: handed to the journal together, told to the world together.

use super::Stream;
use super::acks::Told;
use super::held::Owed;
use crate::effects::{Effects, Outgoing};
use crate::now::Now;
use daemon_store::journal::FrameNumber;
use daemon_store::stream::StoreError;
use daemon_store::vault::VaultError;
use schemas::jetstream::errors::{INSUFFICIENT_RESOURCES, STREAM_STORE_FAILED};

/// What a seal left to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sealed {
    /// Nothing has changed.
    Unchanged,
    /// Everything is as safe as it will get: call [`Stream::on_committed`] with frame 0.
    Done,
    /// Safe when this frame is committed.
    Frame(FrameNumber),
}

/// Why changes could not be handed over.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    #[error(transparent)]
    Messages(#[from] StoreError),
    #[error(transparent)]
    Ledger(#[from] VaultError),
}

impl Stream {
    /// Hands everything that changed since the last call to the journal.
    pub fn seal(&mut self) -> Result<Sealed, SealError> {
        // Nothing that is built upon what never was may reach the journal.
        if self.failed {
            return Ok(Sealed::Unchanged);
        }
        if !self.unsealed && self.slots.dirty.is_empty() && !self.acks.is_open() {
            // Somebody else has sealed, and may not see to it that a commit follows.
            let waits = self.acks.is_waiting() && self.sealed > 0;
            return Ok(if waits { Sealed::Frame(self.sealed) } else { Sealed::Unchanged });
        }
        let sealed = self.seal_all();
        if sealed.is_err() {
            // The same as a frame that is never safe: whoever waits is told so. Nothing that comes later may reach the
            // journal without what was refused.
            self.torn = true;
            self.acks.seal(FrameNumber::MAX, self.facts.committed);
        }
        sealed
    }

    fn seal_all(&mut self) -> Result<Sealed, SealError> {
        self.unsealed = false;
        if self.torn {
            // A frame that is never safe: whoever waits is told so, and the stream is opened again.
            self.acks.seal(FrameNumber::MAX, self.facts.committed);
            return Ok(Sealed::Frame(FrameNumber::MAX));
        }
        self.gather();
        let frame = self.hand_over()?;
        self.count();
        let last = self.store.state().last_seq;
        if frame.is_none() && last == self.facts.committed && !self.acks.is_open() && !self.acks.is_waiting()
        {
            return Ok(Sealed::Unchanged);
        }
        // What needs no journal must still not overtake what does.
        let frame = frame.unwrap_or(if self.acks.is_waiting() { self.sealed } else { 0 });
        self.sealed = self.sealed.max(frame);
        self.acks.seal(frame, last);
        Ok(if frame == 0 { Sealed::Done } else { Sealed::Frame(frame) })
    }

    /// Has ledgers take what changed.
    fn gather(&mut self) {
        for n in 0..self.slots.dirty.len() {
            let Some(slot) = self.slots.at(self.slots.dirty[n]) else { continue };
            slot.dirty = false;
            Owed::by(&mut slot.consumer).for_each(|owed| self.acks.confirm(owed));
            let Some(slot) = self.slots.at(self.slots.dirty[n]) else { continue };
            if let (Some(changes), Some(ledger)) = (slot.consumer.take_changes(), &mut slot.ledger) {
                ledger.append(changes);
            }
        }
        // How far sources are comes before the messages that say so go.
        let places = self.upstreams.note(&self.store);
        if let (Some(places), Some(ledger)) = (places, &mut self.ledger) {
            ledger.append(&places.change());
        }
        if let (Some(fired), Some(ledger)) = (self.firings.take_change(), &mut self.ledger) {
            ledger.append(&fired);
        }
    }

    /// Hands configuration, messages and what consumers know to the journal, in one frame: all of it or nothing. Nothing goes
    /// either as long as any of it waits to be opened again, for all of it is built upon the rest.
    fn hand_over(&mut self) -> Result<Option<FrameNumber>, SealError> {
        let dirty = std::mem::take(&mut self.slots.dirty);
        let frame = self.hand_over_with(&dirty);
        self.slots.dirty = dirty;
        self.slots.dirty.clear();
        frame
    }

    fn hand_over_with(&mut self, dirty: &[usize]) -> Result<Option<FrameNumber>, SealError> {
        let Stream { ledger, store, slots, .. } = self;
        let Some(ledger) = ledger else { return Ok(store.seal()?) };
        let mut size = ledger.prepare()? + store.prepare()?;
        for &at in dirty {
            if let Some(consumer) = slots.ledger(at) {
                size += consumer.prepare()?;
            }
        }
        if size == 0 {
            let told = dirty.iter().filter_map(|&at| slots.ledger(at)?.take_untold()).max();
            return Ok(told.max(ledger.take_untold()).max(store.take_untold()));
        }
        let journal = ledger.journal();
        let mut handover = journal.hand_over();
        let consumers = slots.iter().filter_map(|s| s.ledger.as_ref());
        let groups = ledger.asset().groups().chain(consumers.map(|l| l.asset().group()));
        handover.check(size, groups).map_err(VaultError::from)?;
        let mut frame = None;
        for &at in dirty {
            if let Some(consumer) = slots.ledger(at) {
                frame = frame.max(consumer.seal_into(&mut handover)?);
            }
        }
        frame = frame.max(ledger.seal_into(&mut handover)?);
        Ok(frame.max(store.seal_into(&mut handover)?))
    }

    /// The first frame that something here waits for in vain. What waits for frames before it may still become safe.
    pub fn first_failed(&self, has_failed: impl Fn(FrameNumber) -> bool) -> Option<FrameNumber> {
        self.acks.frames().find(|&frame| frame == FrameNumber::MAX || has_failed(frame))
    }

    /// The last frame that holds anything of it; 0 when none is known.
    pub fn handed_over(&self) -> FrameNumber {
        self.sealed.max(self.store.last_frame())
    }

    /// Whether something changed since the last [`Stream::seal`].
    pub fn needs_seal(&self) -> bool {
        self.unsealed || self.acks.is_open() || !self.slots.dirty.is_empty()
    }

    /// Whether something was handed over that is not safe yet, or not even handed over.
    pub fn is_unsafe(&self) -> bool {
        self.unsealed || self.acks.is_open() || self.acks.is_waiting()
    }

    /// Everything up to `frame` is safe: those who wait are told, and consumers may see it.
    pub fn on_committed(&mut self, frame: FrameNumber, now: Now, fx: &mut dyn Effects) {
        if self.failed {
            return;
        }
        let text = &mut self.ack_text;
        let safe = self.acks.release(frame, |told| match told {
            Told::Stored { reply, seq, duplicate } => {
                let payload = text.write(seq, duplicate);
                fx.publish(&Outgoing { subject: reply, payload, ..Outgoing::default() });
            }
            Told::Said { reply, payload } => {
                fx.publish(&Outgoing { subject: reply, payload, ..Outgoing::default() });
            }
        });
        let Some(last) = safe else { return };
        let before = self.facts.committed;
        self.facts.committed = before.max(last);
        if let Some(buffered) = &mut self.buffered {
            buffered.release(self.facts.committed);
        }
        self.answer_flow_control(fx);
        // What consumers know of themselves became safe, too, but that is no reason to deliver: it would go on for ever.
        if self.facts.committed > before {
            self.tell(fx);
            self.pump_all(now, fx);
        }
    }

    /// Lets consumers know of messages that became safe.
    fn tell(&mut self, fx: &mut dyn Effects) {
        let (from, to) = (self.told + 1, self.facts.committed);
        if from > to {
            return;
        }
        self.told = to;
        if !self.slots.is_empty() {
            let all = daemon_store::stream::Filter::all();
            let mut at = from;
            while let Ok(Some(m)) = self.store.next(&mut self.reader, at, to, &all) {
                self.slots.on_stored(m.seq, m.subject);
                at = m.seq + 1;
            }
        }
        if self.republisher.is_some() {
            self.republish(from, to, fx);
        }
    }

    /// Whether a write failed: the value is of no use any more.
    pub fn has_failed(&self) -> bool {
        self.failed
    }

    /// What was handed over could not be made safe. Publishers that wait are told; the value is of no use any more but to
    /// whoever opens the stream again: see [`Stream::adopt`].
    pub fn on_failed(&mut self, why: &str, full: bool, fx: &mut dyn Effects) {
        self.failed = true;
        let error = if full { INSUFFICIENT_RESOURCES.error() } else { STREAM_STORE_FAILED.with(why) };
        let mut acks = std::mem::take(&mut self.acks);
        let owed = acks.fail(|reply| self.refuse(reply, error.clone(), fx));
        owed.into_iter().for_each(|owed| self.held.hold(owed));
        self.hold_confirmations();
        self.uncount();
    }
}
