//! What an account's streams take, and how much they may: sums that all streams of the account share.

use super::batch::BatchHouse;
use super::buffered::BufferLimits;
use schemas::jetstream::StorageType;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

/// Bytes in use and the most that may be; -1 for no limit.
#[derive(Debug)]
pub struct Budget {
    used: AtomicI64,
    max: AtomicI64,
}

impl Budget {
    pub fn new(max: i64) -> Self {
        Budget { used: AtomicI64::new(0), max: AtomicI64::new(max) }
    }

    pub fn used(&self) -> i64 {
        self.used.load(Ordering::Relaxed)
    }

    pub fn max(&self) -> i64 {
        self.max.load(Ordering::Relaxed)
    }

    pub fn set_max(&self, max: i64) {
        self.max.store(max, Ordering::Relaxed);
    }

    /// Whether `more` bytes would be too many.
    fn exceeded(&self, more: i64) -> bool {
        let max = self.max();
        max >= 0 && self.used() + more > max
    }
}

/// One account's budgets, and the server's above them.
#[derive(Debug)]
pub struct Usage {
    pub memory: Budget,
    pub file: Budget,
    pub server: Option<Arc<Usage>>,
    /// Shared by the whole server, too.
    pub batches: Arc<BatchHouse>,
    /// Of the server: bytes of the largest message that it takes.
    max_payload: AtomicUsize,
    /// Of the server, too.
    buffer_limits: OnceLock<BufferLimits>,
}

impl Usage {
    pub fn new(memory: i64, file: i64, server: Option<Arc<Usage>>) -> Arc<Self> {
        let batches = server.as_ref().map(|server| server.batches.clone()).unwrap_or_default();
        let (memory, file) = (Budget::new(memory), Budget::new(file));
        let (max_payload, buffer_limits) = (AtomicUsize::new(usize::MAX), OnceLock::new());
        Arc::new(Usage { memory, file, server, batches, max_payload, buffer_limits })
    }

    /// Says how many bytes the largest message has that the server takes; any number unless this is called.
    pub fn set_max_payload(&self, max: usize) {
        self.max_payload.store(max, Ordering::Relaxed);
    }

    /// Bounds what each stream that is opened from now on may hold without its being safe. Once; none unless this is called.
    pub fn set_buffer_limits(&self, limits: BufferLimits) {
        self.buffer_limits.get_or_init(|| limits);
    }

    pub(super) fn buffer_limits(&self) -> Option<BufferLimits> {
        self.server.as_deref().unwrap_or(self).buffer_limits.get().copied()
    }

    pub(super) fn max_payload(&self) -> usize {
        self.server.as_deref().unwrap_or(self).max_payload.load(Ordering::Relaxed)
    }

    pub fn budget(&self, storage: StorageType) -> &Budget {
        match storage {
            StorageType::File => &self.file,
            StorageType::Memory => &self.memory,
        }
    }

    pub(super) fn add(&self, storage: StorageType, bytes: i64) {
        self.budget(storage).used.fetch_add(bytes, Ordering::Relaxed);
        if let Some(server) = &self.server {
            server.add(storage, bytes);
        }
    }

    /// Whether the account would hold too much with `more` bytes.
    pub(super) fn account_exceeded(&self, storage: StorageType, more: i64) -> bool {
        self.budget(storage).exceeded(more)
    }

    /// Whether the server holds too much.
    pub(super) fn server_exceeded(&self, storage: StorageType) -> bool {
        self.server.as_ref().is_some_and(|s| s.budget(storage).exceeded(0))
    }
}
