//! Messages whose publisher wants to know what becomes of them: what a stream has to tell of them, in the reference's words.
//!
//! What is stored says that its trace is over: nobody is to trace it again when it is delivered. A message that is for nothing but
//! a trace is held to everything that does not need room, and told errors, but not stored.
//!
//! Never here: the event itself, which is the broker's.

use super::Stream;
use super::batch::FastReply;
use super::headers::{self, Wishes};
use super::ingest::Refusal;
use super::publisher::Publisher;
use crate::effects::{Delivered, Effects, Outgoing};
use crate::now::Now;
use schemas::go::quote::quote_bytes;
use schemas::jetstream::errors::*;
use schemas::jetstream::{ApiError, PubAckResponse};

const DEST: &str = "Nats-Trace-Dest";
/// A destination that says that the trace is over.
const DISABLED: &[u8] = b"trace disabled";
const BATCH_COMMIT: &str = "Nats-Batch-Commit";

/// What became of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TraceStep {
    /// Under which it is stored; empty when it did not come so far.
    pub subject: Vec<u8>,
    /// It is not stored, for nobody would ever be handed it.
    pub no_interest: bool,
    /// Why it is not stored; empty when it is.
    pub error: String,
}

impl Stream {
    /// [`Stream::on_publish`] of a message that is traced; with `only`, of one that is for nothing else. `None`: it is part of a
    /// batch, of which nothing is known yet, or it did not even get so far, for too much waits.
    pub fn on_traced(
        &mut self,
        p: &Publisher<'_>,
        only: bool,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Option<TraceStep> {
        if self.is_too_much(p, fx) {
            return None;
        }
        let before = self.store.state().last_seq;
        let step = self.take_traced(p, only, now, fx);
        self.note_buffered(before, p);
        step
    }

    fn take_traced(
        &mut self,
        p: &Publisher<'_>,
        only: bool,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Option<TraceStep> {
        let disabled;
        let mut header = p.header;
        if !only {
            disabled = headers::set(header, DEST, DISABLED);
            header = &disabled;
        }
        let p = Publisher { header, ..*p };
        let clean = headers::without_status(p.header);
        let block = clean.as_deref().unwrap_or(p.header);
        let wishes = Wishes::read(block);
        if FastReply::of(&p).is_some() {
            return Some(self.trace_through(&p, &wishes, now, fx));
        }
        if !wishes.batch_id.is_empty() {
            return self.trace_member(&p, &wishes, only, now, fx);
        }
        Some(self.trace_one(&Publisher { header: block, ..p }, only, now, fx))
    }

    fn trace_one(&mut self, p: &Publisher<'_>, only: bool, now: Now, fx: &mut dyn Effects) -> TraceStep {
        let bare;
        let (mut header, mut wishes) = (p.header, Wishes::read(p.header));
        if wishes.request_info {
            bare = headers::without(header, headers::REQUEST_INFO);
            (header, wishes) = (&bare, Wishes::read(&bare));
        }
        let mapped = self.transformed(p.subject, fx);
        let subject = mapped.as_deref().unwrap_or(p.subject);
        let no_interest = self.no_interest(subject);
        let result = match only {
            true => self.probe(subject, header, p.payload, now),
            false => self.take_in(subject, header, p.payload, now),
        };
        let step = match &result {
            Ok(_) => TraceStep { subject: subject.to_vec(), no_interest, error: String::new() },
            Err(Refusal::Duplicate(_)) => {
                TraceStep { error: "msgid is duplicate".into(), ..TraceStep::default() }
            }
            Err(Refusal::Error(error)) => self.trace_error(error, subject, &wishes),
        };
        self.answer(p.reply, result, fx);
        step
    }

    /// A message of an atomic batch: the trace shows the whole batch with its last message.
    fn trace_member(
        &mut self,
        p: &Publisher<'_>,
        wishes: &Wishes<'_>,
        only: bool,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Option<TraceStep> {
        let ends = daemon_wire::headers::get(p.header, BATCH_COMMIT).is_some();
        let first = daemon_wire::headers::get(p.header, "Nats-Batch-Sequence") == Some(b"1");
        if only && ends && self.config.allow_atomic && (self.drop_batch(wishes.batch_id) || first) {
            let alone = headers::without_any(p.header, |name| name.starts_with(b"Nats-Batch-"));
            return Some(self.trace_one(&Publisher { header: &alone, ..*p }, true, now, fx));
        }
        let step = self.trace_through(p, wishes, now, fx);
        (ends || !step.error.is_empty()).then_some(step)
    }

    /// Publishes, and sees what the publisher is told at once.
    fn trace_through(
        &mut self,
        p: &Publisher<'_>,
        wishes: &Wishes<'_>,
        now: Now,
        fx: &mut dyn Effects,
    ) -> TraceStep {
        let mut ear = Ear { fx, reply: p.reply, error: None };
        self.take_refused();
        self.on_publish(p, now, &mut ear);
        let heard = ear.error;
        match self.take_refused().or(heard) {
            Some(error) => self.trace_error(&error, p.subject, wishes),
            None => {
                let no_interest = self.no_interest(p.subject);
                TraceStep { subject: p.subject.to_vec(), no_interest, error: String::new() }
            }
        }
    }

    /// An error as a trace words it: not all are told as publishers are.
    fn trace_error(&mut self, e: &ApiError, subject: &[u8], w: &Wishes<'_>) -> TraceStep {
        let is = |code: u16| e.err_code == code;
        // Whatever goes wrong with storing comes after the subject is known.
        let late = is(STREAM_STORE_FAILED.0.err_code)
            || is(MESSAGE_TTL_INVALID.err_code)
            || is(ACCOUNT_RESOURCES_EXCEEDED.err_code);
        let error = if is(STREAM_NOT_MATCH.err_code)
            || is(STREAM_STORE_FAILED.0.err_code)
            || is(STREAM_ROLLUP_FAILED.0.err_code)
        {
            e.description.clone()
        } else if is(MESSAGE_TTL_DISABLED.err_code) {
            "message TTL disabled".into()
        } else if is(STREAM_MESSAGE_EXCEEDS_MAXIMUM.err_code) || is(STREAM_HEADER_EXCEEDS_MAXIMUM.err_code) {
            "maximum payload exceeded".into()
        } else if is(STREAM_WRONG_LAST_SEQUENCE.0.err_code) {
            let last = e.description.rsplit(' ').next().unwrap_or_default();
            match self.check_expected_subject_sequence(w, subject).is_err() {
                true => mismatch("last sequence by subject", w.expected_last_subject_seq, last),
                false => mismatch("last sequence", w.expected_last_seq, last),
            }
        } else if is(STREAM_WRONG_LAST_MSG_ID.0.err_code) {
            let last = e.description.rsplit_once(": ").map_or("", |(_, id)| id);
            let (expected, last) = (quote_bytes(w.expected_last_msg_id), quote_bytes(last.as_bytes()));
            format!("last msgid mismatch: {expected} vs {last}")
        } else {
            format!("{} ({})", e.description, e.err_code)
        };
        let subject = if late { subject.to_vec() } else { Vec::new() };
        TraceStep { subject, no_interest: false, error }
    }
}

fn mismatch(what: &str, expected: Option<u64>, last: &str) -> String {
    format!("{what} mismatch: {} vs {last}", expected.unwrap_or_default())
}

/// Hears which error a publisher is told.
struct Ear<'a> {
    fx: &'a mut dyn Effects,
    reply: &'a [u8],
    error: Option<ApiError>,
}

impl Effects for Ear<'_> {
    fn deliver(&mut self, to: &[u8], m: &Outgoing<'_>) -> Delivered {
        self.fx.deliver(to, m)
    }

    fn publish(&mut self, m: &Outgoing<'_>) -> Delivered {
        if m.subject == self.reply && !self.reply.is_empty() {
            let answer: Option<PubAckResponse> = serde_json::from_slice(m.payload).ok();
            self.error = answer.and_then(|a| a.error).or(self.error.take());
        }
        self.fx.publish(m)
    }

    fn interest(&mut self, subject: &[u8], group: Option<&[u8]>) -> bool {
        self.fx.interest(subject, group)
    }

    fn random(&mut self) -> u64 {
        self.fx.random()
    }

    fn nuid(&mut self) -> String {
        self.fx.nuid()
    }
}
