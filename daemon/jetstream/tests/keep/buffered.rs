//! The bound on what a stream took in and is not safe yet.

use super::{NOW, config, open};
use daemon_jetstream::keep::Keep;
use daemon_jetstream::stream::{BufferLimits, Publisher, Sealed, Stream, Usage};
use daemon_jetstream::{Delivered, Effects, Outgoing};
use daemon_store::disk::FaultyDisk;
use daemon_store::journal::Durability;
use schemas::jetstream::{StorageType, StreamConfig};

const TOO_MANY: &str = "NATS/1.0 429 Too Many Requests\r\n\r\n{\"error\":{\"code\":429,\"err_code\":10167,\"description\":\"too many requests\"},\"stream\":\"S\",\"seq\":0}";

#[derive(Default)]
struct Answers(Vec<(String, String)>);

impl Effects for Answers {
    fn deliver(&mut self, _: &[u8], _: &Outgoing<'_>) -> Delivered {
        Delivered::Nobody
    }

    fn publish(&mut self, m: &Outgoing<'_>) -> Delivered {
        let said = [m.header, m.payload].concat();
        self.0.push((String::from_utf8_lossy(m.subject).into(), String::from_utf8_lossy(&said).into()));
        Delivered::Taken
    }

    fn interest(&mut self, _: &[u8], _: Option<&[u8]>) -> bool {
        false
    }

    fn random(&mut self) -> u64 {
        4
    }

    fn nuid(&mut self) -> String {
        "0".repeat(22)
    }
}

struct Stage {
    keep: Keep,
    stream: Stream,
    answers: Answers,
}

impl Stage {
    fn new(limits: BufferLimits, storage: StorageType) -> Self {
        let keep = open(&FaultyDisk::default()).keep;
        let config = StreamConfig {
            storage,
            max_msgs: -1,
            max_bytes: -1,
            max_msg_size: -1,
            max_msgs_per_subject: -1,
            max_consumers: -1,
            ..config("S")
        };
        let server = Usage::new(-1, -1, None);
        server.set_buffer_limits(limits);
        let usage = Usage::new(-1, -1, Some(server));
        let stream = keep.create_stream("A", config, usage, "", NOW).unwrap();
        let mut stage = Stage { keep, stream, answers: Answers::default() };
        stage.commit();
        stage
    }

    fn publish(&mut self, reply: &str, payload: &str) {
        let payload = payload.as_bytes();
        let p = Publisher { subject: b"s.x", reply: reply.as_bytes(), header: b"", payload };
        self.stream.on_publish(&p, NOW, &mut self.answers);
    }

    fn commit(&mut self) {
        let frame = match self.stream.seal().unwrap() {
            Sealed::Frame(_) => self.keep.journal().commit(Durability::Synced).unwrap(),
            Sealed::Done => 0,
            Sealed::Unchanged => return,
        };
        self.stream.on_committed(frame, NOW, &mut self.answers);
    }

    /// Who was told that it was too much, and who that it is stored.
    fn told(&mut self) -> (String, String) {
        let (mut refused, mut stored) = (String::new(), String::new());
        for (reply, said) in std::mem::take(&mut self.answers.0) {
            match said.contains("error") {
                true => {
                    assert_eq!(said, TOO_MANY);
                    refused.push_str(&reply);
                }
                false => stored.push_str(&reply),
            }
        }
        (refused, stored)
    }
}

#[test]
fn messages_are_refused_until_those_before_them_are_safe() {
    for storage in [StorageType::File, StorageType::Memory] {
        let mut stage = Stage::new(BufferLimits { msgs: 2, bytes: u64::MAX }, storage);
        ["a", "b", "c", "", "d"].iter().for_each(|reply| stage.publish(reply, "x"));
        assert_eq!(stage.told(), ("cd".into(), String::new()));
        assert_eq!(stage.stream.take_overflow(), Some("IPQ len limit reached"));
        assert_eq!(stage.stream.take_overflow(), None);
        stage.commit();
        assert_eq!(stage.told(), (String::new(), "ab".into()));
        ["e", "f", "g"].iter().for_each(|reply| stage.publish(reply, "x"));
        stage.commit();
        assert_eq!(stage.told(), ("g".into(), "ef".into()));
        assert_eq!(stage.stream.store().state().messages, 4);
    }
}

#[test]
fn bytes_are_those_of_the_whole_message() {
    // Subject, reply and payload: 3 + 1 + 6.
    let mut stage = Stage::new(BufferLimits { msgs: u64::MAX, bytes: 20 }, StorageType::File);
    stage.publish("a", "123456");
    stage.publish("b", "1234567");
    assert_eq!(stage.told(), ("b".into(), String::new()));
    assert_eq!(stage.stream.take_overflow(), Some("IPQ size limit reached"));
    stage.publish("c", "123456");
    stage.publish("d", "");
    stage.commit();
    assert_eq!(stage.told(), ("d".into(), "ac".into()));
}

#[test]
fn what_was_not_stored_takes_no_room() {
    let mut stage = Stage::new(BufferLimits { msgs: 1, bytes: u64::MAX }, StorageType::File);
    let p = Publisher {
        subject: b"s.x",
        reply: b"r",
        header: b"NATS/1.0\r\nNats-Expected-Stream: T\r\n\r\n",
        payload: b"",
    };
    stage.stream.on_publish(&p, NOW, &mut stage.answers);
    assert!(stage.answers.0.pop().unwrap().1.contains("10060"));
    stage.publish("a", "x");
    stage.commit();
    assert_eq!(stage.told(), (String::new(), "a".into()));
}
