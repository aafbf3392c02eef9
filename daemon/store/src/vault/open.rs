//! Opens a vault: reads what is on disk, changes nothing but the lock.

use super::marker::{self, Found};
use super::{Known, Opened, Unsettled, Vault, VaultError, VaultOptions, listing};
use crate::disk::{Disk, Lock, parent};
use crate::journal::{Journal, JournalOptions};
use crate::ledger::Ledger;
use parking_lot::Mutex;
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;

impl Vault {
    /// Opens the store, making its folder if need be, and lists the assets with files. [`Vault::replay`] must follow.
    ///
    /// A wrong key, a missing one, a newer format, or another server at work are errors, and nothing was changed.
    pub fn open(options: VaultOptions) -> Result<(Arc<Vault>, Vec<Opened>), VaultError> {
        let VaultOptions { disk, root, key, segment_size } = options;
        make_root(&*disk, &root).map_err(VaultError::io(&root))?;
        let lock = lock(&*disk, &root)?;
        let found = marker::read(&*disk, &root)?;
        let id = match found {
            Found::Marker(marker) => marker.id,
            Found::Nothing | Found::Damaged => {
                u64::from_le_bytes(crate::codec::random().map_err(|_| no_chance(&root))?)
            }
        };
        let listing = listing::list(&*disk, &root, key.as_ref())?;
        let journal = Journal::new(JournalOptions {
            disk: disk.clone(),
            folder: format!("{root}/journal"),
            quarantine: format!("{root}/quarantine"),
            segment_size,
            salt: id,
        });
        let mut known = Known::default();
        listing.assets.iter().for_each(|l| known.insert(l.asset.clone()));
        let assets: Vec<_> = known.by_group.values().cloned().collect();
        let loaded = listing.loaded;
        let unsettled = Unsettled {
            listed: listing.assets,
            damaged: listing.damaged,
            folders: listing.folders,
            strangers: listing.strangers,
            marker: found,
            id,
        };
        let vault = Arc::new(Vault {
            disk,
            root,
            key,
            journal: Arc::new(journal),
            next_group: AtomicU32::new(1),
            known: Mutex::new(known),
            safe_accounts: Mutex::default(),
            unsettled: Mutex::new(Some(unsettled)),
            lock: Mutex::new(Some(lock)),
        });
        assets.iter().for_each(|asset| vault.introduce(asset));
        let opened =
            loaded.into_iter().map(|l| Opened { ledger: Ledger::loaded(&vault, &l), snapshot: l.snapshot });
        let opened = opened.collect();
        Ok((vault, opened))
    }
}

fn make_root(disk: &dyn Disk, root: &str) -> io::Result<()> {
    disk.create_dir(root)?;
    let mut path = root;
    while !path.is_empty() {
        path = parent(path);
        disk.sync_dir(path)?;
    }
    Ok(())
}

fn lock(disk: &dyn Disk, root: &str) -> Result<Lock, VaultError> {
    let path = format!("{root}/lock");
    disk.lock(&path).map_err(|source| match source.kind() {
        io::ErrorKind::WouldBlock => VaultError::Locked { path },
        _ => VaultError::Io { path, source },
    })
}

fn no_chance(root: &str) -> VaultError {
    VaultError::Io { path: root.into(), source: io::Error::other("no random numbers to be had") }
}
