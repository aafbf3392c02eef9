//! The end of an atomic batch: its messages are checked against what the batch would make of the stream, then all of them are
//! stored or none.
//!
//! All go to the store between two calls of [`Stream::seal`]: they stand in one entry of the journal, which a crash keeps or
//! loses as a whole.

use super::super::Stream;
use super::super::headers::{self, Ttl, Wishes};
use super::super::ingest::{Keeping, Refusal, Rollup};
use super::super::limits::counted;
use super::atomic::COMMIT;
use super::check::Granted;
use super::members::{Member, Members};
use super::staged::Staged;
use crate::effects::Effects;
use crate::now::Now;
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::*;
use std::borrow::Cow;

/// Bytes that may wait for the journal when a batch joins them: it takes no larger pieces.
const UNSEALED_MAX: usize = 128 * 1024 * 1024;

/// A message that may be stored.
struct Checked {
    /// After the stream's transform, if that made another of it.
    subject: Option<Box<[u8]>>,
    granted: Granted,
}

impl Stream {
    /// Stores all messages of a batch, or none. Returns what its publisher is told once they are safe.
    pub(super) fn commit_batch(
        &mut self,
        id: &[u8],
        members: &Members,
        eob: bool,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<Vec<u8>, ApiError> {
        if self.store.unsealed() + members.bytes() > UNSEALED_MAX {
            return Err(INSUFFICIENT_RESOURCES.error());
        }
        let checked = self.check_batch(members, now, fx)?;
        let (count, mut seq) = (members.len(), 0);
        for (at, (m, checked)) in members.iter().zip(&checked).enumerate() {
            let granted = &checked.granted;
            let payload = granted.payload.as_deref().unwrap_or(m.payload);
            let mut header = Cow::Borrowed(granted.header.as_deref().unwrap_or(m.header));
            if eob && at + 1 == count {
                let mut ended = Vec::with_capacity(m.header.len() + 32);
                daemon_wire::headers::with(&header, COMMIT, b"1", &mut ended);
                header = Cow::Owned(ended);
            }
            let subject = checked.subject.as_deref().unwrap_or(m.subject);
            let stored = self.store_member(Member { subject, header: &header, payload }, granted.rollup, now);
            // Some are in the store and the rest will never be: none of it may reach the journal.
            seq = stored.inspect_err(|_| self.torn = true)?;
        }
        Ok(self.ack_text.batch(seq, false, id, count as u64))
    }

    fn check_batch(
        &mut self,
        members: &Members,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<Vec<Checked>, ApiError> {
        let mut staged = Staged::default();
        let mut all = Vec::with_capacity(members.len());
        for m in members.iter() {
            let subject = self.transformed(m.subject, fx);
            let under = subject.as_deref().unwrap_or(m.subject);
            let wishes = Wishes::read(m.header);
            if !wishes.expected_last_msg_id.is_empty() {
                return Err(ATOMIC_PUBLISH_UNSUPPORTED_HEADER_BATCH.with("Nats-Expected-Last-Msg-Id"));
            }
            let granted =
                self.check_member(m, &wishes, under, &mut staged, now).map_err(|refusal| match refusal {
                    Refusal::Error(error) => error,
                    Refusal::Duplicate(_) => ATOMIC_PUBLISH_CONTAINS_DUPLICATE_MESSAGE.error(),
                })?;
            let header = granted.header.as_deref().unwrap_or(m.header);
            let payload = granted.payload.as_deref().unwrap_or(m.payload);
            staged.note(under, counted(self.config.storage, under, header, payload), granted.orders);
            all.push(Checked { subject, granted });
        }
        match self.usage.account_exceeded(self.config.storage, staged.bytes as i64) {
            true => Err(ACCOUNT_RESOURCES_EXCEEDED.error()),
            false => Ok(all),
        }
    }

    /// The subject that the stream's transform makes of this one, if it makes one.
    pub(super) fn transformed(&mut self, subject: &[u8], fx: &mut dyn Effects) -> Option<Box<[u8]>> {
        let transform = self.transform.as_mut()?;
        let made = transform.apply(subject, &mut || fx.random() as u32);
        (made != subject).then(|| made.into())
    }

    /// Stores a message that was checked, under its own subject.
    pub(super) fn store_member(&mut self, m: Member<'_>, rollup: Rollup, now: Now) -> Result<u64, ApiError> {
        let mut wishes = Wishes::read(m.header);
        let mut header = Cow::Borrowed(m.header);
        let without;
        if wishes.request_info {
            without = headers::without(m.header, headers::REQUEST_INFO);
            wishes = Wishes::read(&without);
            header = Cow::Borrowed(&without);
        }
        if self.no_interest(m.subject) {
            return self.skip_published(m.subject, &header, wishes.msg_id, rollup, now);
        }
        let ttl = Ttl::parse(wishes.ttl).unwrap_or(Ttl::Unset);
        let (ttl, raised) = self.raise_ttl(ttl, &header);
        let header = raised.as_deref().unwrap_or(&header);
        let (subject, payload, msg_id) = (m.subject, m.payload, wishes.msg_id);
        self.keep_message(&Keeping { subject, header, payload, ttl, msg_id, rollup }, now)
    }
}
