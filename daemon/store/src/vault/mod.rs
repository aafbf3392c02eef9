//! What all assets (streams and consumers) share: the disk, the journal, the layout of folders, keys, group numbers.
//!
//! ```text
//! <root>/NATTER-STORE.txt                      what this is
//! <root>/lock                                  held by the server that is at work
//! <root>/journal/                              see [`crate::journal`]
//! <root>/accounts/<account>/streams/<stream>/  stream.ledger, blocks/, consumers/<consumer>.ledger
//! <root>/quarantine/                           copies of what could not be read
//! <root>/trash/                                removed assets on their way out
//! ```
//!
//! Opening: [`Vault::open`] reads the ledgers that are on disk and changes nothing; [`Vault::replay`] hands out what the
//! journal knows beyond them, then puts in order what a crash left half done. An asset that was created but not written to
//! files yet comes out of the journal.
//!
//! Creating and removing are entries of the journal first ([`crate::ledger::Ledger::create`] and `remove`); files follow.
//!
//! Nothing that cannot be read is removed: it is copied to `quarantine`, reported, and left where it is.
//!
//! Never here: what ledgers mean, messages.

mod asset;
mod create;
mod error;
mod folders;
mod listing;
mod marker;
mod name;
mod open;
mod quarantine;
mod removal;
mod replay;
mod report;
mod settle;
mod trash;

pub(crate) use listing::{Loaded, copy_path, folders, load, make_asset, names};
pub(crate) use marker::{FILE as MARKER_FILE, Found as FoundMarker, read as read_marker};
pub(crate) use name::file_name;

pub use asset::{Asset, Entered, Removal};
pub use error::VaultError;
pub use name::AssetName;
pub use replay::Replayed;
pub use report::{DamagedLedger, RecoveryReport, UnknownEntries};

use crate::codec::KeySettings;
use crate::disk::{Disk, Lock};
use crate::journal::{Group, Journal};
use crate::ledger::Ledger;
use listing::Listed;
use parking_lot::Mutex;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::AtomicU32;

/// Kinds of entries in the journal that belong to the vault and to ledgers. Whoever keeps messages uses kinds below
/// [`kind::RESERVED`].
pub mod kind {
    pub const RESERVED: u8 = 0xE0;
    /// An asset was created: its ledger's first snapshot.
    pub const CREATED: u8 = 0xF0;
    /// An asset was removed, and with a stream all its consumers.
    pub const REMOVED: u8 = 0xF1;
    /// Changes of a ledger.
    pub const CHANGES: u8 = 0xF2;
}

/// Where the store is and how it is kept.
pub struct VaultOptions {
    pub disk: Arc<dyn Disk>,
    /// Folder of the store, relative to the disk's root.
    pub root: String,
    /// `None`: new assets are not encrypted, and encrypted ones cannot be opened.
    pub key: Option<KeySettings>,
    /// Bytes after which a new segment of the journal is begun.
    pub segment_size: u64,
}

impl VaultOptions {
    /// Not encrypted, segments of 64 MiB.
    pub fn new(disk: Arc<dyn Disk>, root: &str) -> Self {
        VaultOptions { disk, root: root.into(), key: None, segment_size: 64 * 1024 * 1024 }
    }
}

/// An asset that was found, ready to be brought up to date by the journal's entries.
pub struct Opened {
    pub ledger: Ledger,
    /// The ledger's last snapshot.
    pub snapshot: Vec<u8>,
}

/// See the module's introduction.
pub struct Vault {
    disk: Arc<dyn Disk>,
    root: String,
    key: Option<KeySettings>,
    journal: Arc<Journal>,
    next_group: AtomicU32,
    known: Mutex<Known>,
    /// Folders of accounts' streams whose names are on stable storage.
    safe_accounts: Mutex<HashSet<String>>,
    /// What opening found, until the replay has made use of it.
    unsettled: Mutex<Option<Unsettled>>,
    /// Keeps other servers away.
    lock: Mutex<Option<Lock>>,
}

/// The assets of a vault.
#[derive(Default)]
struct Known {
    by_group: HashMap<Group, Arc<Asset>>,
    by_name: BTreeMap<AssetName, Group>,
    /// Removed in the journal, files still there.
    leaving: HashMap<AssetName, Removal>,
    /// Folders of streams whose ledger cannot be read. Left alone until somebody needs the name.
    orphans: HashSet<String>,
}

/// See [`Vault::unsettled`].
struct Unsettled {
    listed: Vec<Listed>,
    damaged: Vec<DamagedLedger>,
    folders: Vec<listing::Folder>,
    strangers: Vec<String>,
    marker: marker::Found,
    id: u64,
}

impl Vault {
    pub fn disk(&self) -> &Arc<dyn Disk> {
        &self.disk
    }

    /// Lets others open the store, while somebody may still hold what was read from it. Nothing may be written by this vault
    /// any more.
    pub fn leave(&self) {
        self.lock.lock().take();
    }

    pub fn journal(&self) -> &Arc<Journal> {
        &self.journal
    }

    /// The journal, for those who outlive a borrow.
    pub fn shared_journal(&self) -> Arc<Journal> {
        self.journal.clone()
    }

    /// The consumers of a stream, by name.
    pub fn consumers_of(&self, stream: &Asset) -> Vec<Arc<Asset>> {
        self.known.lock().consumers_of(stream)
    }

    /// Folder of the store, relative to the disk's root.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The assets that are there, streams before their consumers, by name.
    pub fn assets(&self) -> Vec<Arc<Asset>> {
        let known = self.known.lock();
        known.by_name.values().filter_map(|g| known.by_group.get(g).cloned()).collect()
    }

    pub fn find(&self, name: &AssetName) -> Option<Arc<Asset>> {
        let known = self.known.lock();
        known.by_name.get(name).and_then(|g| known.by_group.get(g)).cloned()
    }

    /// The asset whose ledger or whose messages have this group.
    pub fn asset_of(&self, group: Group) -> Option<Arc<Asset>> {
        let known = self.known.lock();
        // The messages' group is the one behind the ledger's: see `create`.
        let ledger = known.by_group.get(&group);
        let messages = || known.by_group.get(&group.wrapping_sub(1)).filter(|a| a.messages == Some(group));
        ledger.or_else(messages).cloned()
    }
}

impl Known {
    fn insert(&mut self, asset: Arc<Asset>) {
        self.by_name.insert(asset.name.clone(), asset.group);
        self.by_group.insert(asset.group, asset);
    }

    fn remove(&mut self, asset: &Asset) {
        self.by_group.remove(&asset.group);
        if self.by_name.get(&asset.name) == Some(&asset.group) {
            self.by_name.remove(&asset.name);
        }
    }

    /// The consumers of a stream.
    fn consumers_of(&self, stream: &Asset) -> Vec<Arc<Asset>> {
        self.by_name
            .range(stream.name.clone()..)
            .take_while(|(name, _)| name.account == stream.name.account && name.stream == stream.name.stream)
            .filter_map(|(_, group)| self.by_group.get(group))
            .filter(|a| a.stream.as_ref().is_some_and(|s| s.group == stream.group))
            .cloned()
            .collect()
    }
}

#[cfg(test)]
mod tests;
