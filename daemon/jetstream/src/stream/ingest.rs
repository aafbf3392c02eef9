//! From a published message to a stored one, or to the error that its publisher is told.
//!
//! The order of the checks is the reference's: it decides which of several errors a client sees.

use super::Stream;
use super::batch::FastReply;
use super::counter;
use super::headers::{self, Ttl, Wishes};
use super::publisher::Publisher;
use crate::effects::{Effects, Outgoing};
use crate::now::Now;
use daemon_store::stream::NewMessage;
use schemas::jetstream::errors::*;
use schemas::jetstream::{ApiError, PubAckResponse, RetentionPolicy};
use std::borrow::Cow;

/// Longest header block that is stored, in bytes.
const HEADER_MAX: usize = u16::MAX as usize;
const SECOND: i64 = 1_000_000_000;

/// Why a message is not stored.
pub(super) enum Refusal {
    Error(ApiError),
    /// It is stored already, under this sequence.
    Duplicate(u64),
}

impl From<ApiError> for Refusal {
    fn from(error: ApiError) -> Self {
        Refusal::Error(error)
    }
}

/// What older messages a new one replaces.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Rollup {
    #[default]
    None,
    Subject,
    All,
}

/// What became of a message.
pub(super) enum Taken {
    /// It would be stored.
    Probed,
    /// It is one of an atomic batch, and not looked at yet.
    Batched,
    /// Its sequence, and what its counter has come to, in decimal.
    Stored(u64, Option<String>),
}

/// What headers ask for, where that may be had.
struct Granted {
    rollup: Rollup,
    /// The header that asks for the roll-up is missing.
    rollup_unsaid: bool,
    increment: Option<num_bigint::BigInt>,
}

/// A message that passed all checks.
pub(super) struct Keeping<'a> {
    pub(super) subject: &'a [u8],
    pub(super) header: &'a [u8],
    pub(super) payload: &'a [u8],
    pub(super) ttl: Ttl,
    /// Empty for none.
    pub(super) msg_id: &'a [u8],
    pub(super) rollup: Rollup,
}

impl Stream {
    /// Takes in a message that was published. It is not safe, and its publisher is not told, before the frame that the next
    /// [`Stream::seal`] names is committed.
    pub fn on_publish(&mut self, p: &Publisher<'_>, now: Now, fx: &mut dyn Effects) {
        if let Some(asked) = FastReply::of(p) {
            return self.on_fast_publish(asked, p, now, fx);
        }
        let result = match self.transform.take() {
            None => self.take_in(p.subject, p.header, p.payload, now),
            Some(mut transform) => {
                let subject = transform.apply(p.subject, &mut || fx.random() as u32);
                let result = self.take_in(subject, p.header, p.payload, now);
                self.transform = Some(transform);
                result
            }
        };
        match result {
            Ok(Taken::Batched) => self.on_batch_publish(p, now, fx),
            result => self.answer(p.reply, result, fx),
        }
    }

    /// Tells the publisher what became of its message.
    pub(super) fn answer(&mut self, reply: &[u8], result: Result<Taken, Refusal>, fx: &mut dyn Effects) {
        self.unsealed |= matches!(result, Ok(Taken::Stored(..)));
        let reply = if self.config.no_ack { &[][..] } else { reply };
        match result {
            _ if reply.is_empty() => {}
            Ok(Taken::Probed | Taken::Batched) => {}
            Ok(Taken::Stored(seq, None)) => self.acks.wait(reply, seq, false),
            Ok(Taken::Stored(seq, Some(value))) => {
                let answer = self.ack_text.counter(seq, &value);
                self.acks.say(reply, answer);
            }
            // Answers of one kind keep their order.
            Err(Refusal::Duplicate(seq)) if self.config.allow_msg_counter => {
                let answer = self.ack_text.write(seq, true).to_vec();
                self.acks.say(reply, answer);
            }
            Err(Refusal::Duplicate(seq)) => self.acks.wait(reply, seq, true),
            Err(Refusal::Error(error)) => self.refuse(reply, error, fx),
        }
    }

    /// Tells a publisher that its message was not stored.
    pub(super) fn refuse(&self, reply: &[u8], error: ApiError, fx: &mut dyn Effects) {
        let mut answer = Vec::new();
        PubAckResponse::error(&*self.config.name, error).write(&mut answer);
        fx.publish(&Outgoing { subject: reply, payload: &answer, ..Outgoing::default() });
    }

    pub(super) fn take_in(
        &mut self,
        subject: &[u8],
        header: &[u8],
        payload: &[u8],
        now: Now,
    ) -> Result<Taken, Refusal> {
        self.check_open()?;
        if header.is_empty() {
            return self.store_plain(subject, payload, now).map(|seq| Taken::Stored(seq, None));
        }
        let mut header = Cow::Borrowed(header);
        if let Some(clean) = headers::without_status(&header) {
            header = Cow::Owned(clean);
        }
        let mut wishes = Wishes::read(&header);
        let without;
        if wishes.request_info {
            without = headers::without(&header, headers::REQUEST_INFO);
            header = Cow::Owned(without);
            let owned: &[u8] = &header;
            wishes = Wishes::read(owned);
        }
        if !wishes.batch_id.is_empty() {
            return Ok(Taken::Batched);
        }
        self.check_sizes(&header, payload)?;
        let granted = self.check_wishes(&wishes, subject, payload, now)?;
        let Some(increment) = granted.increment else {
            let mut rolled = Vec::new();
            let mut header: &[u8] = &header;
            if granted.rollup_unsaid {
                daemon_wire::headers::with(header, headers::ROLLUP, b"sub", &mut rolled);
                header = &rolled;
            }
            let seq = self.store_granted(subject, header, payload, &wishes, granted.rollup, now)?;
            return Ok(Taken::Stored(seq, None));
        };
        let counted = counter::add(&mut self.tally_of(subject)?, &increment, &header)?;
        self.check_counted(&counted)?;
        let seq =
            self.store_granted(subject, &counted.header, &counted.payload, &wishes, Rollup::None, now)?;
        Ok(Taken::Stored(seq, Some(counted.value)))
    }

    fn check_open(&self) -> Result<(), ApiError> {
        match (self.config.sealed, self.failed) {
            (true, _) => Err(STREAM_SEALED.error()),
            (_, true) => Err(INSUFFICIENT_RESOURCES.error()),
            _ => Ok(()),
        }
    }

    /// What [`Stream::take_in`] would say of a message with headers, up to where room is looked for.
    pub(super) fn probe(
        &mut self,
        subject: &[u8],
        header: &[u8],
        payload: &[u8],
        now: Now,
    ) -> Result<Taken, Refusal> {
        self.check_open()?;
        let wishes = Wishes::read(header);
        self.check_sizes(header, payload)?;
        if let Some(increment) = self.check_wishes(&wishes, subject, payload, now)?.increment {
            let counted = counter::add(&mut self.tally_of(subject)?, &increment, header)?;
            self.check_counted(&counted)?;
            self.check_sizes(&counted.header, &counted.payload)?;
        }
        Ok(Taken::Probed)
    }

    /// Stores a message whose headers ask for nothing that may not be had, if there is room for it.
    fn store_granted(
        &mut self,
        subject: &[u8],
        header: &[u8],
        payload: &[u8],
        wishes: &Wishes<'_>,
        rollup: Rollup,
        now: Now,
    ) -> Result<u64, Refusal> {
        let msg_id = wishes.msg_id;
        self.check_sizes(header, payload)?;
        if self.no_interest(subject) {
            return Ok(self.skip_published(subject, header, msg_id, rollup, now)?);
        }
        let ttl = Ttl::parse(wishes.ttl).ok_or_else(|| MESSAGE_TTL_INVALID.error())?;
        let (ttl, raised) = self.raise_ttl(ttl, header);
        let header: &[u8] = raised.as_deref().unwrap_or(header);
        self.check_limits(subject, header, payload, rollup != Rollup::None)?;
        Ok(self.keep_message(&Keeping { subject, header, payload, ttl, msg_id, rollup }, now)?)
    }

    /// Stores a message that passed all checks, and lets go of what it replaces or leaves no room for.
    #[inline]
    pub(super) fn keep_message(&mut self, k: &Keeping<'_>, now: Now) -> Result<u64, ApiError> {
        let &Keeping { subject, header, payload, .. } = k;
        let expires = match k.ttl {
            Ttl::Unset => 0,
            Ttl::Never => i64::MAX,
            Ttl::Seconds(s) => now.wall.saturating_add(s.saturating_mul(SECOND)),
        };
        let expires = self.wakes(header, expires, now);
        let seq = self.append(&NewMessage { subject, header, payload, time: now.wall, expires })?;
        self.note_id(k.msg_id, seq, now);
        // In this order, as the reference has it: what a limit lets go is gone also where the replaced would have made room.
        self.enforce_limits(subject)?;
        self.roll_up(k.rollup, subject, 1)?;
        self.withdraw_order(header)?;
        Ok(seq)
    }

    /// The road of a message without headers: what most are.
    #[inline]
    fn store_plain(&mut self, subject: &[u8], payload: &[u8], now: Now) -> Result<u64, Refusal> {
        if self.config.allow_msg_counter {
            return Err(MESSAGE_INCR_MISSING.error().into());
        }
        self.check_sizes(&[], payload)?;
        if self.no_interest(subject) {
            return Ok(self.skip_one(subject, &[], Rollup::None, now)?);
        }
        self.check_limits(subject, &[], payload, false)?;
        let seq = self.append(&NewMessage { subject, header: &[], payload, time: now.wall, expires: 0 })?;
        if let Some(dedup) = &mut self.dedup {
            dedup.last.clear();
        }
        self.enforce_limits(subject)?;
        Ok(seq)
    }

    /// Stores a message that was checked.
    pub(super) fn append(&mut self, m: &NewMessage<'_>) -> Result<u64, ApiError> {
        if let Some(r) = &mut self.republisher {
            r.before(m.subject, &mut self.store);
        }
        let seq = self.store.append(m).map_err(|e| STREAM_STORE_FAILED.with(e))?;
        self.unsealed = true;
        let first = m.expires > 0 && self.store.next_expiry().is_none_or(|next| next >= m.expires);
        if first || (self.expiry_at.is_none() && self.config.max_age > 0) {
            self.expiry_at = Some(0);
        }
        Ok(seq)
    }

    /// What headers ask for, against what the stream holds and allows.
    fn check_wishes(
        &mut self,
        w: &Wishes<'_>,
        subject: &[u8],
        payload: &[u8],
        now: Now,
    ) -> Result<Granted, Refusal> {
        let increment = self.check_increment(w, payload)?;
        if !w.expected_stream.is_empty() && w.expected_stream != self.config.name.as_bytes() {
            return Err(STREAM_NOT_MATCH.error().into());
        }
        let ttl = Ttl::parse(w.ttl).unwrap_or(Ttl::Unset);
        if ttl != Ttl::Unset && !self.config.allow_msg_ttl {
            return Err(MESSAGE_TTL_DISABLED.error().into());
        }
        self.check_expected_subject_sequence(w, subject)?;
        let last = self.store.state().last_seq;
        if w.expected_last_seq.is_some_and(|seq| seq != last) {
            return Err(STREAM_WRONG_LAST_SEQUENCE.with(last).into());
        }
        let orders = self.check_schedule(w, subject, now, &|_| None)?;
        if !w.stream_source.is_empty() {
            return Err(MESSAGE_SOURCE_HDR_NOT_ALLOWED.error().into());
        }
        if !w.msg_id.is_empty()
            && let Some(seq) = self.find_id(w.msg_id, now)?
        {
            return Err(Refusal::Duplicate(seq));
        }
        self.check_last_id(w.expected_last_msg_id, now)?;
        let rollup_unsaid = orders && w.rollup.is_empty();
        let rollup = self.check_rollup(if rollup_unsaid { b"sub" } else { w.rollup })?;
        if increment.is_none() && self.config.allow_msg_counter {
            return Err(MESSAGE_INCR_MISSING.error().into());
        }
        Ok(Granted { rollup, rollup_unsaid, increment })
    }

    /// `expected`: empty for any.
    pub(super) fn check_last_id(&mut self, expected: &[u8], now: Now) -> Result<(), ApiError> {
        if expected.is_empty() {
            return Ok(());
        }
        let last = &self.ids(now)?.last;
        match last == expected {
            true => Ok(()),
            false => Err(STREAM_WRONG_LAST_MSG_ID.with(String::from_utf8_lossy(last))),
        }
    }

    pub(super) fn check_expected_subject_sequence(
        &mut self,
        w: &Wishes<'_>,
        subject: &[u8],
    ) -> Result<(), Refusal> {
        let other = w.expected_last_subject_seq_subject;
        let Some(expected) = w.expected_last_subject_seq else {
            return match other.is_empty() {
                true => Ok(()),
                false => Err(STREAM_EXPECTED_LAST_SEQ_PER_SUBJECT_INVALID.error().into()),
            };
        };
        let of = if other.is_empty() { subject } else { other };
        let last = self.last_seq_of(of).map_err(|e| STREAM_STORE_FAILED.with(e))?.unwrap_or(0);
        match last == expected {
            true => Ok(()),
            false => Err(STREAM_WRONG_LAST_SEQUENCE.with(last).into()),
        }
    }

    pub(super) fn check_rollup(&self, rollup: &[u8]) -> Result<Rollup, Refusal> {
        if rollup.is_empty() {
            return Ok(Rollup::None);
        }
        if !self.config.allow_rollup_hdrs || self.config.deny_purge {
            return Err(STREAM_ROLLUP_FAILED.with("rollup not permitted").into());
        }
        match rollup.to_ascii_lowercase().as_slice() {
            b"sub" => Ok(Rollup::Subject),
            b"all" => Ok(Rollup::All),
            other => {
                let shown = schemas::go::quote::quote_bytes(other);
                Err(STREAM_ROLLUP_FAILED.with(format_args!("rollup value invalid: {shown}")).into())
            }
        }
    }

    pub(super) fn check_sizes(&self, header: &[u8], payload: &[u8]) -> Result<(), Refusal> {
        let max = usize::try_from(self.config.max_msg_size).unwrap_or(usize::MAX);
        if header.len() + payload.len() > max {
            return Err(STREAM_MESSAGE_EXCEEDS_MAXIMUM.error().into());
        }
        if header.len() > HEADER_MAX {
            return Err(STREAM_HEADER_EXCEEDS_MAXIMUM.error().into());
        }
        if self.usage.server_exceeded(self.config.storage) {
            return Err(INSUFFICIENT_RESOURCES.error().into());
        }
        Ok(())
    }

    /// A delete marker must be seen: no message may expire before the markers of its subject would. Returns the time to live
    /// that holds, and the header block that says so where it is another one.
    pub(super) fn raise_ttl(&self, ttl: Ttl, header: &[u8]) -> (Ttl, Option<Vec<u8>>) {
        let least = self.config.subject_delete_marker_ttl / SECOND;
        match ttl {
            Ttl::Seconds(s) if s < least && self.config.max_msgs_per_subject != 1 => {
                let bare = headers::without(header, headers::TTL);
                let mut raised = Vec::with_capacity(header.len() + 8);
                daemon_wire::headers::with(&bare, headers::TTL, least.to_string().as_bytes(), &mut raised);
                (Ttl::Seconds(least), Some(raised))
            }
            ttl => (ttl, None),
        }
    }

    /// Nobody would ever be handed this message.
    #[inline]
    pub(super) fn no_interest(&self, subject: &[u8]) -> bool {
        self.config.retention == RetentionPolicy::Interest && !self.slots.want(subject)
    }

    /// A message that nobody wants still replaces others, and takes orders back.
    pub(super) fn skip_published(
        &mut self,
        subject: &[u8],
        header: &[u8],
        msg_id: &[u8],
        rollup: Rollup,
        now: Now,
    ) -> Result<u64, ApiError> {
        let seq = self.skip_one(subject, msg_id, rollup, now)?;
        self.withdraw_order(header)?;
        Ok(seq)
    }

    /// Gives away a sequence without storing anything. What the message would have replaced goes all the same.
    pub(super) fn skip_one(
        &mut self,
        subject: &[u8],
        msg_id: &[u8],
        rollup: Rollup,
        now: Now,
    ) -> Result<u64, ApiError> {
        if let Some(r) = &mut self.republisher {
            r.skip();
        }
        let seq = self.store.skip(now.wall).map_err(|e| STREAM_STORE_FAILED.with(e))?;
        self.unsealed = true;
        self.note_id(msg_id, seq, now);
        self.roll_up(rollup, subject, 0)?;
        Ok(seq)
    }

    /// The last sequence of a subject, or of all that a filter matches.
    pub(super) fn last_seq_of(
        &mut self,
        subject: &[u8],
    ) -> Result<Option<u64>, daemon_store::stream::StoreError> {
        if daemon_subject::valid::is_literal(subject) {
            return self.store.last_seq_of(subject);
        }
        let filter = daemon_store::stream::Filter::new(&[subject]);
        let mut reader = std::mem::take(&mut self.reader);
        let last = self.store.last(&mut reader, &filter, u64::MAX).map(|m| m.map(|m| m.seq));
        self.reader = reader;
        last
    }
}
