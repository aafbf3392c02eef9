//! Pulls of one client from one consumer, and the messages that they bring.

use std::collections::VecDeque;
use std::thread;
use std::time::Instant;

use crate::failure::{Failure, Outcome};
use crate::nats::bench::clients::Worker;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::requests::Requests;
use crate::nats::bench::sample::Sample;
use crate::thin::Message;

use super::status;

/// The number of the subscription that messages come to.
const PULLED: u64 = 2;
/// How long a pull waits for messages.
const EXPIRES: &str = "30000000000";
const ACK: &[u8] = b"+ACK";

/// What becomes of a message that arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acks {
    No,
    /// Published, not waited for.
    Yes,
    /// Each is waited for.
    Confirmed,
}

/// One client and its pulls.
pub struct Puller<'w, 'p> {
    pub worker: &'w mut Worker<'p>,
    next: String,
    inbox: String,
    acks: Acks,
    /// Messages are checked to come in order.
    ordered: bool,
    confirmations: Option<Requests>,
    arrivals: Arrivals,
    handled: u64,
    /// Messages that may still be asked for.
    left: u64,
}

/// What has come and is not dealt with.
#[derive(Default)]
struct Arrivals {
    received: u64,
    /// Messages that pulls have asked for and not brought.
    outstanding: u64,
    first: Option<Instant>,
    /// Where messages are acknowledged that are dealt with one by one.
    queue: VecDeque<Vec<u8>>,
    /// Messages that pulls ended without.
    missed: u64,
    problem: Option<String>,
}

impl<'w, 'p> Puller<'w, 'p> {
    /// `next` is the subject for pulls.
    pub fn open(
        worker: &'w mut Worker<'p>,
        next: String,
        acks: Acks,
        ordered: bool,
    ) -> Outcome<Puller<'w, 'p>> {
        let inbox = worker.settings.inbox();
        worker.client.subscribe(&inbox, None, PULLED);
        let confirmations = match acks {
            Acks::Confirmed => Some(Requests::open(worker)?),
            _ => None,
        };
        let left = worker.messages;
        let arrivals = Arrivals::default();
        Ok(Puller { worker, next, inbox, acks, ordered, confirmations, arrivals, handled: 0, left })
    }

    /// True when every message has been dealt with.
    pub fn is_done(&self) -> bool {
        self.handled >= self.worker.messages
    }

    /// Messages under way.
    pub fn outstanding(&self) -> u64 {
        self.arrivals.outstanding
    }

    /// Asks for messages, no more than this client's share; how many were asked for.
    pub fn ask(&mut self, messages: u64) -> Outcome<u64> {
        let batch = messages.min(self.left);
        if batch > 0 {
            self.left -= batch;
            self.arrivals.outstanding += batch;
            let body = format!("{{\"expires\":{EXPIRES},\"batch\":{batch}}}");
            self.worker.client.publish(self.next.as_bytes(), self.inbox.as_bytes(), b"", body.as_bytes())?;
        }
        Ok(batch)
    }

    /// Waits for messages and deals with them. Returns how many a pull ended without.
    pub fn take(&mut self) -> Outcome<u64> {
        let one_by_one = self.acks == Acks::Confirmed || !self.worker.plan.sleep.is_zero();
        let Puller { arrivals, acks, ordered, .. } = self;
        let (acks, ordered) = (*acks, *ordered);
        let arrived = self.worker.client.receive(None, |message, output| {
            if !arrivals.note(&message, ordered) {
                return;
            }
            if one_by_one {
                arrivals.queue.push_back(message.reply.to_vec());
            } else if acks == Acks::Yes {
                output.publish(message.reply, b"", b"", ACK);
            }
        });
        arrived?;
        if one_by_one {
            self.one_by_one()?;
        } else {
            self.handled = self.arrivals.received;
        }
        if let Some(problem) = self.arrivals.problem.take() {
            return Err(Failure::new(problem));
        }
        // Without messages a refused subscription would wait for ever.
        if self.arrivals.received == 0 && !self.worker.client.complaints().is_empty() {
            crate::fail!("nats: {}", self.worker.client.complaints().first);
        }
        self.worker.bar.set_position(self.handled.min(self.worker.messages));
        let missed = std::mem::take(&mut self.arrivals.missed);
        self.left += missed;
        Ok(missed)
    }

    fn one_by_one(&mut self) -> Outcome {
        while let Some(reply) = self.arrivals.queue.pop_front() {
            thread::sleep(self.worker.plan.sleep);
            match self.acks {
                Acks::No => {}
                Acks::Yes => {
                    self.worker.client.publish(&reply, b"", b"", ACK)?;
                    self.worker.client.flush()?;
                }
                Acks::Confirmed => self.confirm(&reply)?,
            }
            self.handled += 1;
        }
        Ok(())
    }

    // Messages that arrive meanwhile stand in line.
    fn confirm(&mut self, reply: &[u8]) -> Outcome {
        let Puller { arrivals, confirmations, worker, ordered, .. } = self;
        let requests = confirmations.as_mut().expect("opened for acknowledgements that are confirmed");
        let others = |message: &Message<'_>| {
            if arrivals.note(message, *ordered) {
                arrivals.queue.push_back(message.reply.to_vec());
            }
        };
        requests
            .ask_amid(&mut worker.client, reply, b"", ACK, |_| Some(()), others)
            .map_err(|f| f.context("acknowledging the message"))
    }

    /// The figures; the time runs from the first message to now.
    pub fn finish(self, latencies: Latencies) -> Outcome<Sample> {
        let (worker, end) = (self.worker, Instant::now());
        // The server must have the acknowledgements before it sees the client go.
        worker.client.round_trip(worker.plan.timeout)?;
        worker.finish();
        let (messages, bytes) = (worker.messages, worker.messages * worker.plan.size as u64);
        let start = self.arrivals.first.unwrap_or(end);
        Ok(Sample { messages, seen: worker.client.messages(), bytes, start, end, latencies })
    }
}

impl Arrivals {
    /// Counts a message; false for one that is none.
    #[inline]
    fn note(&mut self, message: &Message<'_>, ordered: bool) -> bool {
        if message.sid != PULLED {
            return false;
        }
        if message.reply.is_empty() {
            self.status(message);
            return false;
        }
        if self.first.is_none() {
            self.first = Some(Instant::now());
        }
        self.received += 1;
        self.outstanding = self.outstanding.saturating_sub(1);
        if ordered && consumer_sequence(message.reply) != Some(self.received) {
            self.problem = Some(format!("messages were lost or out of order after {}", self.received - 1));
        }
        true
    }

    fn status(&mut self, message: &Message<'_>) {
        let (code, words) = status::of(message).unwrap_or((0, ""));
        let is_end = matches!(code, 404 | 408) || code == 409 && words.starts_with("Leadership Change");
        match (is_end, code) {
            (true, _) => {
                let pending = status::number(message, "Nats-Pending-Messages").unwrap_or(self.outstanding);
                self.missed += pending.min(self.outstanding);
                self.outstanding -= pending.min(self.outstanding);
            }
            // A heartbeat.
            (false, 100) => {}
            (false, 503) => self.problem = Some("nats: no responders available for request".into()),
            (false, _) => self.problem = Some(format!("nats: {words}")),
        }
    }
}

/// The third word from the end of the subject that a message is acknowledged with.
fn consumer_sequence(reply: &[u8]) -> Option<u64> {
    let word = reply.rsplit(|&b| b == b'.').nth(2)?;
    std::str::from_utf8(word).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message<'a>(reply: &'a str, header: &'a str) -> Message<'a> {
        Message {
            subject: b"s",
            sid: PULLED,
            reply: reply.as_bytes(),
            header: header.as_bytes(),
            payload: b"",
        }
    }

    #[test]
    fn the_end_of_a_pull_gives_back_what_it_did_not_bring() {
        let mut arrivals = Arrivals { outstanding: 10, ..Arrivals::default() };
        assert!(arrivals.note(&message("$JS.ACK.S.C.1.7.1.99.0", ""), true));
        let end = "NATS/1.0 408 Request Timeout\r\nNats-Pending-Messages: 9\r\n\r\n";
        assert!(!arrivals.note(&message("", end), true));
        assert_eq!((arrivals.received, arrivals.outstanding, arrivals.missed), (1, 0, 9));
        assert_eq!(arrivals.problem, None);
    }

    #[test]
    fn problems_are_kept() {
        let cases = [
            ("$JS.ACK.S.C.1.7.2.99.0", "", "messages were lost or out of order after 0"),
            ("", "NATS/1.0 503\r\n\r\n", "nats: no responders available for request"),
            ("", "NATS/1.0 409 Consumer Deleted\r\n\r\n", "nats: Consumer Deleted"),
        ];
        for (reply, header, want) in cases {
            let mut arrivals = Arrivals::default();
            arrivals.note(&message(reply, header), true);
            assert_eq!(arrivals.problem.as_deref(), Some(want));
        }
    }
}
