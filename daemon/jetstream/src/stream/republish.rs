//! Stored messages that are published again, under another subject, once they are safe.

use super::Stream;
use crate::effects::{Effects, Outgoing};
use daemon_store::stream::StreamStore;
use daemon_subject::{transform::Transform, valid};
use schemas::go::Time;
use schemas::jetstream::StreamConfig;
use std::collections::VecDeque;
use std::io::Write;

pub(super) struct Republisher {
    transform: Transform,
    headers_only: bool,
    /// For every message that is not safe yet: the last sequence of its subject before it.
    before: VecDeque<u64>,
    subject: Vec<u8>,
    header: Vec<u8>,
}

impl Republisher {
    pub(super) fn new(config: &StreamConfig) -> Option<Self> {
        let r = config.republish.as_ref()?;
        let transform = Transform::new(&r.src, &r.dest).ok()?;
        let (subject, header) = (Vec::new(), Vec::new());
        Some(Republisher {
            transform,
            headers_only: r.headers_only,
            before: VecDeque::new(),
            subject,
            header,
        })
    }

    /// Takes note of what stands before a message that is about to be stored.
    pub(super) fn before(&mut self, subject: &[u8], store: &mut StreamStore) {
        let last = store.last_seq_of(subject).ok().flatten().unwrap_or(0);
        self.before.push_back(last);
    }

    /// A sequence is given away without a message.
    pub(super) fn skip(&mut self) {
        self.before.push_back(0);
    }
}

impl Stream {
    /// Publishes again what became safe: sequences from `from` to `to`.
    pub(super) fn republish(&mut self, from: u64, to: u64, fx: &mut dyn Effects) {
        let Some(mut r) = self.republisher.take() else { return };
        for seq in from..=to {
            let before = r.before.pop_front().unwrap_or(0);
            if let Ok(Some(m)) = self.store.get(&mut self.reader, seq) {
                let matched = r.transform.transform(m.subject, &mut || fx.random() as u32, &mut r.subject);
                if !matched || !valid::is_valid_literal(&r.subject) {
                    continue;
                }
                r.header.clear();
                let old = m.header.strip_suffix(b"\r\n").unwrap_or(b"NATS/1.0\r\n");
                r.header.extend_from_slice(old);
                let time = Time::from_unix_nanos(m.time);
                let name = &self.config.name;
                let subject = String::from_utf8_lossy(m.subject);
                // Writing to memory does not fail.
                let _ = write!(
                    r.header,
                    "Nats-Stream: {name}\r\nNats-Subject: {subject}\r\nNats-Sequence: {seq}\r\nNats-Time-Stamp: {time}\r\nNats-Last-Sequence: {before}\r\n"
                );
                if r.headers_only {
                    let _ = write!(r.header, "Nats-Msg-Size: {}\r\n", m.payload.len());
                }
                r.header.extend_from_slice(b"\r\n");
                let payload = if r.headers_only { &[][..] } else { m.payload };
                fx.publish(&Outgoing { subject: &r.subject, reply: &[], header: &r.header, payload });
            }
        }
        self.republisher = Some(r);
    }
}
