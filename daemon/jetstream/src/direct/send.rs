//! Stored messages on their way to who asked: with headers that tell where they stood.

use std::io::Write;

use daemon_store::stream::Message;
use daemon_wire::headers;
use schemas::go::Time;

use crate::effects::{Delivered, Effects, Outgoing};

/// Room for the lines below and a few of the message's own.
const HEADER: usize = 256;

/// What stands in the header of every message of a batch, and at its end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Progress {
    /// Messages that are still to come.
    pub pending: u64,
    /// The sequence sent before this one; 0 for the first.
    pub last: u64,
}

pub(super) struct Sender<'a> {
    stream: String,
    reply: &'a [u8],
    fx: &'a mut dyn Effects,
    header: Vec<u8>,
}

impl<'a> Sender<'a> {
    pub fn new(stream: &str, reply: &'a [u8], fx: &'a mut dyn Effects) -> Self {
        Sender { stream: stream.to_owned(), reply, fx, header: Vec::with_capacity(HEADER) }
    }

    /// Sends nothing but a status line, as `404 Message Not Found`.
    pub fn status(&mut self, status: &str) {
        self.end(format_args!(" {status}\r\n"));
    }

    /// Sends the end of a batch.
    pub fn end_of_batch(&mut self, progress: Progress, up_to: Option<u64>) {
        let Progress { pending, last } = progress;
        let lines = format_args!(" 204 EOB\r\nNats-Num-Pending: {pending}\r\nNats-Last-Sequence: {last}\r\n");
        match up_to {
            None => self.end(lines),
            Some(seq) => self.end(format_args!("{lines}Nats-UpTo-Sequence: {seq}\r\n")),
        }
    }

    fn end(&mut self, lines: std::fmt::Arguments<'_>) {
        self.header.clear();
        self.header.extend_from_slice(headers::PREAMBLE);
        // Writing to memory does not fail.
        let _ = write!(self.header, "{lines}\r\n");
        self.publish(&[]);
    }

    /// Sends a message with headers of where it stood. Whether anybody is there to take it.
    pub fn message(&mut self, m: &Message<'_>, progress: Option<Progress>) -> bool {
        self.header.clear();
        match m.header.strip_suffix(b"\r\n") {
            Some(open) if !open.is_empty() => self.header.extend_from_slice(open),
            _ => {
                self.header.extend_from_slice(headers::PREAMBLE);
                self.header.extend_from_slice(b"\r\n");
            }
        }
        let (seq, time) = (m.seq, Time::from_unix_nanos(m.time));
        let _ = write!(self.header, "Nats-Stream: {}\r\nNats-Subject: ", self.stream);
        self.header.extend_from_slice(m.subject);
        let _ = write!(self.header, "\r\nNats-Sequence: {seq}\r\nNats-Time-Stamp: {time}\r\n");
        if let Some(Progress { pending, last }) = progress {
            let _ = write!(self.header, "Nats-Num-Pending: {pending}\r\nNats-Last-Sequence: {last}\r\n");
        }
        self.header.extend_from_slice(b"\r\n");
        self.publish(m.payload)
    }

    /// Sends a message's payload alone. Whether anybody is there to take it.
    pub fn payload(&mut self, m: &Message<'_>) -> bool {
        self.header.clear();
        self.publish(m.payload)
    }

    fn publish(&mut self, payload: &[u8]) -> bool {
        let message = Outgoing { subject: self.reply, reply: &[], header: &self.header, payload };
        self.fx.publish(&message) != Delivered::Nobody
    }
}

/// What a message counts against the bytes of an answer.
pub(super) fn weight(m: &Message<'_>) -> i64 {
    (m.subject.len() + m.header.len() + m.payload.len()) as i64
}
