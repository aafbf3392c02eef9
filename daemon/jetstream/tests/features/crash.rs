//! Orders through crashes: what was acknowledged is carried out once, not before its time, and never forgotten.

use super::stage::{SECOND, START, World, block};
use daemon_jetstream::Now;
use daemon_jetstream::keep::Keep;
use daemon_jetstream::stream::{Publisher, Stream, Usage};
use daemon_store::disk::{Crash, FaultyDisk};
use daemon_store::journal::Durability;
use daemon_store::stream::Reader;
use daemon_store::vault::VaultOptions;
use proptest::prelude::*;
use schemas::go::Time;
use schemas::jetstream::{StorageType, StreamConfig};
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Debug, Clone)]
enum Step {
    /// In so many seconds.
    At(i64),
    /// Again and again after so many seconds.
    Every(i64),
    Wait(i64),
    Commit {
        synced: bool,
    },
    Seal,
    /// Writes messages and the configuration behind, out of the journal.
    Behind,
    Kill,
    PowerCut(u64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (-3..30_i64).prop_map(Step::At),
        2 => (1..9_i64).prop_map(Step::Every),
        6 => (1..9_i64).prop_map(Step::Wait),
        4 => any::<bool>().prop_map(|synced| Step::Commit { synced }),
        2 => Just(Step::Seal),
        1 => Just(Step::Behind),
        1 => Just(Step::Kill),
        2 => any::<u64>().prop_map(Step::PowerCut),
    ]
}

#[derive(Debug)]
struct Order {
    due: i64,
    repeats: bool,
    acknowledged: bool,
}

struct History {
    disk: FaultyDisk,
    keep: Keep,
    stream: Stream,
    world: World,
    now: Now,
    /// By their subjects.
    orders: BTreeMap<String, Order>,
}

fn options(disk: &FaultyDisk) -> VaultOptions {
    VaultOptions { segment_size: 4000, ..VaultOptions::new(Arc::new(disk.clone()), "js") }
}

impl History {
    fn new() -> Self {
        let (disk, now) = (FaultyDisk::default(), Now { mono: 5 * SECOND as u64, wall: START });
        let keep = Keep::open(options(&disk), 1 << 20, None).unwrap().keep;
        let config = StreamConfig {
            name: "S".into(),
            subjects: vec!["s.>".into(), "t.>".into()],
            storage: StorageType::File,
            max_msgs: -1,
            max_bytes: -1,
            max_msg_size: -1,
            max_msgs_per_subject: -1,
            max_consumers: -1,
            num_replicas: 1,
            allow_msg_schedules: true,
            allow_rollup_hdrs: true,
            ..StreamConfig::default()
        };
        let stream = keep.create_stream("A", config, Usage::new(-1, -1, None), "", now).unwrap();
        keep.journal().commit(Durability::Synced).unwrap();
        History { disk, keep, stream, world: World::default(), now, orders: BTreeMap::new() }
    }

    fn order(&mut self, pattern: &str, due: i64, repeats: bool) {
        let number = self.orders.len();
        let (subject, target) = (format!("s.{number}"), format!("t.{number}"));
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let headers = [header("Nats-Schedule", pattern), header("Nats-Schedule-Target", &target)];
        let header = block(&headers);
        let p = Publisher {
            subject: subject.as_bytes(),
            reply: subject.as_bytes(),
            header: &header,
            payload: b"x",
        };
        self.stream.on_publish(&p, self.now, &mut self.world);
        self.orders.insert(subject, Order { due, repeats, acknowledged: false });
    }

    fn commit(&mut self, durability: Durability) {
        self.stream.seal().unwrap();
        let frame = self.keep.journal().commit(durability).unwrap();
        self.stream.on_committed(frame, self.now, &mut self.world);
        for (subject, said) in std::mem::take(&mut self.world.sent) {
            assert!(!said.contains("error"), "{said}");
            // What is only written is acknowledged for those who do not ask for more.
            if let Some(order) = self.orders.get_mut(&subject).filter(|_| durability == Durability::Synced) {
                order.acknowledged = true;
            }
        }
    }

    fn wait(&mut self, nanos: i64) {
        let end = self.now.mono + nanos as u64;
        while let Some(at) = self.stream.next_wakeup().filter(|&at| at <= end) {
            let at = at.max(self.now.mono);
            self.now.wall += (at - self.now.mono) as i64;
            self.now.mono = at;
            self.stream.on_timer(self.now, &mut self.world);
        }
        self.now.wall += (end - self.now.mono) as i64;
        self.now.mono = end;
    }

    fn restart(&mut self, crash: Crash, seed: u64) {
        self.disk = self.disk.crash(crash, seed);
        let mut opened = Keep::open(options(&self.disk), 1 << 20, None).unwrap();
        assert!(opened.failed.is_empty());
        let recovered = opened.streams.pop().unwrap();
        self.stream = recovered.finish(Usage::new(-1, -1, None), "", self.now).unwrap();
        self.keep = opened.keep;
        self.world.sent.clear();
    }

    fn run(&mut self, step: &Step) {
        match *step {
            Step::At(seconds) => {
                let due = self.now.wall + seconds * SECOND;
                self.order(&format!("@at {}", Time::from_unix_nanos(due)), due, false);
            }
            Step::Every(seconds) => {
                let due = self.now.wall + seconds * SECOND;
                self.order(&format!("@every {seconds}s"), due, true);
            }
            Step::Wait(seconds) => self.wait(seconds * SECOND),
            Step::Commit { synced: true } => self.commit(Durability::Synced),
            Step::Commit { synced: false } => self.commit(Durability::Written),
            Step::Seal => drop(self.stream.seal().unwrap()),
            Step::Behind => {
                self.commit(Durability::Synced);
                let done = self.keep.begin(&mut self.stream, true).unwrap().run();
                assert!(self.keep.finish(&mut self.stream, done).is_empty());
            }
            Step::Kill => self.restart(Crash::Kill, 1),
            Step::PowerCut(seed) => self.restart(Crash::Power, seed),
        }
    }

    /// What was published: by order, the moment of each message and when the next one was said to come.
    fn published(&self) -> BTreeMap<String, Vec<(i64, String)>> {
        let (store, mut reader) = (self.stream.store(), Reader::default());
        let state = store.state();
        let mut all: BTreeMap<String, Vec<(i64, String)>> = BTreeMap::new();
        for seq in state.first_seq..=state.last_seq {
            let Some(m) = store.get(&mut reader, seq).unwrap() else { continue };
            let value = |name: &str| {
                let value = daemon_wire::headers::get(m.header, name).unwrap_or_default();
                String::from_utf8_lossy(value).into_owned()
            };
            if m.subject.starts_with(b"t.") {
                all.entry(value("Nats-Scheduler")).or_default().push((m.time, value("Nats-Schedule-Next")));
            }
        }
        all
    }

    fn check(&self) {
        let published = self.published();
        for (subject, order) in &self.orders {
            let none = Vec::new();
            let found = published.get(subject).unwrap_or(&none);
            assert!(order.repeats || found.len() <= 1, "{subject} was carried out {} times", found.len());
            assert!(!order.acknowledged || !found.is_empty(), "{subject} was forgotten: {order:?}");
            if let Some((time, _)) = found.first() {
                // Intervals begin at whole seconds.
                assert!(*time >= order.due - SECOND / 2 * i64::from(order.repeats), "{subject} came early");
            }
            if !order.repeats {
                continue;
            }
            for pair in found.windows(2) {
                let next: Time = pair[0].1.parse().unwrap();
                assert!(pair[1].0 >= next.unix_nanos(), "{subject} came before its time: {pair:?}");
                assert!(pair[0].1 < pair[1].1, "{subject} came twice: {pair:?}");
            }
            if let Some((_, next)) = found.last() {
                let next: Time = next.parse().unwrap();
                assert!(next.unix_nanos() > self.now.wall, "{subject} has stopped");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn orders_outlive_crashes(steps in prop::collection::vec(step(), 1..30)) {
        let mut history = History::new();
        for step in &steps {
            history.run(step);
        }
        history.commit(Durability::Synced);
        history.wait(60 * SECOND);
        history.commit(Durability::Synced);
        history.check();
        history.restart(Crash::Power, 7);
        history.wait(SECOND);
        history.check();
    }
}
