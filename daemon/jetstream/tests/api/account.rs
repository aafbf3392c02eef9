//! An account's JetStream in memory.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use daemon_jetstream::api::{Host, Settings};
use daemon_jetstream::snapshot::{Origin, SnapshotSender};
use daemon_jetstream::stream::config::Environment;
use daemon_jetstream::stream::{AddConsumer, Parts, Publisher, Sealed, Stream, Usage};
use daemon_jetstream::{API_LEVEL, Effects, Limits, Now, ServerLimits};
use daemon_store::stream::{Shape, StreamStore};
use schemas::jetstream::errors::{CONSUMER_CREATE, STREAM_NOT_FOUND, STREAM_UPDATE};
use schemas::jetstream::{
    AccountLimits, AccountStats, ApiError, ApiStats, ConsumerConfig, StorageType, StreamConfig, StreamState,
    Tier,
};

use crate::world::World;

const START: i64 = 1_800_000_000_000_000_000;
const MILLISECOND: i64 = 1_000_000;

pub struct Account {
    pub world: World,
    streams: BTreeMap<String, Stream>,
    configs: BTreeMap<String, Arc<StreamConfig>>,
    pub settings: Settings,
    limits: Limits,
    server: ServerLimits,
    usage: Arc<Usage>,
    clock: Cell<i64>,
    requests: u64,
    errors: u64,
}

impl Account {
    pub fn new() -> Self {
        let (server, version) = ("lab".to_owned(), "2.15.1".to_owned());
        Account {
            world: World::default(),
            streams: BTreeMap::new(),
            configs: BTreeMap::new(),
            settings: Settings { strict: true, server, version, domain: String::new() },
            limits: Limits::unlimited(),
            server: ServerLimits { max_memory: 1 << 40, max_storage: 1 << 40, ..ServerLimits::default() },
            usage: Usage::new(-1, -1, None),
            clock: Cell::new(0),
            requests: 0,
            errors: 0,
        }
    }

    /// Publishes to whichever stream listens.
    pub fn publish(&mut self, message: &Publisher<'_>) {
        let listens = |s: &Stream| {
            s.config()
                .subjects
                .iter()
                .any(|own| daemon_subject::valid::is_subset(message.subject, own.as_bytes()))
        };
        let name = self.streams.values().find(|s| listens(s)).map(|s| s.config().name.clone());
        if let Some(name) = name {
            self.stream(&name, |stream, now, fx| stream.on_publish(message, now, fx));
        }
    }
}

fn commit(stream: &mut Stream, now: Now, fx: &mut dyn Effects) {
    match stream.seal().unwrap() {
        Sealed::Unchanged => {}
        Sealed::Done => stream.on_committed(0, now, fx),
        Sealed::Frame(frame) => stream.on_committed(frame, now, fx),
    }
}

impl Host for Account {
    fn now(&self) -> Now {
        self.clock.set(self.clock.get() + MILLISECOND);
        Now { mono: self.clock.get() as u64, wall: START + self.clock.get() }
    }

    fn environment(&self) -> Environment<'_> {
        Environment { streams: &self.configs, limits: &self.limits, server: &self.server }
    }

    fn settings(&self) -> &Settings {
        &self.settings
    }

    fn account(&self) -> AccountStats {
        let reserved = |storage| {
            let configs = self.configs.values().filter(|config| config.storage == storage);
            configs.map(|config| config.max_bytes.max(0) as u64).sum()
        };
        AccountStats {
            total: Tier {
                memory: self.usage.memory.used() as u64,
                storage: self.usage.file.used() as u64,
                reserved_memory: reserved(StorageType::Memory),
                reserved_storage: reserved(StorageType::File),
                streams: self.streams.len() as i64,
                consumers: self.streams.values().map(Stream::consumer_count).sum::<usize>() as i64,
                limits: match &self.limits {
                    Limits::Flat(limits) => *limits,
                    Limits::Tiered(_) => AccountLimits::default(),
                },
            },
            domain: self.settings.domain.clone(),
            api: ApiStats { level: API_LEVEL, total: self.requests, errors: self.errors, inflight: 0 },
            tiers: BTreeMap::new(),
        }
    }

    fn count(&mut self, error: bool) {
        self.requests += 1;
        self.errors += u64::from(error);
    }

    fn stream<R>(
        &mut self,
        name: &str,
        f: impl FnOnce(&mut Stream, Now, &mut dyn Effects) -> R,
    ) -> Option<R> {
        let now = self.now();
        let stream = self.streams.get_mut(name)?;
        let result = f(stream, now, &mut self.world);
        commit(stream, now, &mut self.world);
        Some(result)
    }

    fn create_stream(&mut self, config: StreamConfig) -> Result<(), ApiError> {
        let name = config.name.clone();
        self.configs.insert(name.clone(), Arc::new(config.clone()));
        let mut store = StreamStore::memory(Shape::default());
        store.skip_to(config.first_seq.max(1)).unwrap();
        let parts = Parts {
            config,
            account: "A".to_owned(),
            domain: self.settings.domain.clone(),
            created: self.now().wall,
            store,
            ledger: None,
            usage: self.usage.clone(),
        };
        self.streams.insert(name, Stream::new(parts));
        Ok(())
    }

    fn update_stream(&mut self, config: StreamConfig) -> Result<(), ApiError> {
        self.configs.insert(config.name.clone(), Arc::new(config.clone()));
        let name = config.name.clone();
        let enforced = self.stream(&name, |stream, _, _| {
            stream.set_config(config);
            stream.enforce_config()?;
            stream.let_go_of_unwanted()
        });
        enforced.ok_or(STREAM_NOT_FOUND)?.map_err(|error| STREAM_UPDATE.with(error))
    }

    fn delete_stream(&mut self, name: &str) -> Result<(), ApiError> {
        self.configs.remove(name);
        self.streams.remove(name).ok_or(STREAM_NOT_FOUND)?.uncount();
        Ok(())
    }

    fn create_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError> {
        let add = AddConsumer { name: name.to_owned(), config };
        let added = self.stream(stream, |stream, now, _| stream.add_consumer(add, now));
        added.ok_or(STREAM_NOT_FOUND)?.map_err(|error| CONSUMER_CREATE.with(error))
    }

    fn update_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError> {
        let updated = self.stream(stream, |stream, now, fx| stream.update_consumer(name, config, now, fx));
        updated.ok_or(STREAM_NOT_FOUND)?.map_err(|error| CONSUMER_CREATE.with(error))
    }

    fn delete_consumer(&mut self, stream: &str, name: &str) -> Result<bool, ApiError> {
        let removed = self.stream(stream, |stream, now, fx| {
            let removed = stream.remove_consumer(name, now, fx).is_some();
            stream.let_go_of_unwanted().unwrap();
            removed
        });
        Ok(removed.ok_or(STREAM_NOT_FOUND)?)
    }

    /// What it sends is no text; `tests/snapshot.rs` looks at it.
    fn start_snapshot(&mut self, _: SnapshotSender) {}

    fn start_restore(&mut self, config: StreamConfig, _: StreamState, _: Origin) -> Result<String, ApiError> {
        Ok(format!("$JS.SNAPSHOT.RESTORE.{}.NUID", config.name))
    }

    fn effects(&mut self) -> &mut dyn Effects {
        &mut self.world
    }
}
