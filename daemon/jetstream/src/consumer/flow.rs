//! Flow control of push consumers: how many bytes may be under way before the receiver says that it keeps up.
//!
//! The window begins at a sixteenth of its limit and doubles with every answer. When more than half of it is used, a
//! request is sent; its answer gives back what was under way when it was sent.

use daemon_wire::headers;

use schemas::jetstream::AckPolicy;

use super::status::Status;
use super::{Consumer, Turn};

/// Bytes.
const LIMIT: u64 = 32 * 1024 * 1024;
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flow {
    window: u64,
    under_way: u64,
    /// The subject of the request that is not answered yet; empty: none.
    asked: Vec<u8>,
    /// What its answer gives back.
    covered: u64,
}

impl Default for Flow {
    fn default() -> Self {
        Flow { window: LIMIT / 16, under_way: 0, asked: Vec::new(), covered: 0 }
    }
}

impl Flow {
    pub(super) fn is_stalled(&self) -> bool {
        self.under_way > self.window
    }

    /// The subject that is waited for, or empty.
    pub(super) fn asked(&self) -> &[u8] {
        &self.asked
    }

    /// Counts a message that was sent. Whether a request is due; `full`: no more may be pending.
    pub(super) fn sent(&mut self, size: u64, full: bool) -> bool {
        self.under_way += size;
        if self.asked.is_empty() {
            return full || self.under_way > self.window / 2;
        }
        if self.under_way - self.covered >= self.window {
            self.covered += size;
        }
        false
    }

    /// A request goes out under this subject.
    pub(super) fn ask(&mut self, subject: Vec<u8>) {
        self.covered = self.under_way;
        self.asked = subject;
    }

    /// An answer came; whether it was the one that was waited for.
    pub(super) fn answer(&mut self, subject: &[u8]) -> bool {
        if self.asked.is_empty() || self.asked != subject {
            return false;
        }
        self.window = (self.window * 2).min(LIMIT);
        self.under_way = self.under_way.saturating_sub(self.covered);
        self.covered = 0;
        self.asked.clear();
        true
    }

    /// Bytes that may be under way, and are.
    pub(super) fn level(&self) -> (u64, u64) {
        (self.window, self.under_way)
    }
}

impl Consumer {
    /// An answer to a flow control request came in on `subject` (`$JS.FC.<stream>.<consumer>.…`); call
    /// [`Consumer::pump`] after it. With the flow control acknowledgement policy its header says what is finished.
    pub fn on_flow(&mut self, t: &mut Turn<'_>, subject: &[u8], header: &[u8]) {
        if !self.push.flow.as_mut().is_some_and(|flow| flow.answer(subject)) {
            return;
        }
        if self.config.ack_policy != AckPolicy::FlowControl {
            return;
        }
        let number = |name: &str| -> Option<u64> {
            std::str::from_utf8(headers::get(header, name)?).ok()?.parse().ok()
        };
        if let Some(seq) = number("Nats-Last-Stream").filter(|seq| *seq > 0) {
            self.finish_all(t, seq);
        }
    }

    pub(super) fn ask_for_flow(&mut self, t: &mut Turn<'_>) {
        let Some(flow) = &mut self.push.flow else { return };
        let mut subject = format!("$JS.FC.{}.{}.", self.stream, self.name).into_bytes();
        let mut random = t.fx.random();
        for _ in 0..4 {
            subject.push(DIGITS[(random % 62) as usize]);
            random /= 62;
        }
        let to = self.config.deliver_subject.as_bytes();
        flow.ask(subject);
        self.status.send_with_reply(t.fx, to, flow.asked(), Status::FlowControl);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_grows_with_every_answer() {
        let mut flow = Flow::default();
        let start = LIMIT / 16;
        assert!(!flow.sent(start / 2, false));
        assert!(flow.sent(1, false));
        flow.ask(b"a".to_vec());
        assert!(!flow.sent(start / 2, false) && flow.is_stalled());
        assert!(!flow.answer(b"b") && flow.answer(b"a") && !flow.answer(b"a"));
        assert_eq!(flow.level(), (2 * start, start / 2));
        for _ in 0..9 {
            flow.ask(b"c".to_vec());
            assert!(flow.answer(b"c"));
        }
        assert_eq!(flow.level(), (LIMIT, 0));
    }
}
