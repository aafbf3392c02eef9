//! Sends a backup: chunk by chunk, each acknowledged by who receives it, with a message that says how it ended.
//!
//! Whoever runs it calls [`SnapshotSender::read`] with the stream and then [`SnapshotSender::send`] without it, again and
//! again, so that the stream is not held while chunks are compressed and sent; and [`SnapshotSender::on_ack`] for every
//! message below [`SnapshotSender::ack_subject`].

use std::io::Write;

use schemas::advisory::{SnapshotComplete, SnapshotCreate};
use schemas::go::Time;
use schemas::jetstream::StreamState;
use schemas::jetstream::snapshot::SnapshotRequest;
use snap::write::FrameEncoder;

use super::advisory::{self, Origin};
use super::archive::Archive;
use crate::effects::{Effects, Outgoing};
use crate::now::Now;
use crate::stream::Stream;

const KIB: i64 = 1024;
const MIB: i64 = 1024 * KIB;
/// Bytes of the stream that are read in one go.
const READ: usize = 256 * 1024;
/// Nanoseconds in which somebody must begin to listen, and in which a chunk must be acknowledged.
const INTEREST_WAIT: u64 = 2_000_000_000;
const ACK_WAIT: u64 = 5_000_000_000;
/// How often it is looked whether somebody listens, nanoseconds.
const LOOK: u64 = 25_000_000;

const COMPLETE: &str = "NATS/1.0 204\r\n\r\n";
const NO_INTEREST: (&str, &str) = ("408 No Interest", "no interest");
const NO_FLOW: (&str, &str) = ("408 No Flow Response", "no flow response");

/// What is to be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Read, and send again.
    Again,
    /// Send again after an acknowledgement, or at this time of the monotone clock.
    Wait(u64),
    /// It has ended.
    Done,
}

/// See the module's introduction.
pub struct SnapshotSender {
    origin: Origin,
    deliver: String,
    acks: String,
    chunk: usize,
    window: usize,
    archive: Archive,
    /// Read, and not compressed yet.
    raw: Vec<u8>,
    encoder: FrameEncoder<Vec<u8>>,
    /// Chunks that were sent with a reply subject, and those of them that nobody acknowledged.
    sent: usize,
    unacknowledged: usize,
    /// Nobody listened at first: when not to wait for that any longer.
    interest_by: Option<u64>,
    heard: bool,
    started: Option<i64>,
    ack_by: u64,
    /// Why it cannot go on: a status and the event's word.
    failed: Option<(String, String)>,
    ended: bool,
    error: Option<String>,
}

impl SnapshotSender {
    /// Of a stream whose messages are all committed. `nuid` makes its acknowledgements its own.
    pub fn new(request: &SnapshotRequest, stream: &Stream, origin: Origin, nuid: &str, now: Now) -> Self {
        let or = |n: i64, default: i64| if n == 0 { default } else { n };
        let chunk = or(request.chunk_size, 128 * KIB).clamp(KIB, MIB);
        let window = or(request.window_size, 8 * MIB).clamp(KIB, 32 * MIB).max(chunk);
        SnapshotSender {
            acks: format!("$JS.SNAPSHOT.ACK.{}.{nuid}", origin.stream),
            origin,
            deliver: request.deliver_subject.clone(),
            chunk: chunk as usize,
            window: (window / chunk) as usize,
            archive: Archive::new(stream, !request.no_consumers, now),
            raw: Vec::new(),
            encoder: FrameEncoder::new(Vec::new()),
            sent: 0,
            unacknowledged: 0,
            interest_by: None,
            heard: false,
            started: None,
            ack_by: 0,
            failed: None,
            ended: false,
            error: None,
        }
    }

    pub fn stream(&self) -> &str {
        &self.origin.stream
    }

    /// Bytes that were read and not sent yet.
    pub fn held(&self) -> usize {
        self.raw.len() + self.encoder.get_ref().len()
    }

    /// What the stream held when this began.
    pub fn state(&self) -> &StreamState {
        self.archive.state()
    }

    /// Why it has ended before the end.
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }

    /// Every message to a subject that this matches is an acknowledgement.
    pub fn ack_subject(&self) -> String {
        format!("{}.>", self.acks)
    }

    /// A chunk was acknowledged; it does not matter which.
    pub fn on_ack(&mut self) {
        self.unacknowledged = self.unacknowledged.saturating_sub(1);
    }

    /// Reads more of the stream if there is room for it. Quick: it holds the stream. `None`: the stream is gone.
    pub fn read(&mut self, stream: Option<&Stream>) {
        let waits = self.encoder.get_ref().len() >= self.chunk;
        if self.failed.is_some() || self.archive.is_ended() || waits {
            return;
        }
        let result = match stream {
            Some(stream) => self.archive.fill(stream, READ, &mut self.raw).map_err(|e| e.to_string()),
            None => Err("the stream was deleted".to_owned()),
        };
        if let Err(error) = result {
            self.failed = Some((format!("500 {error}"), error));
        }
    }

    /// Sends what can be sent.
    pub fn send(&mut self, now: Now, fx: &mut dyn Effects) -> Step {
        if self.ended {
            return Step::Done;
        }
        if self.started.is_none() {
            self.start(now, fx);
        }
        if let Some(wait) = self.await_interest(now, fx) {
            return wait;
        }
        self.compress();
        while self.failed.is_none() {
            let ready = self.encoder.get_ref().len();
            if ready < self.chunk && !(self.archive.is_ended() && self.raw.is_empty()) {
                return Step::Again;
            }
            if self.unacknowledged >= self.window {
                if now.mono < self.ack_by {
                    return Step::Wait(self.ack_by);
                }
                self.fail(NO_FLOW);
            } else if ready >= self.chunk {
                self.send_chunk(now, fx);
            } else {
                let rest = std::mem::take(self.encoder.get_mut());
                if !rest.is_empty() {
                    self.publish(&[], b"", &rest, fx);
                }
                break;
            }
        }
        self.end(now, fx);
        Step::Done
    }

    fn start(&mut self, now: Now, fx: &mut dyn Effects) {
        self.started = Some(now.wall);
        self.ack_by = now.mono.saturating_add(ACK_WAIT);
        advisory::publish(fx, now, "SNAPSHOT_CREATE", &self.origin.stream, || SnapshotCreate {
            stream: self.origin.stream.clone(),
            state: self.archive.state().clone(),
            client: self.origin.shown(),
            domain: self.origin.domain.clone(),
        });
    }

    /// `Some`: somebody may yet begin to listen. Chunks that nobody receives are sent all the same after a while; but one who
    /// listened and went away ends it.
    fn await_interest(&mut self, now: Now, fx: &mut dyn Effects) -> Option<Step> {
        if fx.interest(self.deliver.as_bytes(), None) {
            self.heard = true;
        } else if self.heard {
            self.fail(NO_INTEREST);
        } else {
            let by = *self.interest_by.get_or_insert(now.mono.saturating_add(INTEREST_WAIT));
            self.ack_by = self.ack_by.max(by.saturating_add(ACK_WAIT));
            if now.mono < by {
                return Some(Step::Wait(by.min(now.mono.saturating_add(LOOK))));
            }
        }
        None
    }

    fn compress(&mut self) {
        // Writing to memory does not fail.
        let mut result = self.encoder.write_all(&self.raw);
        self.raw.clear();
        if self.archive.is_ended() && result.is_ok() {
            result = self.encoder.flush();
        }
        debug_assert!(result.is_ok());
    }

    fn send_chunk(&mut self, now: Now, fx: &mut dyn Effects) {
        let ready = self.encoder.get_mut();
        let rest = ready.split_off(self.chunk);
        let chunk = std::mem::replace(ready, rest);
        self.sent += 1;
        self.unacknowledged += 1;
        self.ack_by = now.mono.saturating_add(ACK_WAIT);
        let reply = format!("{}.{}.{}", self.acks, chunk.len(), self.sent);
        self.publish(reply.as_bytes(), b"", &chunk, fx);
    }

    fn publish(&self, reply: &[u8], header: &[u8], payload: &[u8], fx: &mut dyn Effects) {
        fx.publish(&Outgoing { subject: self.deliver.as_bytes(), reply, header, payload });
    }

    fn fail(&mut self, (status, error): (&str, &str)) {
        self.failed.get_or_insert((status.to_owned(), error.to_owned()));
    }

    fn end(&mut self, now: Now, fx: &mut dyn Effects) {
        self.ended = true;
        let (header, error) = match self.failed.take() {
            Some((status, error)) => (format!("NATS/1.0 {status}\r\n\r\n"), error),
            // With nothing to be acknowledged there is nothing to be said, either.
            None if self.sent == 0 => (String::new(), String::new()),
            None => (COMPLETE.to_owned(), String::new()),
        };
        self.error = Some(error.clone()).filter(|error| !error.is_empty());
        self.publish(b"", header.as_bytes(), b"", fx);
        advisory::publish(fx, now, "SNAPSHOT_COMPLETE", &self.origin.stream, || SnapshotComplete {
            stream: self.origin.stream.clone(),
            start: Time::from_unix_nanos(self.started.unwrap_or(now.wall)),
            end: Time::from_unix_nanos(now.wall),
            client: self.origin.shown(),
            domain: self.origin.domain.clone(),
            error,
        });
    }
}
