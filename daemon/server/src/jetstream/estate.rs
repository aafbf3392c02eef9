//! One account's JetStream: its streams by name, what it may use, and how often it asked.

use super::cell::StreamCell;
use daemon_broker::{Account, Client};
use daemon_jetstream::Limits;
use daemon_jetstream::stream::Usage;
use daemon_jetstream::stream::config::Streams;
use foldhash::fast::FixedState;
use hashbrown::HashMap;
use parking_lot::{Mutex, RwLock};
use schemas::jetstream::StreamConfig;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// See the module's introduction.
pub struct Estate {
    pub account: Arc<Account>,
    pub usage: Arc<Usage>,
    limits: RwLock<Arc<Limits>>,
    /// The account has no JetStream any more: whoever still holds this does nothing.
    closed: AtomicBool,
    /// Requests of the API, and those that ended in an error.
    pub requests: AtomicU64,
    pub errors: AtomicU64,
    streams: RwLock<HashMap<String, Arc<StreamCell>, FixedState>>,
    /// Through which the account's API listens.
    pub client: Mutex<Option<Arc<Client>>>,
}

impl Estate {
    pub fn new(account: Arc<Account>, limits: Limits, server: Arc<Usage>) -> Self {
        let estate = Estate {
            account,
            usage: Usage::new(-1, -1, Some(server)),
            limits: RwLock::new(Arc::new(Limits::unlimited())),
            closed: AtomicBool::new(false),
            requests: AtomicU64::new(0),
            errors: AtomicU64::new(0),
            streams: RwLock::default(),
            client: Mutex::new(None),
        };
        estate.set_limits(limits);
        estate
    }

    pub fn limits(&self) -> Arc<Limits> {
        self.limits.read().clone()
    }

    /// Puts limits into force. What is there already stays, also where it is more.
    pub fn set_limits(&self, limits: Limits) {
        // A server alone keeps nothing but single replicas.
        let (memory, file) = limits.select(1).map_or((0, 0), |l| (l.max_memory, l.max_storage));
        self.usage.memory.set_max(memory);
        self.usage.file.set_max(file);
        *self.limits.write() = Arc::new(limits);
    }

    pub fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// Has everybody who holds this do nothing any more; returns its streams, which are nobody's now.
    pub fn close(&self) -> Vec<Arc<StreamCell>> {
        self.closed.store(true, Ordering::Release);
        if let Some(client) = self.client.lock().take() {
            client.dismiss_guest();
        }
        let cells = self.cells();
        self.streams.write().clear();
        cells
    }

    pub fn stream(&self, name: &str) -> Option<Arc<StreamCell>> {
        self.streams.read().get(name).cloned()
    }

    pub fn insert(&self, cell: Arc<StreamCell>) {
        self.streams.write().insert(cell.name.clone(), cell);
    }

    pub fn remove(&self, name: &str) -> Option<Arc<StreamCell>> {
        self.streams.write().remove(name)
    }

    /// All streams, by name.
    pub fn cells(&self) -> Vec<Arc<StreamCell>> {
        let mut cells: Vec<_> = self.streams.read().values().cloned().collect();
        cells.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        cells
    }
}

impl Streams for Estate {
    fn get(&self, name: &str) -> Option<Arc<StreamConfig>> {
        self.stream(name).map(|cell| cell.config())
    }

    fn all(&self) -> Vec<Arc<StreamConfig>> {
        self.cells().iter().map(|c| c.config()).collect()
    }
}
