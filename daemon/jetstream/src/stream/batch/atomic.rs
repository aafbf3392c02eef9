//! Messages of atomic batches as they come in: staged until the one that commits.

use super::super::Stream;
use super::super::headers::{self, Wishes};
use super::super::publisher::Publisher;
use super::house::{Kind, Ticket};
use super::members::{Member, Members};
use super::{ID_MAX, REQUIRED_API_LEVEL, number};
use crate::api_level;
use crate::effects::{Effects, Outgoing};
use crate::now::Now;
use schemas::advisory::BatchAbandonReason;
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::{self, *};
use std::borrow::Cow;

const SEQUENCE: &str = "Nats-Batch-Sequence";
pub(super) const COMMIT: &str = "Nats-Batch-Commit";

/// An open batch.
pub(super) struct AtomicBatch {
    /// Batch sequence of the last message.
    pub(super) last: u64,
    pub(super) members: Members,
    /// Mono time at which it is given up.
    pub(super) deadline: u64,
    ticket: Ticket,
}

/// What a message says of its batch's end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// More is to come.
    Open,
    Commit,
    /// The batch ended with the message before this one.
    CommitEob,
    Unknown,
}

impl End {
    fn of(header: &[u8]) -> Self {
        match daemon_wire::headers::get(header, COMMIT) {
            None => End::Open,
            Some(b"1") => End::Commit,
            Some(b"eob") => End::CommitEob,
            Some(_) => End::Unknown,
        }
    }
}

/// Why a message is refused, and whether its batch was given up for it.
struct Abandoned {
    reason: Option<BatchAbandonReason>,
    error: ApiError,
}

impl From<ApiError> for Abandoned {
    fn from(error: ApiError) -> Self {
        Abandoned { reason: None, error }
    }
}

fn incomplete() -> Abandoned {
    let (reason, error) = (BatchAbandonReason::Incomplete, ATOMIC_PUBLISH_INCOMPLETE_BATCH.error());
    Abandoned { reason: Some(reason), error }
}

impl Stream {
    /// Forgets an atomic batch; false when there is none.
    pub(in super::super) fn drop_batch(&mut self, id: &[u8]) -> bool {
        self.batches.atomic.remove(id).is_some()
    }

    /// Why a message of an atomic batch was refused, the last of those since the last call.
    pub(in super::super) fn take_refused(&mut self) -> Option<ApiError> {
        self.batches.refused.take()
    }

    /// Takes in a message that belongs to an atomic batch.
    #[inline(never)]
    pub(in super::super) fn on_batch_publish(&mut self, p: &Publisher<'_>, now: Now, fx: &mut dyn Effects) {
        let reply = if self.config.no_ack { &[][..] } else { p.reply };
        // The block was looked at before: there is an id.
        let clean = headers::without_status(p.header);
        let header = clean.as_deref().unwrap_or(p.header);
        let id = Wishes::read(header).batch_id;
        self.abandon_idle(now, fx);
        match self.take_member(id, Member { subject: p.subject, header, payload: p.payload }, now, fx) {
            Ok(None) if !reply.is_empty() => {
                fx.publish(&Outgoing { subject: reply, ..Outgoing::default() });
            }
            Ok(Some(answer)) if !reply.is_empty() => self.acks.say(reply, answer),
            Ok(_) => {}
            Err(abandoned) => {
                if let Some(reason) = abandoned.reason {
                    self.announce_abandoned(id, reason, now, fx);
                }
                if !reply.is_empty() {
                    self.refuse(reply, abandoned.error.clone(), fx);
                }
                self.batches.refused = Some(abandoned.error);
            }
        }
    }

    /// `Some`: the batch is stored, and this is what its publisher is told.
    fn take_member(
        &mut self,
        id: &[u8],
        m: Member<'_>,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<Option<Vec<u8>>, Abandoned> {
        self.check_arrival(m)?;
        if !self.config.allow_atomic {
            return Err(ATOMIC_PUBLISH_DISABLED.error().into());
        }
        if id.len() > ID_MAX {
            return Err(ATOMIC_PUBLISH_INVALID_BATCH_ID.error().into());
        }
        let seq = daemon_wire::headers::get(m.header, SEQUENCE).and_then(number);
        let seq = seq.ok_or_else(|| ATOMIC_PUBLISH_MISSING_SEQ.error())?;
        let end = End::of(m.header);
        // Out of the map while it is looked at: what goes wrong leaves it out.
        let (key, mut batch) = match self.batches.atomic.remove_entry(id) {
            Some(found) => found,
            None => (id.into(), self.begin_atomic(seq, end)?),
        };
        self.join(&mut batch, m, seq, end, now)?;
        if end != End::Open {
            return self
                .commit_batch(id, &batch.members, end == End::CommitEob, now, fx)
                .map(Some)
                .map_err(Abandoned::from);
        }
        let deadline = batch.deadline;
        self.batches.atomic.insert(key, batch);
        self.batches.watch(deadline);
        Ok(None)
    }

    fn begin_atomic(&self, seq: u64, end: End) -> Result<AtomicBatch, ApiError> {
        let house = &self.usage.batches;
        if seq != 1 {
            return Err(match members_of(seq, end) > house.max_msgs() {
                true => ATOMIC_PUBLISH_TOO_LARGE_BATCH.with(house.max_msgs()),
                false => ATOMIC_PUBLISH_INCOMPLETE_BATCH.error(),
            });
        }
        let ticket = house.admit(Kind::Atomic, self.batches.atomic.len());
        let ticket = ticket.ok_or_else(|| ATOMIC_PUBLISH_TOO_MANY_INFLIGHT.error())?;
        Ok(AtomicBatch { last: 0, members: Members::default(), deadline: 0, ticket })
    }

    /// Adds a message to its batch, unless it only ends it.
    fn join(
        &self,
        batch: &mut AtomicBatch,
        m: Member<'_>,
        seq: u64,
        end: End,
        now: Now,
    ) -> Result<(), Abandoned> {
        if end == End::Unknown {
            return Err(ATOMIC_PUBLISH_INVALID_BATCH_COMMIT.error().into());
        }
        let mut header = Cow::Borrowed(m.header);
        if let Some(level) = daemon_wire::headers::get(m.header, REQUIRED_API_LEVEL).filter(|l| !l.is_empty())
        {
            if api_level::is_beyond(&String::from_utf8_lossy(level)) {
                let reason = Some(BatchAbandonReason::Unsupported);
                return Err(Abandoned { reason, error: errors::REQUIRED_API_LEVEL.error() });
            }
            header = Cow::Owned(headers::without(m.header, REQUIRED_API_LEVEL));
        }
        batch.last += 1;
        if batch.last != seq || (seq == 1 && end == End::CommitEob) {
            return Err(incomplete());
        }
        let house = &self.usage.batches;
        batch.deadline = now.mono + house.timeout();
        let large = |limit: &dyn std::fmt::Display| Abandoned {
            reason: Some(BatchAbandonReason::Large),
            error: ATOMIC_PUBLISH_TOO_LARGE_BATCH.with(limit),
        };
        if members_of(seq, end) > house.max_msgs() {
            return Err(large(&house.max_msgs()));
        }
        if end == End::CommitEob {
            return Ok(());
        }
        let m = Member { header: &header, ..m };
        if !batch.members.push(m) {
            return Err(large(&"64 MiB"));
        }
        if !batch.ticket.stage(m.size()) {
            return Err(Abandoned { error: INSUFFICIENT_RESOURCES.error(), ..incomplete() });
        }
        Ok(())
    }
}

/// Messages of a batch of which this is the last.
fn members_of(seq: u64, end: End) -> u64 {
    if end == End::CommitEob { seq.wrapping_sub(1) } else { seq }
}
