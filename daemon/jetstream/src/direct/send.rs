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
    reply: &'a [u8],
    fx: &'a mut dyn Effects,
    /// Begins with [`Self::lead`] bytes that are the same for every message without a header of its own.
    header: Vec<u8>,
    lead: usize,
    /// Used by messages that have a header of their own.
    other: Vec<u8>,
}

const FIRST_LINE: &str = "NATS/1.0\r\n";

impl<'a> Sender<'a> {
    pub fn new(stream: &str, reply: &'a [u8], fx: &'a mut dyn Effects) -> Self {
        let mut header = Vec::with_capacity(HEADER);
        for text in [FIRST_LINE, "Nats-Stream: ", stream, "\r\nNats-Subject: "] {
            header.extend_from_slice(text.as_bytes());
        }
        Sender { reply, fx, lead: header.len(), header, other: Vec::new() }
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
        self.other.clear();
        self.other.extend_from_slice(headers::PREAMBLE);
        // Writing to memory does not fail.
        let _ = write!(self.other, "{lines}\r\n");
        publish(self.fx, self.reply, &self.other, &[]);
    }

    /// Sends a message with headers of where it stood. Whether anybody is there to take it.
    pub fn message(&mut self, m: &Message<'_>, progress: Option<Progress>) -> bool {
        let own = m.header.strip_suffix(b"\r\n").filter(|own| !own.is_empty());
        let header = match own {
            None => {
                self.header.truncate(self.lead);
                &mut self.header
            }
            Some(own) => {
                self.other.clear();
                self.other.extend_from_slice(own);
                self.other.extend_from_slice(&self.header[FIRST_LINE.len()..self.lead]);
                &mut self.other
            }
        };
        header.extend_from_slice(m.subject);
        let (seq, time) = (m.seq, Time::from_unix_nanos(m.time));
        let _ = write!(header, "\r\nNats-Sequence: {seq}\r\nNats-Time-Stamp: {time}\r\n");
        if let Some(Progress { pending, last }) = progress {
            let _ = write!(header, "Nats-Num-Pending: {pending}\r\nNats-Last-Sequence: {last}\r\n");
        }
        header.extend_from_slice(b"\r\n");
        publish(self.fx, self.reply, header, m.payload)
    }

    /// Sends a message's payload alone. Whether anybody is there to take it.
    pub fn payload(&mut self, m: &Message<'_>) -> bool {
        publish(self.fx, self.reply, &[], m.payload)
    }
}

fn publish(fx: &mut dyn Effects, subject: &[u8], header: &[u8], payload: &[u8]) -> bool {
    fx.publish(&Outgoing { subject, reply: &[], header, payload }) != Delivered::Nobody
}

/// What a message counts against the bytes of an answer.
pub(super) fn weight(m: &Message<'_>) -> i64 {
    (m.subject.len() + m.header.len() + m.payload.len()) as i64
}
