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
use std::sync::atomic::AtomicU64;

/// See the module's introduction.
pub struct Estate {
    pub account: Arc<Account>,
    pub usage: Arc<Usage>,
    pub limits: Limits,
    /// Requests of the API, and those that ended in an error.
    pub requests: AtomicU64,
    pub errors: AtomicU64,
    streams: RwLock<HashMap<String, Arc<StreamCell>, FixedState>>,
    /// Through which the account's API listens.
    pub client: Mutex<Option<Arc<Client>>>,
}

impl Estate {
    pub fn new(account: Arc<Account>, usage: Arc<Usage>) -> Self {
        Estate {
            account,
            usage,
            limits: Limits::unlimited(),
            requests: AtomicU64::new(0),
            errors: AtomicU64::new(0),
            streams: RwLock::default(),
            client: Mutex::new(None),
        }
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
