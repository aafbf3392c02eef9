//! What a message of a batch is held to before it is stored. The order of the checks is the reference's, and is not that of
//! messages that are published one by one.

use super::super::Stream;
use super::super::counter;
use super::super::headers::{self, Ttl, Wishes};
use super::super::ingest::{Refusal, Rollup};
use super::super::limits::counted;
use super::members::Member;
use super::staged::Staged;
use crate::now::Now;
use schemas::jetstream::errors::*;
use schemas::jetstream::{ApiError, DiscardPolicy};

const HEADER_MAX: usize = u16::MAX as usize;

/// What becomes of a message that may be stored.
#[derive(Default)]
pub(super) struct Granted {
    pub(super) rollup: Rollup,
    /// In place of its own.
    pub(super) header: Option<Vec<u8>>,
    pub(super) payload: Option<Vec<u8>>,
    /// It orders another message.
    pub(super) orders: bool,
}

impl Stream {
    /// What a message is held to as it arrives, whether or not its batch is known.
    pub(super) fn check_arrival(&self, m: Member<'_>) -> Result<(), ApiError> {
        if self.config.sealed {
            return Err(STREAM_SEALED.error());
        }
        if self.failed || self.usage.server_exceeded(self.config.storage) {
            return Err(INSUFFICIENT_RESOURCES.error());
        }
        let size = counted(self.config.storage, m.subject, m.header, m.payload);
        if self.usage.account_exceeded(self.config.storage, size as i64) {
            return Err(ACCOUNT_RESOURCES_EXCEEDED.error());
        }
        let max = usize::try_from(self.config.max_msg_size).unwrap_or(usize::MAX);
        if m.header.len() + m.payload.len() > max {
            return Err(STREAM_MESSAGE_EXCEEDS_MAXIMUM.error());
        }
        Ok(())
    }

    /// What a message is held to before it is stored behind those of `staged`. `subject` is the one it is stored under.
    pub(super) fn check_member<'a>(
        &mut self,
        m: Member<'a>,
        w: &Wishes<'a>,
        subject: &[u8],
        staged: &mut Staged<'a>,
        now: Now,
    ) -> Result<Granted, Refusal> {
        if subject.len() > daemon_store::record::SUBJECT_MAX {
            return Err(STREAM_STORE_FAILED.with("subject too long").into());
        }
        if m.header.len() > HEADER_MAX {
            return Err(STREAM_HEADER_EXCEEDS_MAXIMUM.error().into());
        }
        let increment = self.check_increment(w, m.payload)?;
        self.check_kind(w)?;
        if !w.msg_id.is_empty() {
            if !staged.note_id(w.msg_id) {
                return Err(ATOMIC_PUBLISH_CONTAINS_DUPLICATE_MESSAGE.error().into());
            }
            if let Some(seq) = self.find_id(w.msg_id, now)? {
                return Err(Refusal::Duplicate(seq));
            }
        }
        if !w.stream_source.is_empty() {
            return Err(MESSAGE_SOURCE_HDR_NOT_ALLOWED.error().into());
        }
        if self.config.allow_msg_counter {
            let increment = increment.ok_or_else(|| MESSAGE_INCR_MISSING.error())?;
            return Ok(self.count_member(m, &increment, subject, staged)?);
        }
        self.check_expected_last(w, staged)?;
        self.check_expected_of_subject(w, subject, staged)?;
        let orders = self.check_schedule(w, subject, now, &|subject| staged.orders(subject))?;
        let mut granted = Granted { orders, ..Granted::default() };
        let mut w = *w;
        if orders && w.rollup.is_empty() {
            granted.header = Some(headers::set(m.header, headers::ROLLUP, b"sub"));
            w.rollup = b"sub";
        }
        granted.rollup = self.check_batch_rollup(&w, subject, staged)?;
        let header = granted.header.as_deref().unwrap_or(m.header);
        let size = counted(self.config.storage, subject, header, m.payload);
        self.check_discard_new_batch(subject, size, granted.rollup, staged)?;
        Ok(granted)
    }

    /// Counts on from the messages of the batch before this one.
    fn count_member(
        &mut self,
        m: Member<'_>,
        increment: &num_bigint::BigInt,
        subject: &[u8],
        staged: &mut Staged<'_>,
    ) -> Result<Granted, ApiError> {
        let mut tally = match staged.tally(subject) {
            Some(tally) => tally,
            None => self.tally_of(subject)?,
        };
        let made = counter::add(&mut tally, increment, m.header)?;
        let max = usize::try_from(self.config.max_msg_size).unwrap_or(usize::MAX);
        if made.header.len() + made.payload.len() > max {
            return Err(STREAM_MESSAGE_EXCEEDS_MAXIMUM.error());
        }
        staged.note_tally(subject, tally);
        Ok(Granted { header: Some(made.header), payload: Some(made.payload), ..Granted::default() })
    }

    fn check_kind(&self, w: &Wishes<'_>) -> Result<(), ApiError> {
        if !w.expected_stream.is_empty() && w.expected_stream != self.config.name.as_bytes() {
            return Err(STREAM_NOT_MATCH.error());
        }
        match Ttl::parse(w.ttl) {
            Some(Ttl::Unset) => Ok(()),
            _ if !self.config.allow_msg_ttl => Err(MESSAGE_TTL_DISABLED.error()),
            None => Err(MESSAGE_TTL_INVALID.error()),
            Some(_) => Ok(()),
        }
    }

    /// Only the first message of a batch may expect a last sequence of the stream.
    fn check_expected_last(&self, w: &Wishes<'_>, staged: &Staged<'_>) -> Result<(), ApiError> {
        let last = self.store.state().last_seq + staged.messages;
        match w.expected_last_seq {
            Some(seq) if seq != last => Err(STREAM_WRONG_LAST_SEQUENCE.with(last)),
            Some(_) if staged.messages > 0 => Err(STREAM_WRONG_LAST_SEQUENCE_CONSTANT.error()),
            _ => Ok(()),
        }
    }

    fn check_expected_of_subject(
        &mut self,
        w: &Wishes<'_>,
        subject: &[u8],
        staged: &mut Staged<'_>,
    ) -> Result<(), ApiError> {
        let other = w.expected_last_subject_seq_subject;
        let Some(expected) = w.expected_last_subject_seq else {
            return match other.is_empty() {
                true => Ok(()),
                false => Err(STREAM_EXPECTED_LAST_SEQ_PER_SUBJECT_INVALID.error()),
            };
        };
        let of = if other.is_empty() { subject } else { other };
        // A message of the batch would change the answer.
        if staged.count_of(of) > 0 {
            return Err(STREAM_WRONG_LAST_SEQUENCE_CONSTANT.error());
        }
        let last = match staged.expected(of) {
            Some(last) => last,
            None => self.last_seq_of(of).map_err(|e| STREAM_STORE_FAILED.with(e))?.unwrap_or(0),
        };
        if last != expected {
            return Err(STREAM_WRONG_LAST_SEQUENCE.with(last));
        }
        staged.note_expected(of, last);
        Ok(())
    }

    fn check_batch_rollup(
        &self,
        w: &Wishes<'_>,
        subject: &[u8],
        staged: &Staged<'_>,
    ) -> Result<Rollup, Refusal> {
        let rollup = self.check_rollup(w.rollup)?;
        // What a rollup would remove of its own batch, the batch should not hold.
        match rollup {
            Rollup::Subject if staged.count_of(subject) > 0 => {
                Err(STREAM_ROLLUP_FAILED.with("batch rollup sub invalid").into())
            }
            Rollup::All if staged.messages > 0 => {
                Err(STREAM_ROLLUP_FAILED.with("batch rollup all invalid").into())
            }
            rollup => Ok(rollup),
        }
    }

    fn check_discard_new_batch(
        &self,
        subject: &[u8],
        size: u64,
        rollup: Rollup,
        staged: &Staged<'_>,
    ) -> Result<(), ApiError> {
        let config = &self.config;
        if config.discard != DiscardPolicy::New {
            return Ok(());
        }
        let over =
            |limit: i64, number: u64| u64::try_from(limit).is_ok_and(|limit| limit > 0 && number > limit);
        let state = self.store.state();
        if over(config.max_msgs, state.messages + staged.messages + 1) {
            return Err(STREAM_STORE_FAILED.with("maximum messages exceeded"));
        }
        if over(config.max_bytes, state.bytes + staged.bytes + size) {
            return Err(STREAM_STORE_FAILED.with("maximum bytes exceeded"));
        }
        if config.discard_new_per_subject && rollup == Rollup::None {
            let count = self.store.count_of(subject) + staged.count_of(subject) + 1;
            if over(config.max_msgs_per_subject, count) {
                return Err(STREAM_STORE_FAILED.with("maximum messages per subject exceeded"));
            }
        }
        Ok(())
    }
}
