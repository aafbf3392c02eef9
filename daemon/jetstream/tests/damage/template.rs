//! A store with something of everything in it: plain and compressed blocks, holes, consumers with a history, files and,
//! behind them, a journal. Made once and copied.

use daemon_jetstream::consumer::AckReply;
use daemon_jetstream::keep::Keep;
use daemon_jetstream::stream::{AddConsumer, Publisher, Sealed, Stream, Usage};
use daemon_jetstream::{Delivered, Effects, Now, Outgoing};
use daemon_store::codec::{Cipher, KeySettings};
use daemon_store::disk::FaultyDisk;
use daemon_store::journal::Durability;
use daemon_store::vault::VaultOptions;
use schemas::jetstream::{AckPolicy, ConsumerConfig, StorageType, StoreCompression, StreamConfig};
use std::collections::BTreeMap;
use std::sync::Arc;

pub const NOW: Now = Now { mono: 1_000_000_000, wall: 1_800_000_000_000_000_000 };
const STREAMS: [&str; 2] = ["PLAIN", "PACKED"];
/// Messages stored before the files are written, and after.
const HALF: u64 = 30;

/// What is stored, by stream and sequence: subject and payload.
pub type Kept = BTreeMap<(String, u64), (Vec<u8>, Vec<u8>)>;

pub struct Template {
    pub disk: FaultyDisk,
    pub encrypted: bool,
    pub kept: Kept,
}

/// Takes everything, and remembers where an acknowledgement would go.
#[derive(Default)]
pub struct Taker {
    replies: Vec<Vec<u8>>,
}

impl Effects for Taker {
    fn deliver(&mut self, _: &[u8], message: &Outgoing<'_>) -> Delivered {
        self.replies.push(message.reply.to_vec());
        Delivered::Taken
    }

    fn publish(&mut self, _: &Outgoing<'_>) -> Delivered {
        Delivered::Taken
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

pub fn options(disk: &FaultyDisk, encrypted: bool) -> VaultOptions {
    let key = || KeySettings { cipher: Cipher::ChaCha, key: "k".into(), previous: None };
    VaultOptions {
        key: encrypted.then(key),
        segment_size: 4096,
        ..VaultOptions::new(Arc::new(disk.clone()), "store")
    }
}

impl Template {
    pub fn make(encrypted: bool) -> Template {
        let (disk, mut kept) = (FaultyDisk::default(), Kept::new());
        let keep = Keep::open(options(&disk, encrypted), 1 << 16, None).expect("a new store").keep;
        for name in STREAMS {
            let mut stream = create(&keep, name);
            for seq in 1..=2 * HALF {
                publish(&mut stream, name, seq, &mut kept);
                if seq % 7 == 0 {
                    stream.store_mut().remove(seq - 3, false).expect("it is there");
                    kept.remove(&(name.to_owned(), seq - 3));
                }
                if seq % 5 == 0 {
                    consume(&mut stream);
                    commit(&keep, &mut stream);
                }
                if seq % (HALF / 2) == 0 && seq <= HALF {
                    let done = keep.begin(&mut stream, true).expect("a checkpoint").run();
                    assert!(keep.finish(&mut stream, done).is_empty());
                }
            }
        }
        Template { disk, encrypted, kept }
    }
}

fn create(keep: &Keep, name: &str) -> Stream {
    let packed = name == "PACKED";
    let config = StreamConfig {
        name: name.into(),
        subjects: vec![format!("{name}.>")],
        storage: StorageType::File,
        compression: if packed { StoreCompression::S2 } else { StoreCompression::None },
        allow_msg_ttl: packed,
        max_msgs: -1,
        max_bytes: -1,
        max_msg_size: -1,
        duplicate_window: 120_000_000_000,
        ..StreamConfig::default()
    };
    let mut stream = keep.create_stream("A", config, Usage::new(-1, -1, None), "", NOW).expect("a stream");
    commit(keep, &mut stream);
    let config = ConsumerConfig {
        name: "C".into(),
        durable_name: "C".into(),
        ack_policy: AckPolicy::Explicit,
        ..ConsumerConfig::default()
    };
    let add = AddConsumer { name: "C".into(), config };
    keep.create_consumer("A", &mut stream, add, NOW, &mut Taker::default()).expect("a consumer");
    commit(keep, &mut stream);
    stream
}

fn publish(stream: &mut Stream, name: &str, seq: u64, kept: &mut Kept) {
    let subject = format!("{name}.{}", seq % 9).into_bytes();
    let payload = format!("payload {seq} ").repeat(1 + seq as usize % 5).into_bytes();
    let header = match seq % 4 {
        0 => format!("NATS/1.0\r\nNats-Msg-Id: {seq}\r\nNats-TTL: 1h\r\n\r\n"),
        1 => format!("NATS/1.0\r\nNats-Msg-Id: {seq}\r\n\r\n"),
        _ => String::new(),
    };
    // Only one of the streams takes a message with a time to live.
    let header = if name == "PLAIN" { header.replace("Nats-TTL: 1h\r\n", "") } else { header };
    let message =
        Publisher { subject: &subject, header: header.as_bytes(), payload: &payload, ..Default::default() };
    stream.on_publish(&message, NOW, &mut Taker::default());
    assert_eq!(stream.store().state().last_seq, seq, "it was taken");
    kept.insert((name.to_owned(), seq), (subject, payload));
}

/// Some are delivered, some of them acknowledged.
fn consume(stream: &mut Stream) {
    let mut taker = Taker::default();
    let request =
        Publisher { reply: b"_INBOX.1", payload: br#"{"batch":4,"no_wait":true}"#, ..Default::default() };
    stream.on_pull("C", &request, NOW, &mut taker);
    for reply in taker.replies.iter().step_by(2) {
        let ack = AckReply::parse(reply);
        stream.on_ack("C", &ack, &Publisher::default(), NOW, &mut Taker::default());
    }
}

/// Hands over what changed, and makes it safe.
pub fn commit(keep: &Keep, stream: &mut Stream) {
    if let Ok(Sealed::Frame(frame)) = stream.seal()
        && keep.journal().commit(Durability::Synced).is_ok()
    {
        stream.on_committed(frame, NOW, &mut Taker::default());
    }
}
