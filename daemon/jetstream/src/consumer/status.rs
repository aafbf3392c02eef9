//! The status messages of consumers: header blocks without payload, in the words clients look for.

use std::io::Write;

use crate::{Delivered, Effects, Outgoing};

/// A status message, and what its headers say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status<'a> {
    /// 404
    NoMessages,
    /// 408: what was asked for and did not come.
    RequestTimeout { messages: i64, bytes: i64 },
    /// 408
    RequestsPending,
    /// 409: nothing more fits into the request's bytes.
    BatchCompleted { messages: i64, bytes: i64 },
    /// 409
    TooLarge { messages: i64, bytes: i64 },
    /// 423
    WrongPin { messages: i64, bytes: i64 },
    /// 100, with the last sequences that were looked at; `stalled` is the flow control subject that is waited for.
    Heartbeat { consumer: u64, stream: u64, stalled: &'a [u8] },
    /// 100
    FlowControl,
    /// Anything else, without headers.
    Plain(&'a str),
}

impl Status<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        let amounts = |what: &str, messages: i64, bytes: i64, out: &mut Vec<u8>| {
            write!(
                out,
                "NATS/1.0 {what}\r\nNats-Pending-Messages: {messages}\r\nNats-Pending-Bytes: {bytes}\r\n\r\n"
            )
        };
        let written = match *self {
            Status::NoMessages => write!(out, "NATS/1.0 404 No Messages\r\n\r\n"),
            Status::RequestTimeout { messages, bytes } => {
                amounts("408 Request Timeout", messages, bytes, out)
            }
            Status::RequestsPending => write!(out, "NATS/1.0 408 Requests Pending\r\n\r\n"),
            Status::BatchCompleted { messages, bytes } => {
                amounts("409 Batch Completed", messages, bytes, out)
            }
            Status::TooLarge { messages, bytes } => {
                amounts("409 Message Size Exceeds MaxBytes", messages, bytes, out)
            }
            Status::WrongPin { messages, bytes } => amounts("423 Nats-Wrong-Pin-Id", messages, bytes, out),
            Status::Heartbeat { consumer, stream, stalled } => heartbeat(consumer, stream, stalled, out),
            Status::FlowControl => write!(out, "NATS/1.0 100 FlowControl Request\r\n\r\n"),
            Status::Plain(text) => write!(out, "NATS/1.0 {text}\r\n\r\n"),
        };
        debug_assert!(written.is_ok(), "a vector takes every write");
    }
}

fn heartbeat(consumer: u64, stream: u64, stalled: &[u8], out: &mut Vec<u8>) -> std::io::Result<()> {
    write!(
        out,
        "NATS/1.0 100 Idle Heartbeat\r\nNats-Last-Consumer: {consumer}\r\nNats-Last-Stream: {stream}\r\n"
    )?;
    if !stalled.is_empty() {
        out.extend_from_slice(b"Nats-Consumer-Stalled: ");
        out.extend_from_slice(stalled);
        out.extend_from_slice(b"\r\n");
    }
    out.write_all(b"\r\n")
}

/// Sends statuses, with one buffer for all.
#[derive(Debug, Clone, Default)]
pub(super) struct StatusSender {
    header: Vec<u8>,
}

impl StatusSender {
    pub(super) fn send(&mut self, fx: &mut dyn Effects, to: &[u8], status: Status<'_>) -> Delivered {
        self.send_with_reply(fx, to, b"", status)
    }

    pub(super) fn send_with_reply(
        &mut self,
        fx: &mut dyn Effects,
        to: &[u8],
        reply: &[u8],
        status: Status<'_>,
    ) -> Delivered {
        self.header.clear();
        status.write(&mut self.header);
        fx.deliver(to, &Outgoing { subject: to, reply, header: &self.header, payload: b"" })
    }
}
