//! The entries of a backup, put where they belong: messages into the stream, consumers aside until the end.

use daemon_store::stream::NewMessage;
use daemon_subject::valid::is_valid_literal;
use schemas::jetstream::{StreamConfig, StreamState};

use super::format::consumer::ConsumerDocument;
use super::format::entry::{CONSUMERS, Entry, STATE};
use super::{RestoreError, RestoredConsumer};
use crate::now::Now;
use crate::stream::{Stream, headers, wakes};

/// Bytes of a document that is no message.
pub(super) const DOCUMENT_MAX: u64 = 256 * 1024 * 1024;
/// Sequences above this are somebody's mistake.
const SEQUENCE_MAX: u64 = i64::MAX as u64;

/// See the module's introduction.
pub(super) struct Intake {
    /// What the request says that the stream held.
    said: StreamState,
    /// Bytes of header and payload that a message may have: those of any, and those of this stream's.
    max_payload: u64,
    max_message: u64,
    state: Option<StreamState>,
    consumers: Vec<RestoredConsumer>,
    complete: bool,
}

impl Intake {
    pub fn new(config: &StreamConfig, said: StreamState, max_payload: u64) -> Self {
        Intake {
            said,
            max_payload,
            max_message: u64::try_from(config.max_msg_size).unwrap_or(u64::MAX),
            state: None,
            consumers: Vec::new(),
            complete: false,
        }
    }

    /// Bytes that the next entry may have.
    pub fn max(&self) -> u64 {
        if self.awaits_documents() { DOCUMENT_MAX } else { self.max_payload }
    }

    pub fn is_complete(&self) -> bool {
        self.complete
    }

    fn awaits_documents(&self) -> bool {
        self.state.as_ref().is_none_or(|state| (self.consumers.len() as i64) < state.consumer_count)
    }

    pub fn take(&mut self, entry: &Entry<'_>, stream: &mut Stream, now: Now) -> Result<(), RestoreError> {
        if self.state.is_none() {
            let state = state(entry)?;
            stream.check_room(state.bytes)?;
            skip_to(stream, state.first_seq)?;
            self.state = Some(state);
        } else if self.awaits_documents() {
            self.consumers.push(consumer(entry)?);
        } else if entry.is_end() {
            self.complete = true;
        } else {
            self.message(entry, stream, now)?;
        }
        Ok(())
    }

    /// First and last sequence, as the request says them.
    pub fn said(&self) -> (u64, u64) {
        (self.said.first_seq, self.said.last_seq)
    }

    pub fn message(&self, entry: &Entry<'_>, stream: &mut Stream, now: Now) -> Result<(), RestoreError> {
        let Entry { name: subject, time, sequence, header, payload } = *entry;
        check(entry)?;
        if (header.len() + payload.len()) as u64 > self.max_message {
            return Err(RestoreError::MessageSize(sequence));
        }
        if sequence <= stream.store().state().last_seq {
            return Err(RestoreError::OutOfOrder(sequence));
        }
        skip_to(stream, sequence)?;
        let expires = headers::expires(header, time);
        if expires != 0 && expires <= now.wall {
            // Its time is over: only its place is kept.
            return skip_to(stream, sequence + 1);
        }
        let message = NewMessage { subject, header, payload, time, expires: wakes(header, time) };
        stream.watch_restored(sequence, header, now);
        stream.store_mut().append(&message).map_err(|source| RestoreError::Store { sequence, source })?;
        Ok(())
    }

    /// The archive is at its end.
    pub fn finish(&mut self, stream: &mut Stream) -> Result<Vec<RestoredConsumer>, RestoreError> {
        let Some(state) = self.state.as_ref().filter(|_| self.complete) else {
            return Err(RestoreError::Truncated);
        };
        // Messages at the end that are gone must not come again under their sequences.
        if state.last_seq > stream.store().state().last_seq {
            skip_to(stream, state.last_seq.saturating_add(1))?;
        }
        Ok(std::mem::take(&mut self.consumers))
    }
}

fn state(entry: &Entry<'_>) -> Result<StreamState, RestoreError> {
    if entry.name != STATE.as_bytes() {
        return Err(RestoreError::NotState(STATE));
    }
    serde_json::from_slice(entry.payload)
        .map_err(|source| RestoreError::Json { name: STATE.to_owned(), source })
}

fn consumer(entry: &Entry<'_>) -> Result<RestoredConsumer, RestoreError> {
    let entry_name = String::from_utf8_lossy(entry.name);
    let Some(name) = entry_name.strip_prefix(CONSUMERS) else {
        return Err(RestoreError::NotConsumer(entry_name.into_owned()));
    };
    let document: ConsumerDocument = serde_json::from_slice(entry.payload)
        .map_err(|source| RestoreError::Json { name: entry_name.clone().into_owned(), source })?;
    let position = document.state.position();
    Ok(RestoredConsumer { name: name.to_owned(), config: document.config, position, created: None })
}

/// What would harm those who receive the message.
fn check(entry: &Entry<'_>) -> Result<(), RestoreError> {
    let sequence = entry.sequence;
    if sequence == 0 {
        return Err(RestoreError::NoSequence);
    }
    if !is_valid_literal(entry.name) {
        let subject = String::from_utf8_lossy(entry.name).into_owned();
        return Err(RestoreError::Subject { sequence, subject });
    }
    let whole = entry.header.starts_with(b"NATS/1.0") && entry.header.ends_with(b"\r\n\r\n");
    if !entry.header.is_empty() && !whole {
        return Err(RestoreError::Header(sequence));
    }
    Ok(())
}

/// The next message gets the sequence `next`, unless it gets a higher one anyway.
pub(super) fn skip_to(stream: &mut Stream, next: u64) -> Result<(), RestoreError> {
    if next > SEQUENCE_MAX {
        return Err(RestoreError::OutOfRange(next));
    }
    if next > stream.store().state().last_seq + 1 {
        stream.store_mut().skip_to(next).map_err(|source| RestoreError::Store { sequence: next, source })?;
    }
    Ok(())
}
