//! Acknowledgements: what clients send to the reply subject of a message.

use schemas::jetstream::AckPolicy;

use super::advisory::Delivery;
use super::changes::Change;
use super::reply::AckReply;
use super::{Consumer, Turn};

/// An acknowledgement whose sender waits to hear that it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    pub reply: Box<[u8]>,
    pub ack: AckReply,
    /// What it said; empty for a plain acknowledgement.
    pub body: Box<[u8]>,
}

/// What an acknowledgement says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verb<'a> {
    Ack,
    /// With what follows it.
    Nak(&'a [u8]),
    Progress,
    /// With a pull request.
    Next(&'a [u8]),
    /// With a reason, or nothing.
    Term(&'a [u8]),
    /// It is answered all the same.
    Unknown,
}

impl<'a> Verb<'a> {
    fn parse(body: &'a [u8]) -> Self {
        match body {
            b"" | b"+ACK" | b"+OK" => Verb::Ack,
            b"+WPI" => Verb::Progress,
            _ => match body {
                [b'+', b'N', b'X', b'T', rest @ ..] => Verb::Next(rest),
                [b'-', b'N', b'A', b'K', rest @ ..] => Verb::Nak(rest),
                [b'+', b'T', b'E', b'R', b'M', rest @ ..] => Verb::Term(rest.trim_ascii()),
                _ => Verb::Unknown,
            },
        }
    }
}

impl Consumer {
    /// An acknowledgement: `tokens` from its subject, `body` without headers. If it wants an answer, `reply` joins
    /// [`Consumer::confirmations`]. Call [`Consumer::pump`] after it.
    pub fn on_ack(&mut self, t: &mut Turn<'_>, tokens: &AckReply, body: &[u8], reply: &[u8]) {
        if !self.reads_acks() {
            return;
        }
        self.last_activity = t.now.mono;
        if !self.push.active {
            self.push.inactive_since = t.now.mono;
        }
        let of =
            Delivery { seq: tokens.stream_seq, dseq: tokens.consumer_seq, deliveries: tokens.deliveries };
        let verb = Verb::parse(body);
        let answered = match verb {
            Verb::Ack => self.acknowledge(t, of, true),
            Verb::Next(request) => {
                self.acknowledge(t, of, true);
                if !reply.is_empty() {
                    self.ask(t, reply, request);
                }
                false
            }
            Verb::Nak(options) => {
                self.nak(t, of, options);
                true
            }
            Verb::Progress => {
                self.in_progress(t, of.seq);
                true
            }
            Verb::Term(reason) => {
                let answered = self.acknowledge(t, of, false);
                self.announce_terminated(t, of, &String::from_utf8_lossy(reason));
                answered
            }
            Verb::Unknown => true,
        };
        if answered && of.seq != 0 && !reply.is_empty() {
            let body = if verb == Verb::Ack { &[][..] } else { body };
            self.confirmations.push(Confirmation { reply: reply.into(), ack: *tokens, body: body.into() });
        }
    }

    /// Whether an acknowledgement of message `seq` may be true, as far as is known.
    pub(crate) fn may_acknowledge(&self, seq: u64) -> bool {
        seq <= self.progress.delivered.stream || self.config.flow_control
    }

    /// Whether the acknowledgement is of something that was delivered, now or once.
    fn acknowledge(&mut self, t: &mut Turn<'_>, of: Delivery, sample: bool) -> bool {
        if !self.may_acknowledge(of.seq) {
            return false;
        }
        self.progress.last_acked = t.now.wall;
        if self.config.ack_policy == AckPolicy::All {
            self.finish_all(t, of.seq);
            return true;
        }
        let known = self.progress.exceeded.contains_key(&of.seq);
        let slot = self.progress.finish(of.seq);
        if let Some(slot) = slot.filter(|_| sample) {
            let delay = self.clock.at(t.now).saturating_sub(slot.sent);
            self.sample(t, of, delay);
        }
        if slot.is_some() || known {
            self.changes.finished(of.seq);
            t.finished(of.seq);
        }
        true
    }

    /// Finishes all up to `seq`.
    pub(super) fn finish_all(&mut self, t: &mut Turn<'_>, seq: u64) {
        let seq = seq.min(self.progress.delivered.stream);
        if seq <= self.progress.floor.stream {
            return;
        }
        self.progress.last_acked = t.now.wall;
        self.progress.finish_all(seq, &mut |finished| t.finished(finished));
        self.changes.push(Change::FinishedAll { seq });
    }

    fn in_progress(&mut self, t: &Turn<'_>, seq: u64) {
        let at = self.clock.at(t.now);
        if self.progress.in_progress(seq, at) {
            self.changes.push_at(at, Change::InProgress { seq });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs() {
        let table: [(&[u8], Verb<'_>); 12] = [
            (b"", Verb::Ack),
            (b"+ACK", Verb::Ack),
            (b"+OK", Verb::Ack),
            (b"+ACK ", Verb::Unknown),
            (b"+WPI", Verb::Progress),
            (b"+WPI x", Verb::Unknown),
            (b"-NAK", Verb::Nak(b"")),
            (b"-NAK {\"delay\":1}", Verb::Nak(b" {\"delay\":1}")),
            (b"+NXT 5", Verb::Next(b" 5")),
            (b"+TERM  because ", Verb::Term(b"because")),
            (b"+TERM", Verb::Term(b"")),
            (b"hello", Verb::Unknown),
        ];
        for (body, verb) in table {
            assert_eq!(Verb::parse(body), verb, "{}", body.escape_ascii());
        }
    }
}
