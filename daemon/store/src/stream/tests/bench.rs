//! A disk, a journal, and one file stream on them.

use super::deed::expires_of;
use super::memory::TINY;
use crate::check::{Blocks, CheckReport};
use crate::codec::{AssetKey, Cipher, Codecs};
use crate::disk::{Crash, FaultyDisk};
use crate::journal::{Durability, Journal};
use crate::stream::{FileParts, OpenReport, PageCache, StreamStore};
use crate::vault::AssetName;
use std::sync::Arc;

pub(super) const GROUP: u32 = 5;

/// A disk with a journal and one stream on it.
pub(super) struct Bench {
    pub(super) disk: FaultyDisk,
    pub(super) journal: Arc<Journal>,
    pub(super) store: StreamStore,
    cache: usize,
    compress: bool,
    codecs: Codecs,
}

impl Bench {
    pub(super) fn begin(cache: usize, compress: bool) -> Self {
        Self::with(cache, compress, Codecs::plain())
    }

    pub(super) fn encrypted() -> Self {
        let key = AssetKey::generate(Cipher::ChaCha).unwrap();
        Self::with(100_000, false, Codecs::new(Some(&key)).unwrap())
    }

    fn with(cache: usize, compress: bool, codecs: Codecs) -> Self {
        let disk = FaultyDisk::default();
        let (journal, _) = Journal::open(Arc::new(disk.clone()), "j", 4000, &mut |_| {}).unwrap();
        let journal = Arc::new(journal);
        let store = StreamStore::memory(TINY);
        let mut bench = Bench { disk, journal, store, cache, compress, codecs };
        bench.store = StreamStore::create(bench.parts());
        bench
    }

    fn parts(&self) -> FileParts {
        FileParts {
            disk: Arc::new(self.disk.clone()),
            journal: self.journal.clone(),
            cache: Arc::new(PageCache::new(self.cache)),
            codecs: self.codecs.clone(),
            compress: self.compress,
            folder: "s/messages".into(),
            group: GROUP,
            shape: TINY,
            expires_of,
            observer: None,
        }
    }

    /// What a check of the store says of the stream's files. `key`: it is at hand.
    pub(super) fn scan(&self, key: bool) -> CheckReport {
        let mut report = CheckReport::default();
        let blocks = Blocks {
            disk: &self.disk,
            folder: "s",
            stream: &AssetName::stream("A", "S"),
            group: GROUP,
            codecs: key.then_some(&self.codecs),
        };
        crate::stream::scan(&blocks, &mut report);
        report
    }

    /// Opens what a crash left.
    pub(super) fn crash(&mut self, crash: Crash, seed: u64) -> OpenReport {
        self.disk = self.disk.crash(crash, seed);
        let mut entries = Vec::new();
        let (journal, _) = Journal::open(Arc::new(self.disk.clone()), "j", 4000, &mut |e| {
            assert_eq!(e.group, GROUP);
            entries.push((e.kind, e.bytes.to_vec(), e.frame));
        })
        .unwrap();
        self.journal = Arc::new(journal);
        let (store, report) = StreamStore::open(self.parts()).unwrap();
        self.store = store;
        for (kind, bytes, frame) in entries {
            self.store.replay(kind, &bytes, frame).unwrap();
        }
        if let Some(frame) = self.store.settle().unwrap() {
            self.journal.release(GROUP, frame).unwrap();
        }
        report
    }

    /// The same, on a disk of its own.
    pub(super) fn copy(&self) -> Bench {
        let (journal, store) = (self.journal.clone(), StreamStore::memory(TINY));
        let (disk, codecs) = (self.disk.clone(), self.codecs.clone());
        let mut copy = Bench { disk, journal, store, codecs, ..*self };
        copy.crash(Crash::Kill, 1);
        copy
    }

    pub(super) fn commit(&mut self) {
        self.store.seal().unwrap();
        self.journal.commit(Durability::Synced).unwrap();
    }

    pub(super) fn checkpoint(&mut self) {
        if let Some(job) = self.store.begin_checkpoint().unwrap() {
            let done = job.run().unwrap();
            let frame = self.store.finish_checkpoint(done);
            self.journal.release(GROUP, frame).unwrap();
        }
    }
}
