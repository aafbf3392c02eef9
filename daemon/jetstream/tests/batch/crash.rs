//! Batches through crashes: whatever is lost, what is found holds a batch as a whole or nothing of it.

use super::stage::{SECOND, START, World, block, stored};
use daemon_jetstream::Now;
use daemon_jetstream::keep::Keep;
use daemon_jetstream::stream::{Publisher, Sealed, Stream, Usage};
use daemon_store::disk::{Crash, FaultyDisk};
use daemon_store::journal::Durability;
use daemon_store::vault::VaultOptions;
use proptest::prelude::*;
use schemas::jetstream::{StorageType, StreamConfig};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const NOW: Now = Now { mono: 5 * SECOND as u64, wall: START };

#[derive(Debug, Clone)]
enum Step {
    Plain,
    /// A batch of so many messages of so many bytes; the last of them ends it, or another one that is not stored.
    Batch {
        messages: u64,
        bytes: usize,
        eob: bool,
    },
    /// A batch that nobody ends.
    Open {
        messages: u64,
    },
    /// Hands everything to the journal, and has it written, and synced.
    Commit {
        synced: bool,
    },
    /// Hands everything to the journal only.
    Seal,
    /// Writes messages behind, out of the journal.
    Behind,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => Just(Step::Plain),
        5 => (1..6_u64, prop_oneof![Just(3_usize), Just(700), Just(3000)], any::<bool>())
            .prop_map(|(messages, bytes, eob)| Step::Batch { messages, bytes, eob }),
        1 => (1..4_u64).prop_map(|messages| Step::Open { messages }),
        4 => any::<bool>().prop_map(|synced| Step::Commit { synced }),
        1 => Just(Step::Seal),
        1 => Just(Step::Behind),
    ]
}

fn options(disk: &FaultyDisk) -> VaultOptions {
    VaultOptions { segment_size: 4000, ..VaultOptions::new(Arc::new(disk.clone()), "js") }
}

struct History {
    disk: FaultyDisk,
    keep: Keep,
    stream: Stream,
    world: World,
    /// Messages of every batch that was ended, by its id.
    batches: BTreeMap<String, u64>,
    /// Batches that are on the disk for good.
    safe: BTreeSet<String>,
}

impl History {
    fn new() -> Self {
        let disk = FaultyDisk::default();
        let keep = Keep::open(options(&disk), 1 << 20, None).unwrap().keep;
        let config = StreamConfig {
            name: "S".into(),
            subjects: vec!["s.>".into()],
            storage: StorageType::File,
            max_msgs: -1,
            max_bytes: -1,
            max_msg_size: -1,
            max_msgs_per_subject: -1,
            max_consumers: -1,
            num_replicas: 1,
            allow_atomic: true,
            ..StreamConfig::default()
        };
        let stream = keep.create_stream("A", config, Usage::new(-1, -1, None), "", NOW).unwrap();
        keep.journal().commit(Durability::Synced).unwrap();
        History {
            disk,
            keep,
            stream,
            world: World::default(),
            batches: BTreeMap::new(),
            safe: BTreeSet::new(),
        }
    }

    fn publish(&mut self, headers: &[(String, String)], payload: &[u8]) {
        let header = block(headers);
        let p = Publisher { subject: b"s.a", reply: b"", header: &header, payload };
        self.stream.on_publish(&p, NOW, &mut self.world);
    }

    fn member(&mut self, id: &str, seq: u64, commit: Option<&str>, bytes: usize) {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut headers = vec![header("Nats-Batch-Id", id), header("Nats-Batch-Sequence", &seq.to_string())];
        headers.extend(commit.map(|c| header("Nats-Batch-Commit", c)));
        let payload: Vec<u8> = (0..bytes).map(|i| (i * 31 + seq as usize) as u8).collect();
        self.publish(&headers, &payload);
    }

    fn seal(&mut self, durability: Option<Durability>) {
        let sealed = self.stream.seal().unwrap();
        if let Some(durability) = durability {
            let frame = self.keep.journal().commit(durability).unwrap();
            assert!(!matches!(sealed, Sealed::Frame(f) if f > frame));
            self.stream.on_committed(frame, NOW, &mut self.world);
            if durability == Durability::Synced {
                self.safe = self.batches.keys().cloned().collect();
            }
        }
    }

    fn run(&mut self, number: usize, step: &Step) {
        let id = format!("b{number}");
        match *step {
            Step::Plain => self.publish(&[], b"plain"),
            Step::Batch { messages, bytes, eob } => {
                let unsealed = self.stream.store().unsealed();
                for seq in 1..messages {
                    self.member(&id, seq, None, bytes);
                }
                self.member(&id, messages, if eob { None } else { Some("1") }, bytes);
                if eob {
                    self.member(&id, messages + 1, Some("eob"), bytes);
                }
                // All of it waits for one entry of the journal: nothing was handed over in between.
                let waiting = self.stream.store().unsealed() - unsealed;
                assert!(waiting >= messages as usize * bytes);
                self.batches.insert(id, messages);
            }
            Step::Open { messages } => (1..=messages).for_each(|seq| self.member(&id, seq, None, 10)),
            Step::Commit { synced: true } => self.seal(Some(Durability::Synced)),
            Step::Commit { synced: false } => self.seal(Some(Durability::Written)),
            Step::Seal => self.seal(None),
            Step::Behind => {
                self.seal(Some(Durability::Synced));
                let done = self.keep.begin(&mut self.stream, true).unwrap().run();
                assert!(self.keep.finish(&mut self.stream, done).is_empty());
            }
        }
    }

    /// Looks at what would be found were the machine to stop here.
    fn check(&self, crash: Crash, seed: u64) {
        let disk = self.disk.crash(crash, seed);
        let mut opened = Keep::open(options(&disk), 1 << 20, None).unwrap();
        assert!(opened.failed.is_empty());
        let recovered = opened.streams.pop().unwrap();
        let stream = recovered.finish(Usage::new(-1, -1, None), "", NOW).unwrap();
        let mut found: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for (seq, _, header, _) in stored(&stream) {
            if let Some(id) = daemon_wire::headers::get(header.as_bytes(), "Nats-Batch-Id") {
                found.entry(String::from_utf8_lossy(id).into_owned()).or_default().push(seq);
            }
        }
        for (id, seqs) in &found {
            let messages = self.batches.get(id).copied();
            assert_eq!(Some(seqs.len() as u64), messages, "part of {id} after {crash:?}: {found:?}");
            assert!(seqs.windows(2).all(|w| w[1] == w[0] + 1), "{id} is torn apart: {found:?}");
        }
        let lost: Vec<_> = self.safe.iter().filter(|id| !found.contains_key(*id)).collect();
        assert!(lost.is_empty(), "{lost:?} were safe before {crash:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_part_of_a_batch_is_ever_found(steps in prop::collection::vec(step(), 1..14), seed in any::<u32>()) {
        let mut history = History::new();
        for (number, step) in steps.iter().enumerate() {
            history.run(number, step);
            history.check(Crash::Kill, 1);
            for n in 0..3 {
                history.check(Crash::Power, u64::from(seed) * 31 + n);
            }
        }
    }
}
