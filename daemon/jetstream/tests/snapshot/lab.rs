//! Streams in memory, a world that records what is sent, and restores from bytes.

use std::collections::BTreeSet;

use daemon_jetstream::consumer::Consumer;
use daemon_jetstream::snapshot::{Origin, Restorer, SnapshotSender, Step};
use daemon_jetstream::stream::{Parts, Stream, Usage};
use daemon_jetstream::{Delivered, Effects, Now, Outgoing};
use daemon_store::stream::{NewMessage, Reader, Shape, StreamStore};
use schemas::jetstream::snapshot::SnapshotRequest;
use schemas::jetstream::{StorageType, StreamConfig, StreamState};

/// After the golden backups were made, Unix nanoseconds.
pub const START: i64 = 1_795_400_000 * 1_000_000_000;

pub const NOW: Now = Now { mono: 5_000_000_000, wall: START };

pub fn config(name: &str) -> StreamConfig {
    StreamConfig {
        name: name.into(),
        subjects: vec!["s.>".into()],
        storage: StorageType::Memory,
        max_msgs: -1,
        max_bytes: -1,
        max_msg_size: -1,
        max_msgs_per_subject: -1,
        max_consumers: -1,
        num_replicas: 1,
        ..StreamConfig::default()
    }
}

pub fn stream(name: &str) -> Stream {
    stream_of(StreamConfig { storage: StorageType::File, ..config(name) }, -1)
}

/// A stream whose messages are kept in memory, whatever it says of itself.
pub fn stream_of(config: StreamConfig, max_memory: i64) -> Stream {
    Stream::new(Parts {
        config,
        account: "A".into(),
        domain: String::new(),
        created: START,
        store: StreamStore::memory(Shape::default()),
        ledger: None,
        usage: Usage::new(max_memory, -1, None),
    })
}

/// Adds messages of `bytes` bytes that do not compress.
pub fn fill(stream: &mut Stream, messages: usize, bytes: usize) {
    let mut x = 88_172_645_463_325_252u64;
    for _ in 0..messages {
        let payload: Vec<u8> = (0..bytes)
            .map(|_| {
                x ^= x << 13;
                x ^= x >> 7;
                x ^= x << 17;
                x as u8
            })
            .collect();
        let message = NewMessage { subject: b"s.a", header: b"", payload: &payload, time: START, expires: 0 };
        stream.store_mut().append(&message).unwrap();
    }
    stream.adopt_position();
}

#[derive(Debug, Clone)]
pub struct Sent {
    pub subject: String,
    pub reply: String,
    pub header: String,
    pub payload: Vec<u8>,
}

pub struct Lab {
    pub now: Now,
    pub deaf: BTreeSet<String>,
    sent: Vec<Sent>,
}

impl Default for Lab {
    fn default() -> Self {
        Lab { now: NOW, deaf: BTreeSet::new(), sent: Vec::new() }
    }
}

/// A backup as it arrived.
pub struct Backup {
    pub archive: Vec<u8>,
    /// Reply subjects and sizes.
    pub chunks: Vec<(String, usize)>,
    pub end: String,
    pub state: StreamState,
}

impl Lab {
    pub fn sender(&self, request: &SnapshotRequest, stream: &Stream) -> SnapshotSender {
        let origin = Origin { stream: "S".into(), ..Origin::default() };
        SnapshotSender::new(request, stream, origin, "nuid", self.now)
    }

    /// Runs as long as nobody has to be waited for.
    pub fn run(&mut self, sender: &mut SnapshotSender, stream: &Stream) -> Step {
        loop {
            sender.read(Some(stream));
            match sender.send(self.now, self) {
                Step::Again => {}
                step => return step,
            }
        }
    }

    /// Runs, and acknowledges everything.
    pub fn finish(&mut self, sender: &mut SnapshotSender, stream: &Stream) -> Step {
        while self.run(sender, stream) != Step::Done {
            sender.on_ack();
        }
        Step::Done
    }

    pub fn send_all(mut self, request: &SnapshotRequest, stream: &Stream) -> Backup {
        let mut sender = self.sender(request, stream);
        self.finish(&mut sender, stream);
        let mut sent = self.sent(&request.deliver_subject);
        let end = sent.pop().unwrap();
        assert!(end.payload.is_empty());
        Backup {
            archive: sent.iter().flat_map(|m| m.payload.clone()).collect(),
            chunks: sent.into_iter().map(|m| (m.reply, m.payload.len())).collect(),
            end: end.header,
            state: sender.state().clone(),
        }
    }

    pub fn sent(&self, subject: &str) -> Vec<Sent> {
        self.sent.iter().filter(|m| m.subject == subject).cloned().collect()
    }
}

impl Effects for Lab {
    fn deliver(&mut self, _: &[u8], m: &Outgoing<'_>) -> Delivered {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let (subject, reply, header) = (text(m.subject), text(m.reply), text(m.header));
        self.sent.push(Sent { subject, reply, header, payload: m.payload.to_vec() });
        Delivered::Taken
    }

    fn publish(&mut self, m: &Outgoing<'_>) -> Delivered {
        self.deliver(m.subject, m)
    }

    fn interest(&mut self, subject: &[u8], _: Option<&[u8]>) -> bool {
        !self.deaf.iter().any(|deaf| deaf.as_bytes() == subject)
    }

    fn random(&mut self) -> u64 {
        4
    }

    fn nuid(&mut self) -> String {
        "nuid".into()
    }
}

/// A stream that was made from a backup.
pub struct Restored {
    pub stream: Stream,
}

/// Restores in pieces of `piece` bytes.
pub fn restore(mut stream: Stream, archive: &[u8], piece: usize) -> Result<Restored, String> {
    let (mut lab, config) = (Lab::default(), stream.config().clone());
    let origin = Origin { stream: config.name.clone(), ..Origin::default() };
    let mut restorer = Restorer::new(config, StreamState::default(), origin, "nuid", 1 << 20, lab.now);
    for bytes in archive.chunks(piece) {
        restorer.on_chunk(bytes, lab.now);
        while restorer.store(&mut stream, lab.now) {}
    }
    let consumers = restorer.finish(&mut stream).map_err(|error| error.to_string())?;
    for c in consumers {
        let made = Consumer::at_position("S", c.name, c.config, c.created.unwrap_or(START), &c.position);
        stream.restore_consumer(made.map_err(|error| error.to_string())?, None, lab.now).unwrap();
    }
    stream.seal().unwrap();
    stream.on_committed(u64::MAX, lab.now, &mut lab);
    Ok(Restored { stream })
}

impl Restored {
    pub fn message(&self, seq: u64) -> (String, String, String) {
        let mut reader = Reader::default();
        let m = self.stream.store().get(&mut reader, seq).unwrap().unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (text(m.subject), text(m.header), text(m.payload))
    }

    /// All messages, as texts.
    pub fn all(&self) -> Vec<String> {
        let state = self.stream.store().state();
        let mut reader = Reader::default();
        let mut all = Vec::new();
        for seq in state.first_seq..=state.last_seq {
            if let Some(m) = self.stream.store().get(&mut reader, seq).unwrap() {
                all.push(format!("{m:?}"));
            }
        }
        all
    }

    pub fn consumer(&mut self, name: &str) -> String {
        let info = self.stream.consumer_info(name, NOW, &mut Lab::default()).unwrap();
        let (d, f) = (&info.delivered, &info.ack_floor);
        format!(
            "delivered {} {} floor {} {} waiting {} again {} pending {}",
            d.consumer_seq,
            d.stream_seq,
            f.consumer_seq,
            f.stream_seq,
            info.num_ack_pending,
            info.num_redelivered,
            info.num_pending
        )
    }
}

/// Bytes as the outer layer of a backup.
pub fn packed(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = snap::write::FrameEncoder::new(Vec::new());
    encoder.write_all(bytes).unwrap();
    encoder.into_inner().unwrap()
}
