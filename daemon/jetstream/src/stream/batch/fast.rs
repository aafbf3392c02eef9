//! Fast ingest: messages of a batch are stored as they come; their publisher is told how far it got now and then, of gaps and
//! refusals at once, and in the end of everything.

use super::super::Stream;
use super::super::headers::{self, Wishes};
use super::super::ingest::Refusal;
use super::super::publisher::Publisher;
use super::flow::Flow;
use super::house::{Kind, Ticket};
use super::members::Member;
use super::reply::{BadPattern, FastReply, Operation};
use super::staged::Staged;
use super::{ID_MAX, REQUIRED_API_LEVEL};
use crate::api_level;
use crate::effects::{Effects, Outgoing};
use crate::now::Now;
use schemas::go::json;
use schemas::jetstream::batch::BatchFlow;
use schemas::jetstream::errors::{self, *};
use schemas::jetstream::{ApiError, PubAckResponse};

/// An open batch.
pub(super) struct FastBatch {
    place: Place,
    gap_ok: bool,
    /// Mono time at which it is forgotten.
    pub(super) deadline: u64,
    /// Held for as long as the batch is open.
    _ticket: Ticket,
}

/// How far a batch got.
#[derive(Clone, Copy)]
struct Place {
    /// The highest batch sequence that came.
    last: u64,
    /// The stream's sequence of the last message that was stored.
    stored: u64,
    flow: Flow,
}

/// What became of a message.
enum Outcome {
    Stored(u64),
    /// It is stored already, under this sequence.
    Duplicate(u64),
    Refused(ApiError),
    /// Its publisher is told as one that publishes it alone, and the batch goes on.
    WrongLastId(ApiError),
}

/// What becomes of the batch after a message.
enum Next {
    Goes(Place),
    /// Its publisher is told of all up to here.
    Ends(Place),
    /// It ends with nothing more to say.
    Gone,
}

impl Stream {
    /// Takes in a message of fast ingest.
    #[inline(never)]
    pub(in super::super) fn on_fast_publish(
        &mut self,
        asked: Result<FastReply<'_>, BadPattern>,
        p: &Publisher<'_>,
        now: Now,
        fx: &mut dyn Effects,
    ) {
        self.abandon_idle(now, fx);
        let clean = headers::without_status(p.header);
        let m =
            Member { subject: p.subject, header: clean.as_deref().unwrap_or(p.header), payload: p.payload };
        if let Err(error) = self.take_fast(asked, m, p.reply, now, fx)
            && !self.config.no_ack
        {
            // Not before what it was told of its batch.
            self.refuse_later(p.reply, error);
        }
    }

    fn take_fast(
        &mut self,
        asked: Result<FastReply<'_>, BadPattern>,
        m: Member<'_>,
        reply: &[u8],
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<(), ApiError> {
        self.check_arrival(m)?;
        if !self.config.allow_batched {
            return Err(BATCH_PUBLISH_DISABLED.error());
        }
        let asked = asked.map_err(|_| BATCH_PUBLISH_INVALID_PATTERN.error())?;
        if asked.id.len() > ID_MAX {
            return Err(BATCH_PUBLISH_INVALID_BATCH_ID.error());
        }
        let timeout = self.usage.batches.timeout();
        if !self.batches.fast.contains_key(&*asked.id) {
            self.begin_fast(&asked)?;
        }
        let without = match self.without_level(m.header) {
            Ok(without) => without,
            Err(error) => {
                self.batches.fast.remove(&*asked.id);
                return Err(error);
            }
        };
        let m = Member { header: without.as_deref().unwrap_or(m.header), ..m };
        let Some(batch) = self.batches.fast.get_mut(&*asked.id) else { return Ok(()) };
        batch.deadline = now.mono + timeout;
        let (place, gap_ok, deadline) = (batch.place, batch.gap_ok, batch.deadline);
        self.batches.watch(deadline);
        let next = match asked.operation {
            Operation::Ping => self.ping(place, gap_ok, asked.seq, reply),
            _ => self.advance(place, gap_ok, &asked, m, reply, now, fx),
        };
        self.settle_fast(&asked.id, next, reply);
        Ok(())
    }

    fn begin_fast(&mut self, asked: &FastReply<'_>) -> Result<(), ApiError> {
        if asked.seq != 1 || asked.operation == Operation::Ping {
            return Err(BATCH_PUBLISH_UNKNOWN_BATCH_ID.error());
        }
        let open = self.batches.fast.len();
        let ticket = self.usage.batches.admit(Kind::Fast, open);
        let ticket = ticket.ok_or_else(|| BATCH_PUBLISH_TOO_MANY_INFLIGHT.error())?;
        let place = Place { last: 0, stored: 0, flow: Flow::new(asked.flow, open + 1) };
        let batch = FastBatch { place, gap_ok: asked.gap_ok, deadline: 0, _ticket: ticket };
        self.batches.fast.insert(asked.id.as_ref().into(), batch);
        Ok(())
    }

    /// The block without the level of the API that it relies on, where it names one that is here.
    fn without_level(&self, header: &[u8]) -> Result<Option<Vec<u8>>, ApiError> {
        let level = daemon_wire::headers::get(header, REQUIRED_API_LEVEL).filter(|level| !level.is_empty());
        match level {
            None => Ok(None),
            Some(level) if api_level::is_beyond(&String::from_utf8_lossy(level)) => {
                Err(errors::REQUIRED_API_LEVEL.error())
            }
            Some(_) => Ok(Some(headers::without(header, REQUIRED_API_LEVEL))),
        }
    }

    fn settle_fast(&mut self, id: &[u8], next: Next, reply: &[u8]) {
        match next {
            Next::Goes(place) => {
                if let Some(batch) = self.batches.fast.get_mut(id) {
                    batch.place = place;
                }
            }
            Next::Ends(place) => {
                self.batches.fast.remove(id);
                let answer = self.ack_text.batch(place.stored, false, id, place.last);
                self.acks.say(reply, answer);
            }
            Next::Gone => drop(self.batches.fast.remove(id)),
        }
    }

    /// Tells a publisher something of its batch, once what was stored before is safe.
    fn tell_flow(&mut self, reply: &[u8], word: &BatchFlow) {
        if let Ok(text) = json::to_string(word) {
            self.acks.say(reply, text.into_bytes());
        }
    }

    fn tell_place(&mut self, reply: &[u8], flow: Flow) {
        self.tell_flow(reply, &BatchFlow::Ack { seq: flow.told, msgs: flow.every });
    }

    /// Everything that came is stored or refused: tells the publisher, if it is time to.
    fn note_progress(&mut self, place: &mut Place, reply: &[u8]) -> bool {
        let due = place.flow.advance(place.last, self.batches.fast.len());
        if due {
            self.tell_place(reply, place.flow);
        }
        due
    }

    /// The publisher wants to know how far it got, and has sent everything up to `seq`.
    fn ping(&mut self, mut place: Place, gap_ok: bool, seq: u64, reply: &[u8]) -> Next {
        if seq > place.last {
            self.tell_flow(reply, &BatchFlow::Gap { last_seq: place.last + 1, seq: seq + 1 });
            if !gap_ok {
                return Next::Ends(place);
            }
            place.last = seq;
            if self.note_progress(&mut place, reply) {
                return Next::Goes(place);
            }
        }
        self.tell_place(reply, place.flow);
        Next::Goes(place)
    }

    #[expect(clippy::too_many_arguments, reason = "a batch, its message, and the world")]
    fn advance(
        &mut self,
        mut place: Place,
        gap_ok: bool,
        asked: &FastReply<'_>,
        m: Member<'_>,
        reply: &[u8],
        now: Now,
        fx: &mut dyn Effects,
    ) -> Next {
        let (seq, expected) = (asked.seq, place.last + 1);
        if seq != expected {
            self.tell_flow(reply, &BatchFlow::Gap { last_seq: expected, seq });
        }
        if seq != expected && !(gap_ok && seq > expected) {
            return Next::Ends(place);
        }
        if asked.operation == Operation::CommitEob {
            place.last = seq - 1;
            return Next::Ends(place);
        }
        let before = place.last.max(seq - 1);
        place.last = seq;
        let commits = asked.operation == Operation::Commit;
        if seq == 1 && !commits && !self.config.no_ack {
            let word = BatchFlow::Ack { seq: 0, msgs: place.flow.every };
            let text = json::to_string(&word).unwrap_or_default();
            fx.publish(&Outgoing { subject: reply, payload: text.as_bytes(), ..Outgoing::default() });
        }
        match self.store_fast(m, now, fx) {
            Outcome::Stored(stored) => {
                place.stored = stored;
                if commits {
                    return Next::Ends(place);
                }
                self.note_progress(&mut place, reply);
                Next::Goes(place)
            }
            Outcome::Duplicate(stored) => self.on_duplicate(place, asked, stored, reply),
            Outcome::Refused(error) => self.on_refused(place, before, asked, error, reply),
            Outcome::WrongLastId(error) => {
                self.refuse_later(reply, error);
                if commits { Next::Gone } else { Next::Goes(place) }
            }
        }
    }

    fn store_fast(&mut self, m: Member<'_>, now: Now, fx: &mut dyn Effects) -> Outcome {
        let transformed = self.transformed(m.subject, fx);
        let subject = transformed.as_deref().unwrap_or(m.subject);
        let wishes = Wishes::read(m.header);
        let granted = match self.check_member(m, &wishes, subject, &mut Staged::default(), now) {
            Ok(granted) => granted,
            Err(Refusal::Duplicate(seq)) => return Outcome::Duplicate(seq),
            Err(Refusal::Error(error)) => return Outcome::Refused(error),
        };
        if let Err(error) = self.check_last_id(wishes.expected_last_msg_id, now) {
            return Outcome::WrongLastId(error);
        }
        let header = granted.header.as_deref().unwrap_or(m.header);
        let payload = granted.payload.as_deref().unwrap_or(m.payload);
        match self.store_member(Member { subject, header, payload }, granted.rollup, now) {
            Ok(seq) => Outcome::Stored(seq),
            Err(error) => Outcome::Refused(error),
        }
    }

    /// Tells a publisher that a message was refused as if it had published it alone, after what it was told before.
    fn refuse_later(&mut self, reply: &[u8], error: ApiError) {
        let mut answer = Vec::new();
        PubAckResponse::error(&*self.config.name, error).write(&mut answer);
        self.acks.say(reply, answer);
    }

    /// A message that is stored already counts as one that came.
    fn on_duplicate(&mut self, mut place: Place, asked: &FastReply<'_>, seq: u64, reply: &[u8]) -> Next {
        self.note_progress(&mut place, reply);
        if asked.operation != Operation::Commit {
            return Next::Goes(place);
        }
        if asked.gap_ok || place.last != 1 {
            return Next::Ends(place);
        }
        let answer = self.ack_text.batch(seq, true, &asked.id, asked.seq);
        self.acks.say(reply, answer);
        Next::Gone
    }

    fn on_refused(
        &mut self,
        mut place: Place,
        before: u64,
        asked: &FastReply<'_>,
        error: ApiError,
        reply: &[u8],
    ) -> Next {
        if !asked.gap_ok && place.last == 1 {
            self.refuse_later(reply, error);
            return Next::Gone;
        }
        self.tell_flow(reply, &BatchFlow::Err { seq: asked.seq, error });
        if asked.gap_ok && asked.operation != Operation::Commit {
            return Next::Goes(place);
        }
        place.last = before;
        Next::Ends(place)
    }
}
