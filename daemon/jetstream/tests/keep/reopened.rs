//! A stream whose last write failed is opened again: who waited for messages still waits, and no acknowledgement is lost.

use super::{NOW, config, open};
use daemon_jetstream::consumer::AckReply;
use daemon_jetstream::keep::Keep;
use daemon_jetstream::stream::{AddConsumer, Publisher, Sealed, Stream, Usage};
use daemon_jetstream::{Delivered, Effects, Now, Outgoing};
use daemon_store::disk::FaultyDisk;
use daemon_store::journal::{Durability, FrameNumber};
use schemas::jetstream::{AckPolicy, ConsumerConfig, StreamConfig};
use std::io::ErrorKind;

const SECOND: u64 = 1_000_000_000;

/// Everybody listens: what was sent where, and the sequences that were delivered.
#[derive(Default)]
struct World {
    sent: Vec<(String, String)>,
    acks: Vec<AckReply>,
}

impl World {
    fn note(&mut self, to: &[u8], message: &Outgoing<'_>) -> Delivered {
        if !message.reply.is_empty() {
            self.acks.push(AckReply::parse(message.reply));
        }
        let said = [message.header, message.payload].concat();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if !to.starts_with(b"$JS.EVENT") {
            self.sent.push((text(to), text(&said)));
        }
        Delivered::Taken
    }

    fn take(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.sent)
    }
}

impl Effects for World {
    fn deliver(&mut self, to: &[u8], message: &Outgoing<'_>) -> Delivered {
        self.note(to, message)
    }

    fn publish(&mut self, message: &Outgoing<'_>) -> Delivered {
        self.note(message.subject, message)
    }

    fn interest(&mut self, _: &[u8], _: Option<&[u8]>) -> bool {
        true
    }

    fn random(&mut self) -> u64 {
        4
    }

    fn nuid(&mut self) -> String {
        "0".repeat(22)
    }
}

struct Stage {
    disk: FaultyDisk,
    keep: Keep,
    stream: Stream,
    world: World,
    now: Now,
}

impl Stage {
    /// A stream with a consumer, and three messages in it.
    fn new() -> Self {
        let disk = FaultyDisk::default();
        let keep = open(&disk).keep;
        let config = StreamConfig {
            max_msgs: -1,
            max_bytes: -1,
            max_msg_size: -1,
            max_msgs_per_subject: -1,
            max_consumers: -1,
            ..config("S")
        };
        let stream = keep.create_stream("A", config, Usage::new(-1, -1, None), "", NOW).unwrap();
        let mut stage = Stage { disk, keep, stream, world: World::default(), now: NOW };
        stage.add_consumer("c");
        stage.commit();
        for payload in ["1", "2", "3"] {
            stage.publish(payload);
        }
        stage.commit();
        assert!(stage.world.take().iter().all(|(_, answer)| answer.contains(r#""seq":"#)));
        stage
    }

    fn add_consumer(&mut self, name: &str) {
        let config = ConsumerConfig {
            name: name.into(),
            durable_name: name.into(),
            ack_policy: AckPolicy::Explicit,
            ack_wait: 15 * SECOND as i64,
            max_deliver: -1,
            max_waiting: 512,
            max_ack_pending: 1000,
            ..ConsumerConfig::default()
        };
        let add = AddConsumer { name: name.into(), config };
        self.keep.create_consumer("A", &mut self.stream, add, self.now, &mut self.world).unwrap();
    }

    fn publish(&mut self, payload: &str) {
        let p = Publisher { subject: b"s.x", reply: b"p", header: b"", payload: payload.as_bytes() };
        self.stream.on_publish(&p, self.now, &mut self.world);
    }

    fn pull(&mut self, reply: &str, body: &str) {
        let p = Publisher { subject: b"", reply: reply.as_bytes(), header: b"", payload: body.as_bytes() };
        assert!(self.stream.on_pull("c", &p, self.now, &mut self.world));
    }

    fn ack(&mut self, ack: AckReply, reply: &str) {
        let p = Publisher { subject: b"", reply: reply.as_bytes(), header: b"", payload: b"+ACK" };
        assert!(self.stream.on_ack("c", &ack, &p, self.now, &mut self.world));
    }

    fn commit(&mut self) {
        if let Sealed::Frame(frame) = self.stream.seal().unwrap() {
            self.keep.journal().commit(Durability::Synced).unwrap();
            self.stream.on_committed(frame, self.now, &mut self.world);
        }
    }

    /// The disk refuses what was handed over.
    fn commit_in_vain(&mut self) {
        self.disk.fail_after(0, ErrorKind::StorageFull);
        assert!(matches!(self.stream.seal().unwrap(), Sealed::Frame(_)));
        assert!(self.keep.journal().commit(Durability::Synced).is_err());
        let failed = |frame: FrameNumber| self.keep.journal().has_failed(frame, Durability::Synced);
        assert!(self.stream.first_failed(failed).is_some());
        self.stream.on_failed("full", true, &mut self.world);
    }

    /// The disk takes everything again, and the stream is opened anew.
    fn reopen(&mut self) {
        self.disk.mend();
        let asset = self.stream.ledger_mut().unwrap().asset().clone();
        let handed_over = self.stream.handed_over();
        let opened = self.keep.reopen(&asset, handed_over, Durability::Synced).unwrap();
        let stream = opened.finish(Usage::new(-1, -1, None), "", self.now).unwrap();
        let failed = std::mem::replace(&mut self.stream, stream);
        self.stream.adopt(failed, self.now, &mut self.world);
    }

    fn ring(&mut self) {
        self.stream.on_timer(self.now, &mut self.world);
        self.stream.go_on(self.now, &mut self.world);
    }

    fn wait(&mut self, nanos: u64) {
        self.now.mono += nanos;
        self.now.wall += nanos as i64;
        self.ring();
    }

    fn outstanding(&self) -> (u64, usize) {
        let consumer = self.stream.consumer("c").unwrap();
        (consumer.ack_floor().stream, consumer.num_ack_pending())
    }
}

fn said(to: &str, text: &str) -> (String, String) {
    (to.into(), text.into())
}

#[test]
fn an_acknowledgement_that_was_not_safe_is_carried_out_and_confirmed() {
    let mut stage = Stage::new();
    stage.pull("r", r#"{"batch":2}"#);
    stage.commit();
    assert_eq!(stage.world.take(), [said("r", "1"), said("r", "2")]);
    let acks = std::mem::take(&mut stage.world.acks);
    stage.ack(acks[0], "first");
    stage.commit_in_vain();
    stage.ack(acks[1], "second");
    assert_eq!(stage.world.take(), [], "neither a yes nor a no");
    stage.reopen();
    assert_eq!(stage.outstanding(), (0, 2));
    stage.ring();
    // Not before it is safe.
    assert_eq!(stage.world.take(), []);
    stage.commit();
    assert_eq!(stage.world.take(), [said("first", ""), said("second", "")]);
    assert_eq!(stage.outstanding(), (2, 0));
}

#[test]
fn a_disk_that_stays_full_is_tried_once_a_second_and_not_for_ever() {
    let mut stage = Stage::new();
    stage.pull("r", "");
    stage.commit();
    let ack = stage.world.acks[0];
    stage.ack(ack, "first");
    stage.commit_in_vain();
    stage.reopen();
    stage.ring();
    stage.commit_in_vain();
    stage.reopen();
    stage.ring();
    assert!(!stage.stream.needs_seal() || matches!(stage.stream.seal(), Ok(Sealed::Unchanged)));
    assert_eq!(stage.stream.next_wakeup().map(|at| at - stage.now.mono), Some(SECOND));
    stage.world.take();
    stage.now.mono += 20 * SECOND;
    stage.ring();
    stage.commit();
    // The message itself comes again: its ack wait is over.
    assert_eq!((stage.world.take(), stage.outstanding()), (vec![], (0, 1)));
}

#[test]
fn what_was_delivered_is_not_forgotten() {
    let mut stage = Stage::new();
    stage.pull("r", r#"{"batch":2}"#);
    assert_eq!(stage.world.take(), [said("r", "1"), said("r", "2")]);
    let acks = std::mem::take(&mut stage.world.acks);
    stage.ack(acks[0], "first");
    // Neither the deliveries nor the acknowledgement were safe.
    stage.commit_in_vain();
    stage.reopen();
    assert_eq!(stage.outstanding(), (0, 2));
    assert_eq!(stage.stream.consumer("c").unwrap().num_pending(), 1);
    stage.ring();
    // One that comes later, and one of what was never delivered.
    stage.ack(acks[1], "second");
    stage.ack(AckReply { stream_seq: 3, ..acks[1] }, "never");
    stage.commit();
    assert_eq!(stage.world.take(), [said("first", ""), said("second", "")]);
    assert_eq!(stage.outstanding(), (2, 0));
    stage.pull("r", r#"{"batch":2}"#);
    assert_eq!(stage.world.take(), [said("r", "3")]);
    // It is written down, too.
    stage.commit();
    let mut opened = open(&stage.disk.crash(daemon_store::disk::Crash::PowerLoseAll, 1));
    stage.stream = opened.streams.pop().unwrap().finish(Usage::new(-1, -1, None), "", stage.now).unwrap();
    assert_eq!(stage.outstanding(), (2, 1));
}

#[test]
fn pull_requests_survive() {
    let mut stage = Stage::new();
    stage.pull("r", r#"{"batch":5,"expires":30000000000}"#);
    stage.commit();
    assert_eq!(stage.world.take().len(), 3);
    stage.publish("lost");
    stage.commit_in_vain();
    assert!(stage.world.take()[0].1.contains(r#""err_code":10023"#));
    // One that comes while nobody serves it waits, too, and one whose time is over is told.
    stage.pull("late", r#"{"batch":1,"expires":60000000000}"#);
    stage.pull("soon", r#"{"batch":1,"expires":5}"#);
    stage.now.mono += 10;
    stage.stream.end_overdue_pulls(stage.now, &mut stage.world);
    let overdue = "NATS/1.0 408 Request Timeout\r\nNats-Pending-Messages: 1\r\nNats-Pending-Bytes: 0\r\n\r\n";
    assert_eq!(stage.world.take(), [said("soon", overdue)]);
    stage.reopen();
    stage.ring();
    stage.publish("4");
    stage.publish("5");
    stage.commit();
    let mut sent = stage.world.take();
    sent.retain(|(to, _)| to != "p");
    assert_eq!(sent, [said("r", "4"), said("late", "5")]);
    stage.wait(40 * SECOND);
    let (to, status) = stage.world.take().pop().unwrap();
    assert_eq!((to.as_str(), &status[..28]), ("r", "NATS/1.0 408 Request Timeout"));
}

#[test]
fn who_pulls_from_a_consumer_that_never_was_is_told() {
    let mut stage = Stage::new();
    stage.add_consumer("d");
    stage.commit_in_vain();
    let p = Publisher { subject: b"", reply: b"r", header: b"", payload: b"" };
    stage.stream.on_pull("d", &p, stage.now, &mut stage.world);
    stage.world.take();
    stage.reopen();
    assert_eq!(stage.world.take(), [said("r", "NATS/1.0 409 Consumer Deleted\r\n\r\n")]);
}
