//! What outlives a write that failed: pull requests that wait, and acknowledgements of deliveries that did not become safe.
//!
//! Such an acknowledgement is neither confirmed nor refused, for clients take any answer for a yes. It is carried out on the
//! stream that was opened again, and confirmed when that is safe. Where its message has to be delivered again first, it waits for
//! that. Who waits longer than [`PATIENCE`] has to ask again.

use super::Stream;
use super::publisher::Publisher;
use crate::consumer::{AckReply, Consumer};
use crate::effects::Effects;
use crate::now::Now;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Acknowledgements that are held at once; of more than these, messages come again.
const MAX: usize = 65_536;
/// Bytes of what an acknowledgement says; a longer one is not held.
const BODY_MAX: usize = 4096;
/// How long one is held, in nanoseconds: longer than clients wait for an answer.
const PATIENCE: u64 = 10_000_000_000;
/// Pause between two attempts that the disk refuses, in nanoseconds.
const AGAIN: u64 = 1_000_000_000;
/// Pause until it is looked again whether a message was delivered, in nanoseconds.
const SOON: u64 = 200_000_000;

/// An acknowledgement whose sender has not heard that it is known.
#[derive(Debug)]
pub(super) struct Owed {
    consumer: Arc<str>,
    ack: AckReply,
    body: Box<[u8]>,
    /// Empty where nobody waits.
    pub(super) reply: Box<[u8]>,
    /// Mono time; `None` until the stream was opened again once.
    until: Option<u64>,
}

impl Owed {
    pub(super) fn new(consumer: &Arc<str>, ack: AckReply, body: &[u8], reply: &[u8]) -> Self {
        Owed { consumer: consumer.clone(), ack, body: body.into(), reply: reply.into(), until: None }
    }

    /// What a consumer took in that is to be confirmed.
    pub(super) fn by(consumer: &mut Consumer) -> impl Iterator<Item = Owed> + use<> {
        let all = consumer.confirmations();
        let name: Option<Arc<str>> = (!all.is_empty()).then(|| consumer.name().into());
        name.into_iter().zip([all]).flat_map(|(consumer, all)| {
            all.into_iter().map(move |c| Owed {
                consumer: consumer.clone(),
                ack: c.ack,
                body: c.body,
                reply: c.reply,
                until: None,
            })
        })
    }
}

/// See the module's introduction.
#[derive(Debug, Default)]
pub(super) struct Held {
    acks: Vec<Owed>,
    /// When they were last carried out.
    tried: Option<u64>,
    due: Option<u64>,
}

impl Held {
    pub(super) fn hold(&mut self, owed: Owed) {
        if self.acks.len() < MAX && owed.body.len() <= BODY_MAX {
            self.acks.push(owed);
        }
    }

    pub(super) fn next_wakeup(&self) -> Option<u64> {
        self.due
    }

    /// What is acknowledged to a consumer, as far as it is held.
    fn acked(&self, consumer: &str) -> BTreeSet<u64> {
        let of = self.acks.iter().filter(|owed| &*owed.consumer == consumer);
        of.map(|owed| owed.ack.stream_seq).collect()
    }

    /// The stream works again.
    fn resume(&mut self, now: Now) {
        for owed in &mut self.acks {
            owed.until.get_or_insert(now.mono.saturating_add(PATIENCE));
        }
        let next = self.tried.map_or(0, |tried| tried.saturating_add(AGAIN)).max(now.mono);
        self.due = (!self.acks.is_empty()).then_some(next);
    }
}

impl Stream {
    /// Takes over from the value that failed what did not become void with it: pull requests that wait, and
    /// acknowledgements. Call [`Stream::on_timer`] and [`Stream::go_on`] soon after it.
    pub fn adopt(&mut self, mut failed: Stream, now: Now, fx: &mut dyn Effects) {
        for from in failed.slots.numbers() {
            let Some(name) = failed.slots.at(from).map(|slot| slot.consumer.name().to_owned()) else {
                continue;
            };
            let Some(at) = self.slots.find(&name) else {
                // Its creation is what could not be written.
                failed.with_consumer_at(from, now, fx, |consumer, turn| consumer.on_deleted(turn));
                continue;
            };
            if let Some(old) = failed.slots.at(from) {
                let acked = failed.held.acked(&name);
                self.with_consumer_at(at, now, fx, |c, turn| c.take_over(turn, &mut old.consumer, &acked));
            }
            self.get_hungry(at);
        }
        self.held = std::mem::take(&mut failed.held);
        self.held.resume(now);
    }

    /// While it waits to be opened again: ends pull requests whose time is over.
    pub fn end_overdue_pulls(&mut self, now: Now, fx: &mut dyn Effects) {
        for at in self.slots.numbers() {
            self.with_consumer_at(at, now, fx, |consumer, turn| consumer.check_waiting(turn));
        }
    }

    /// Holds an acknowledgement that came while the stream waits to be opened again.
    pub(super) fn hold_ack(&mut self, consumer: &str, ack: &AckReply, p: &Publisher<'_>) {
        self.held.hold(Owed::new(&consumer.into(), *ack, p.payload, p.reply));
    }

    /// Holds what consumers took in and nobody asked them for yet.
    pub(super) fn hold_confirmations(&mut self) {
        for at in self.slots.numbers() {
            let Some(slot) = self.slots.at(at) else { continue };
            Owed::by(&mut slot.consumer).for_each(|owed| self.held.hold(owed));
        }
    }

    /// Carries out what is held, if its time has come.
    pub(super) fn try_held(&mut self, now: Now, fx: &mut dyn Effects) {
        if self.held.due.is_none_or(|due| due > now.mono) {
            return;
        }
        self.held.tried = Some(now.mono);
        for owed in std::mem::take(&mut self.held.acks) {
            if owed.until.is_some_and(|until| until <= now.mono) {
                continue;
            }
            let Some(at) = self.slots.find(&owed.consumer) else { continue };
            if !self.slots.at(at).is_some_and(|slot| slot.consumer.may_acknowledge(owed.ack.stream_seq)) {
                self.held.acks.push(owed);
                continue;
            }
            self.with_consumer_at(at, now, fx, |c, turn| c.on_ack(turn, &owed.ack, &owed.body, &owed.reply));
            self.pump_one(at, now, fx, &mut super::consumers::TURN.clone());
        }
        self.held.due = (!self.held.acks.is_empty()).then_some(now.mono.saturating_add(SOON));
    }
}
