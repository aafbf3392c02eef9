//! Subject and headers of each message that a client publishes, written into the same memory every time.

use crate::nats::bench::plan::Plan;
use crate::nats::bench::subjects::Subject;

pub struct Messages<'p> {
    plan: &'p Plan,
    subject: Option<Subject>,
    header: Vec<u8>,
    /// Length of the part of the header block that all messages share.
    base: usize,
    /// What ids of messages start with; None when they have no ids.
    id: Option<String>,
}

/// The place of a message in an atomic batch.
pub struct Place<'a> {
    pub batch: &'a str,
    /// From 1.
    pub sequence: u64,
    pub is_last: bool,
}

impl<'p> Messages<'p> {
    pub fn new(plan: &'p Plan, id: Option<String>) -> Messages<'p> {
        let header = match plan.header.strip_suffix(b"\r\n") {
            Some(lines) => lines.to_vec(),
            None => b"NATS/1.0\r\n".to_vec(),
        };
        let subject = plan.many().map(|many| Subject::new(&plan.subject, many));
        Messages { plan, subject, base: header.len(), header, id }
    }

    /// Makes the header block of the message with this number; [`Messages::parts`] gives it.
    pub fn compose(&mut self, number: u64, place: Option<&Place<'_>>) {
        if self.id.is_none() && place.is_none() {
            return;
        }
        self.header.truncate(self.base);
        if let Some(id) = &self.id {
            self.header.extend_from_slice(format!("Nats-Msg-Id: {id}-{number}\r\n").as_bytes());
        }
        if let Some(Place { batch, sequence, is_last }) = place {
            let lines = format!("Nats-Batch-Id: {batch}\r\nNats-Batch-Sequence: {sequence}\r\n");
            self.header.extend_from_slice(lines.as_bytes());
            if *is_last {
                self.header.extend_from_slice(b"Nats-Batch-Commit: 1\r\n");
            }
        }
        self.header.extend_from_slice(b"\r\n");
    }

    /// Subject and header block of the message with this number, which was composed last.
    pub fn parts(&mut self, number: u64) -> (&[u8], &[u8]) {
        let header = if self.header.len() > self.base { &self.header } else { &self.plan.header };
        match &mut self.subject {
            Some(subject) => (subject.of(number), header),
            None => (self.plan.subject.as_bytes(), header),
        }
    }
}
