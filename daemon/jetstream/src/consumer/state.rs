//! The durable state of a consumer: its snapshot, and the changes behind it.
//!
//! A snapshot begins with a version; numbers are written as in [`super::varint`]. It holds the configuration too, so
//! that name, snapshot and changes make the whole consumer.

use daemon_store::stream::{StoreError, StreamStore};
use schemas::jetstream::ConsumerConfig;

use super::backoff::Waits;
use super::changes::Change;
use super::clock::Clock;
use super::pending::Slot;
use super::progress::{Place, Progress};
use super::skip::SkipList;
use super::update::config_json;
use super::varint::{put, put_bytes, put_signed, take, take_bytes, take_count, take_seq, take_signed};
use super::{Consumer, StreamFacts};
use crate::Now;

const VERSION: u64 = 1;

/// Why a snapshot or a change could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StateError {
    #[error("the consumer's state ends in the middle")]
    Short,
    #[error("a number in the consumer's state is out of range")]
    Number,
    #[error("the consumer's state has version {0}, which this server does not know")]
    Version(u64),
    #[error("the consumer's state has a record of kind {0}, which this server does not know")]
    Record(u8),
    #[error("the configuration in the consumer's state cannot be read: {0}")]
    Config(String),
}

impl Consumer {
    /// All that must survive, as one text.
    pub fn snapshot(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let p = &self.progress;
        put(VERSION, &mut out);
        put_signed(self.created, &mut out);
        put_bytes(&config_json(&self.config), &mut out);
        let numbers = [p.delivered.consumer, p.delivered.stream, p.floor.consumer, p.floor.stream, p.next];
        numbers.iter().for_each(|n| put(*n, &mut out));
        put_pending(p, &mut out);
        put(p.exceeded.len() as u64, &mut out);
        for (seq, deliveries) in &p.exceeded {
            put(*seq, &mut out);
            put(u64::from(*deliveries), &mut out);
        }
        put_skip_list(self.skip.as_ref(), &mut out);
        out
    }

    /// Reads a snapshot back. Then come the changes behind it ([`Consumer::apply`]), and [`Consumer::settle`].
    pub fn restore(stream: &str, name: String, snapshot: &[u8]) -> Result<Consumer, StateError> {
        let from = &mut { snapshot };
        let version = take(from)?;
        if version != VERSION {
            return Err(StateError::Version(version));
        }
        let created = take_signed(from)?;
        let config = config_of(take_bytes(from)?)?;
        let mut consumer = Consumer::blank(stream, name, config, created);
        let delivered = Place { consumer: take_count(from)?, stream: take_count(from)? };
        let floor = Place { consumer: take_count(from)?, stream: take_count(from)? };
        let waits = Waits::new(&consumer.config);
        let mut p = Progress { delivered, floor, next: take_seq(from)?, waits, ..Progress::default() };
        take_pending(&mut p, from)?;
        for _ in 0..take(from)? {
            let seq = take_seq(from)?;
            p.exceeded.insert(seq, narrow(take(from)?)?);
        }
        consumer.progress = p;
        consumer.skip = take_skip_list(from)?;
        Ok(consumer)
    }

    /// What must be journaled since the last call, if anything. [`Consumer::apply`] reads it.
    pub fn take_changes(&mut self) -> Option<&[u8]> {
        self.changes.take()
    }

    /// Repeats what [`Consumer::take_changes`] gave. What does not fit the state is passed over.
    pub fn apply(&mut self, changes: &[u8]) -> Result<(), StateError> {
        let from = &mut { changes };
        let mut at = 0;
        while !from.is_empty() {
            match Change::decode(from)? {
                Change::Time(time) => at = time,
                Change::Config(json) => {
                    self.config = config_of(json)?;
                    self.adopt();
                    self.progress.set_waits(Waits::new(&self.config));
                }
                change => self.repeat(at, change),
            }
        }
        Ok(())
    }

    fn repeat(&mut self, at: i64, change: Change<'_>) {
        match change {
            Change::Delivered { seq, dseq, count } => {
                let known = (self.progress.delivered.consumer + 1).saturating_sub(dseq).min(count);
                for n in known..count {
                    self.repeat_delivery(at, seq + n);
                }
            }
            Change::Redelivered { seq, dseq } => {
                if dseq <= self.progress.delivered.consumer {
                    self.progress.resend(seq, at);
                } else if self.progress.redeliver(seq, at).is_none() {
                    self.progress.delivered.consumer = dseq;
                }
            }
            Change::Finished { seq, count } => {
                for seq in seq..seq.saturating_add(count) {
                    self.progress.finish(seq);
                }
            }
            Change::FinishedAll { seq } => self.progress.finish_all(seq, &mut |_| {}),
            Change::InProgress { seq } => {
                self.progress.in_progress(seq, at);
            }
            Change::Delayed { seq, delay } => self.progress.delay(seq, at.saturating_add(delay)),
            Change::Exceeded { seq } => {
                self.progress.exceed(seq);
            }
            Change::SkippedTo { seq } => self.progress.skip_to(seq),
            Change::Reset { seq } => {
                self.skip = None;
                self.progress.reset(seq);
            }
            Change::Time(_) | Change::Config(_) => {}
        }
    }

    fn repeat_delivery(&mut self, at: i64, seq: u64) {
        let needs_ack = self.needs_acks();
        self.progress.deliver(seq, at, needs_ack);
        if let Some(skip) = &mut self.skip {
            skip.drop_to(seq);
            if skip.first().is_none() {
                self.progress.next = self.progress.next.max(skip.resume() + 1);
                self.skip = None;
            }
        }
    }

    /// The last step of recovery: brings the state in line with what the stream holds now, and sets the clocks going.
    /// All that the store holds must be committed.
    pub fn settle(
        &mut self,
        stream: &StreamFacts,
        store: &mut StreamStore,
        now: Now,
    ) -> Result<(), StoreError> {
        self.clock = Clock::new(now);
        let state = store.state();
        // Only a consumer that begins at a given sequence may stand behind the end.
        let may_wait = self.config.opt_start_seq > 0 && self.progress.delivered.consumer == 0;
        if !may_wait && self.progress.delivered.stream > state.last_seq {
            self.progress.fall_back(state.last_seq);
        }
        // Whatever the state says: nothing behind the end was acknowledged.
        let end = state.last_seq.max(self.progress.delivered.stream);
        self.progress.floor.stream = self.progress.floor.stream.min(end);
        if !may_wait {
            self.progress.next = self.progress.next.min(state.last_seq + 1);
        }
        for seq in self.progress.purge(None, &mut |seq| store.is_live(seq)) {
            self.changes.finished(seq);
        }
        if let Some(skip) = &mut self.skip {
            skip.retain(|seq| store.is_live(seq));
            if skip.first().is_none() {
                self.progress.next = self.progress.next.max(skip.resume() + 1);
                self.skip = None;
            }
        }
        debug_assert_eq!(stream.name, self.stream, "a consumer stays with its stream");
        self.progress.deadlines.rebuild(&self.progress.pending);
        self.begin(store, now)
    }
}

/// Slots as differences to the one before.
fn put_pending(p: &Progress, out: &mut Vec<u8>) {
    put(p.pending.len() as u64, out);
    let (mut seq, mut dseq, mut sent) = (0, 0, 0);
    for slot in p.pending.iter() {
        put(slot.seq - seq, out);
        put(slot.dseq - dseq, out);
        put_signed(slot.sent.wrapping_sub(sent), out);
        put(u64::from(slot.deliveries), out);
        let queued = slot.ticket != 0;
        let plain = !queued && slot.deadline == p.waits.deadline(slot.sent, slot.deliveries);
        put(
            if plain {
                0
            } else if queued {
                1
            } else {
                2
            },
            out,
        );
        if !plain && !queued {
            put_signed(slot.deadline, out);
        }
        (seq, dseq, sent) = (slot.seq, slot.dseq, slot.sent);
    }
}

fn take_pending(p: &mut Progress, from: &mut &[u8]) -> Result<(), StateError> {
    let (mut seq, mut dseq, mut sent) = (0u64, 0u64, 0i64);
    for _ in 0..take(from)? {
        seq = seq.checked_add(take_seq(from)?).ok_or(StateError::Number)?;
        dseq = dseq.checked_add(take_seq(from)?).ok_or(StateError::Number)?;
        sent = sent.wrapping_add(take_signed(from)?);
        let deliveries = narrow(take(from)?)?;
        let deadline = match take(from)? {
            0 => p.waits.deadline(sent, deliveries),
            1 => sent,
            2 => take_signed(from)?,
            _ => return Err(StateError::Number),
        };
        if !p.pending.push(Slot { seq, dseq, sent, deadline, deliveries, ticket: 0 }) {
            return Err(StateError::Number);
        }
    }
    p.deadlines.rebuild(&p.pending);
    Ok(())
}

/// A list that is through is written as one without sequences.
fn put_skip_list(skip: Option<&SkipList>, out: &mut Vec<u8>) {
    let Some(skip) = skip else { return put(0, out) };
    put(skip.len(), out);
    put(skip.resume(), out);
    let mut last = 0;
    for seq in skip.iter() {
        put(seq - last, out);
        last = seq;
    }
}

fn take_skip_list(from: &mut &[u8]) -> Result<Option<SkipList>, StateError> {
    let len = take(from)?;
    if len == 0 {
        return Ok(None);
    }
    let (resume, mut last, mut seqs) = (take_count(from)?, 0u64, Vec::new());
    for _ in 0..len {
        last = last.checked_add(take_seq(from)?).ok_or(StateError::Number)?;
        seqs.push(last);
    }
    Ok(SkipList::new(seqs, resume))
}

fn narrow(n: u64) -> Result<u32, StateError> {
    u32::try_from(n).map_err(|_| StateError::Number)
}

fn config_of(json: &[u8]) -> Result<ConsumerConfig, StateError> {
    serde_json::from_slice(json).map_err(|error| StateError::Config(error.to_string()))
}
