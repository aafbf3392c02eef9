//! Counters: streams whose messages carry increments, and whose last message of a subject holds the sum.
//!
//! A publisher sends `Nats-Incr` and no body; what is stored has the new value as its body. What comes from a source holds the
//! value there: what it has grown by since the last time is added here, and `Nats-Counter-Sources` remembers it.
//!
//! Never here: what a stream does with messages that count nothing.

mod number;
mod tally;

pub(super) use tally::Tally;

use super::Stream;
use super::headers::{self, Wishes};
use crate::source::STREAM_SOURCE;
use num_bigint::BigInt;
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::*;

/// A message with its new value.
#[derive(Debug)]
pub(super) struct Counted {
    pub(super) header: Vec<u8>,
    pub(super) payload: Vec<u8>,
    /// The new value, in decimal.
    pub(super) value: String,
}

/// The increment that a message asks for, if it asks for one.
pub(super) fn increment(w: &Wishes<'_>) -> Result<Option<BigInt>, ApiError> {
    match w.increment {
        b"" => Ok(None),
        text => number::parse(text).map(Some).ok_or_else(|| MESSAGE_INCR_INVALID.error()),
    }
}

/// Adds the increment of a message whose block is `header`.
pub(super) fn add(tally: &mut Tally, increment: &BigInt, header: &[u8]) -> Result<Counted, ApiError> {
    tally.add(increment);
    counted(tally, header.to_vec())
}

/// Takes over what a source counts: the message with `header` and `payload` came from there, and is `subject` here.
pub(super) fn take_over(
    tally: &mut Tally,
    subject: &[u8],
    header: &[u8],
    payload: &[u8],
) -> Result<Counted, ApiError> {
    let from = daemon_wire::headers::get(header, STREAM_SOURCE).unwrap_or_default();
    let from = String::from_utf8_lossy(from);
    let mut fields = from.split(' ');
    let origin = fields.next().unwrap_or_default();
    let subject = String::from_utf8_lossy(subject);
    let grown = tally.take_over(origin, fields.nth(3).unwrap_or(&subject), payload)?;
    counted(tally, headers::set(header, headers::INCREMENT, grown.to_string().as_bytes()))
}

fn counted(tally: &Tally, header: Vec<u8>) -> Result<Counted, ApiError> {
    let header = match tally.sources()? {
        Some(sources) => headers::set(&header, headers::COUNTER_SOURCES, sources.as_bytes()),
        None => header,
    };
    let value = tally.value();
    Ok(Counted { header, payload: format!("{{\"val\":\"{value}\"}}").into_bytes(), value })
}

impl Stream {
    /// What an increment that was published is held to; nothing is counted yet.
    pub(super) fn check_increment(&self, w: &Wishes<'_>, payload: &[u8]) -> Result<Option<BigInt>, ApiError> {
        let Some(increment) = increment(w)? else { return Ok(None) };
        if !self.config.allow_msg_counter {
            return Err(MESSAGE_INCR_DISABLED.error());
        }
        if !payload.is_empty() {
            return Err(MESSAGE_INCR_PAYLOAD.error());
        }
        let expects = !w.expected_stream.is_empty()
            || !w.expected_last_msg_id.is_empty()
            || !w.expected_last_subject_seq_subject.is_empty()
            || w.expected_last_seq.is_some()
            || w.expected_last_subject_seq.is_some();
        if expects || !w.rollup.is_empty() {
            return Err(MESSAGE_INCR_INVALID.error());
        }
        Ok(Some(increment))
    }

    /// The value of a subject, from its last message.
    pub(super) fn tally_of(&mut self, subject: &[u8]) -> Result<Tally, ApiError> {
        let failed = |e| STREAM_STORE_FAILED.with(e);
        let Some(last) = self.store.last_seq_of(subject).map_err(failed)? else {
            return Ok(Tally::default());
        };
        match self.store.get(&mut self.reader, last).map_err(failed)? {
            Some(m) => Tally::read(m.header, m.payload),
            None => Ok(Tally::default()),
        }
    }
}
