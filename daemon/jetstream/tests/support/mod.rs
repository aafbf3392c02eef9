//! One stream, one consumer and a world that records what they send: what the tests of consumers play with.

#![allow(dead_code)]

pub mod model;

use std::collections::BTreeSet;

use daemon_jetstream::consumer::{AckReply, Consumer, StreamFacts, Turn};
use daemon_jetstream::{Delivered, Effects, Now, Outgoing};
use daemon_store::stream::{NewMessage, Purge, Shape, StreamStore};
use schemas::jetstream::{AckPolicy, ConsumerConfig};

pub const SECOND: i64 = 1_000_000_000;
/// What time it is when a test begins, Unix nanoseconds.
pub const START: i64 = 1_700_000_000 * SECOND;

/// One message that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    pub to: String,
    pub subject: String,
    pub reply: String,
    pub header: String,
    pub payload: String,
}

impl Sent {
    pub fn ack(&self) -> AckReply {
        AckReply::parse(self.reply.as_bytes())
    }

    /// A status without its line ends, or the message's subject.
    pub fn brief(&self) -> String {
        match self.header.strip_prefix("NATS/1.0 ") {
            Some(status) => status.trim_end().replace("\r\n", " | "),
            None => format!("{}={}", self.subject, self.payload),
        }
    }
}

#[derive(Default)]
pub struct World {
    pub sent: Vec<Sent>,
    /// Subjects nobody listens on.
    pub deaf: BTreeSet<String>,
    pub crowded: bool,
    count: u64,
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

impl Effects for World {
    fn deliver(&mut self, to: &[u8], m: &Outgoing<'_>) -> Delivered {
        let to = text(to);
        if self.deaf.contains(&to) {
            return Delivered::Nobody;
        }
        self.sent.push(Sent {
            to,
            subject: text(m.subject),
            reply: text(m.reply),
            header: text(m.header),
            payload: text(m.payload),
        });
        if self.crowded { Delivered::Crowded } else { Delivered::Taken }
    }

    fn publish(&mut self, m: &Outgoing<'_>) -> Delivered {
        self.deliver(m.subject, m)
    }

    fn interest(&mut self, subject: &[u8], _group: Option<&[u8]>) -> bool {
        !self.deaf.contains(&text(subject))
    }

    fn random(&mut self) -> u64 {
        self.count += 1;
        self.count.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    fn nuid(&mut self) -> String {
        self.count += 1;
        format!("{:022}", self.count)
    }
}

/// A stream with one consumer.
pub struct Stage {
    pub store: StreamStore,
    pub facts: StreamFacts,
    pub world: World,
    pub now: Now,
    pub consumer: Consumer,
    pub done: Vec<u64>,
}

pub fn pull(ack_policy: AckPolicy) -> ConsumerConfig {
    ConsumerConfig {
        durable_name: "C".to_owned(),
        name: "C".to_owned(),
        ack_policy,
        ack_wait: if ack_policy == AckPolicy::None { 0 } else { 30 * SECOND },
        max_deliver: -1,
        max_waiting: 512,
        max_ack_pending: if ack_policy == AckPolicy::None { 0 } else { 1000 },
        ..ConsumerConfig::default()
    }
}

pub fn push(ack_policy: AckPolicy) -> ConsumerConfig {
    ConsumerConfig { deliver_subject: "d".to_owned(), max_waiting: 0, ..pull(ack_policy) }
}

impl Stage {
    /// A consumer on a stream that holds `subjects`, one message each, with payloads `m1`, `m2`…
    pub fn new(config: ConsumerConfig, subjects: &[&str]) -> Stage {
        let now = Now { mono: 5 * SECOND as u64, wall: START };
        let mut store = StreamStore::memory(Shape::default());
        for subject in subjects {
            append(&mut store, subject, now);
        }
        let facts = StreamFacts {
            name: "S".to_owned(),
            account: "A".to_owned(),
            committed: subjects.len() as u64,
            max_msgs_per_subject: -1,
            max_message: 1024 * 1024,
            ..StreamFacts::default()
        };
        let consumer = Consumer::new(&facts, "C".to_owned(), config, START, &mut store, now).unwrap();
        let mut stage = Stage { store, facts, world: World::default(), now, consumer, done: Vec::new() };
        stage.turn(Consumer::on_interest);
        stage
    }

    /// One event without what follows from it.
    pub fn turn<R>(&mut self, event: impl FnOnce(&mut Consumer, &mut Turn<'_>) -> R) -> R {
        let mut turn = Turn {
            store: &self.store,
            stream: &self.facts,
            now: self.now,
            fx: &mut self.world,
            done: &mut self.done,
        };
        event(&mut self.consumer, &mut turn)
    }

    /// Delivers all that can be; what was sent since the last call.
    pub fn pump(&mut self) -> Vec<Sent> {
        let mut again = true;
        while again {
            again = self.turn(|consumer, turn| consumer.pump(turn, &mut 7));
            again &= !self.world.crowded;
        }
        std::mem::take(&mut self.world.sent)
    }

    pub fn pump_brief(&mut self) -> Vec<String> {
        self.pump().iter().map(Sent::brief).collect()
    }

    pub fn store(&mut self, subject: &str) -> u64 {
        let seq = append(&mut self.store, subject, self.now);
        self.facts.committed = seq;
        self.consumer.on_stored(seq, subject.as_bytes());
        seq
    }

    pub fn store_many(&mut self, count: usize, subject: &str) {
        for _ in 0..count {
            self.store(subject);
        }
    }

    pub fn remove(&mut self, seq: u64) -> bool {
        let removed = self.store.remove(seq, false).unwrap().map(|removed| removed.subject.to_vec());
        if let Some(subject) = &removed {
            self.consumer.on_removed(seq, subject);
        }
        removed.is_some()
    }

    pub fn purge(&mut self, filter: Option<&str>, upto: u64) {
        let filter = filter.map(str::as_bytes);
        self.store.purge(&Purge { filter, upto, keep: 0 }, &mut |_, _| {}).unwrap();
        self.consumer.on_purged(&self.store, filter).unwrap();
    }

    pub fn ask(&mut self, reply: &str, body: &str) {
        self.turn(|consumer, turn| consumer.on_pull(turn, reply.as_bytes(), b"", body.as_bytes()));
    }

    /// Asks, and delivers what can be.
    pub fn fetch(&mut self, reply: &str, body: &str) -> Vec<String> {
        self.ask(reply, body);
        self.pump_brief()
    }

    pub fn ack(&mut self, of: &AckReply, body: &str) {
        self.ack_with(of, body, "");
    }

    pub fn ack_with(&mut self, of: &AckReply, body: &str, reply: &str) {
        self.turn(|consumer, turn| consumer.on_ack(turn, of, body.as_bytes(), reply.as_bytes()));
    }

    pub fn pass(&mut self, nanos: i64) {
        self.now.mono += nanos as u64;
        self.now.wall += nanos;
    }

    /// Lets time pass and does what is due; what was sent.
    pub fn wait(&mut self, nanos: i64) -> Vec<Sent> {
        self.pass(nanos);
        if self.consumer.next_wakeup().is_some_and(|at| at <= self.now.mono) {
            self.turn(Consumer::on_timer);
        }
        self.pump()
    }

    pub fn wait_brief(&mut self, nanos: i64) -> Vec<String> {
        self.wait(nanos).iter().map(Sent::brief).collect()
    }

    /// Puts another consumer in its place, recovered from these.
    pub fn recover(&mut self, snapshot: &[u8], changes: &[Vec<u8>]) {
        let mut consumer = Consumer::restore("S", "C".to_owned(), snapshot).unwrap();
        for change in changes {
            consumer.apply(change).unwrap();
        }
        consumer.settle(&self.facts, &mut self.store, self.now).unwrap();
        self.consumer = consumer;
        self.turn(Consumer::on_interest);
        self.turn(Consumer::on_timer);
    }

    /// (delivered consumer, delivered stream, floor consumer, floor stream)
    pub fn places(&self) -> (u64, u64, u64, u64) {
        let (d, f) = (self.consumer.delivered(), self.consumer.ack_floor());
        (d.consumer, d.stream, f.consumer, f.stream)
    }
}

fn append(store: &mut StreamStore, subject: &str, now: Now) -> u64 {
    let payload = format!("m{}", store.state().last_seq + 1);
    let message = NewMessage {
        subject: subject.as_bytes(),
        header: b"",
        payload: payload.as_bytes(),
        time: now.wall,
        expires: 0,
    };
    store.append(&message).unwrap()
}
