//! One asset: a stream or a consumer that is kept, with its groups in the journal, its key and its files.

use super::AssetName;
use crate::codec::Codecs;
use crate::journal::{FrameNumber, Group};
use parking_lot::{RwLock, RwLockReadGuard};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// See the module's introduction. Shared by whoever works on the asset's files.
pub struct Asset {
    pub(super) name: AssetName,
    pub(super) group: Group,
    pub(super) messages: Option<Group>,
    /// The stream that a consumer belongs to.
    pub(super) stream: Option<Arc<Asset>>,
    /// The asset's key, wrapped; empty: not encrypted.
    pub(super) wrapped: Vec<u8>,
    pub(super) codecs: Codecs,
    /// Path of the stream's folder, and of the ledger.
    pub(super) folder: String,
    pub(super) ledger_path: String,
    /// True when the asset is removed: its files are not to be touched any more.
    pub(super) gate: RwLock<bool>,
    /// Grows whenever the asset is opened again: jobs that were begun before are of no use then.
    pub(super) era: AtomicU64,
    /// There may be files.
    pub(super) has_files: AtomicBool,
    /// Streams: the folders are there for certain.
    pub(super) has_folders: AtomicBool,
    pub(super) replayed: Replayed,
}

/// What the replay found of a ledger: the last frame whose entry is in the snapshot, and the first whose entry is not.
pub(super) struct Replayed {
    known: AtomicU64,
    new: AtomicU64,
}

impl Default for Replayed {
    fn default() -> Self {
        Replayed { known: AtomicU64::new(0), new: AtomicU64::new(u64::MAX) }
    }
}

impl Replayed {
    /// Entries of the ledger up to this frame are not needed any more.
    pub(super) fn covered(&self) -> FrameNumber {
        self.known.load(Ordering::Relaxed).min(self.new.load(Ordering::Relaxed).saturating_sub(1))
    }
}

impl Asset {
    pub fn name(&self) -> &AssetName {
        &self.name
    }

    /// Consumers: the stream.
    pub fn stream(&self) -> Option<&Arc<Asset>> {
        self.stream.as_ref()
    }

    /// Group of the ledger's entries in the journal.
    pub fn group(&self) -> Group {
        self.group
    }

    /// Streams: group of the messages' entries in the journal. Released by whoever keeps the messages.
    pub fn messages(&self) -> Option<Group> {
        self.messages
    }

    /// How the asset's pieces are encoded: with its own key, if the store is encrypted.
    pub fn codecs(&self) -> &Codecs {
        &self.codecs
    }

    /// The folder of the stream, relative to the disk's root. It is there after [`super::Vault::make_folder`].
    pub fn folder(&self) -> &str {
        &self.folder
    }

    /// The folder for the stream's block files, in [`Asset::folder`].
    pub fn blocks(&self) -> String {
        format!("{}/blocks", self.folder)
    }

    /// Whether files of it were made: until then it stands in the journal only.
    pub fn has_files(&self) -> bool {
        self.has_files.load(Ordering::Acquire)
    }

    /// To be held while files of the asset are written; `None` when the asset is removed, and nothing may be written.
    pub fn enter(&self) -> Option<Entered<'_>> {
        let stream = match &self.stream {
            Some(stream) => Some(Some(stream.gate.read()).filter(|gone| !**gone)?),
            None => None,
        };
        let own = Some(self.gate.read()).filter(|gone| !**gone)?;
        Some(Entered { _stream: stream, _own: own })
    }

    /// Which opening of the asset this is. A job that was begun in another era must not be run, nor finished.
    pub fn era(&self) -> u64 {
        self.era.load(Ordering::Acquire)
    }

    /// As [`Asset::enter`], for a job that was begun in `era`.
    pub fn enter_in(&self, era: u64) -> Option<Entered<'_>> {
        self.enter().filter(|_| self.era() == era)
    }

    /// Waits for whoever writes files of the asset, and has nobody write who began before.
    pub fn begin_era(&self) {
        let _alone = self.gate.write();
        self.era.fetch_add(1, Ordering::AcqRel);
    }

    /// Binds the wrapped key to the asset.
    pub(crate) fn key_label(name: &AssetName, group: Group) -> Vec<u8> {
        let consumer = name.consumer.as_deref().unwrap_or_default();
        format!("{}\0{}\0{consumer}\0{group}", name.account, name.stream).into_bytes()
    }

    /// Label of an encoded piece of the ledger.
    pub(crate) fn ledger_label(group: Group, what: &[u8]) -> Vec<u8> {
        [what, &group.to_le_bytes()].concat()
    }

    /// Notes an entry that came out of the journal, and whether the ledger's snapshot has it already.
    pub(crate) fn note_replayed(&self, frame: FrameNumber, known: bool) {
        match known {
            true => self.replayed.known.fetch_max(frame, Ordering::Relaxed),
            false => self.replayed.new.fetch_min(frame, Ordering::Relaxed),
        };
    }

    /// Whose its entries in the journal are: its own, and those of its messages.
    pub fn groups(&self) -> impl Iterator<Item = Group> {
        [Some(self.group), self.messages].into_iter().flatten()
    }
}

impl std::fmt::Debug for Asset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Asset").field("name", &self.name).field("group", &self.group).finish_non_exhaustive()
    }
}

/// Keeps an asset from being removed while its files are written.
pub struct Entered<'a> {
    _stream: Option<RwLockReadGuard<'a, bool>>,
    _own: RwLockReadGuard<'a, bool>,
}

/// An asset that is on its way out: see [`super::Vault::finish_removal`].
#[derive(Clone)]
pub struct Removal {
    pub(super) asset: Arc<Asset>,
    /// Consumers that go with their stream.
    pub(super) consumers: Vec<Arc<Asset>>,
    pub(super) frame: FrameNumber,
}

impl Removal {
    /// The frame in which the journal says so.
    pub fn frame(&self) -> FrameNumber {
        self.frame
    }

    pub fn asset(&self) -> &Arc<Asset> {
        &self.asset
    }

    pub(super) fn has_files(&self) -> bool {
        self.assets().any(|asset| asset.has_files())
    }

    pub(super) fn assets(&self) -> impl Iterator<Item = &Arc<Asset>> {
        std::iter::once(&self.asset).chain(&self.consumers)
    }
}
