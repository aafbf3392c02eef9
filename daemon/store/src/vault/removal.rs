//! Removes assets: journaled first, then files, then what the journal keeps of them.

use super::{Asset, Removal, Vault, VaultError, kind};
use crate::journal::{Durability, Group};
use std::io;
use std::sync::Arc;

impl Vault {
    /// Journals that an asset is removed, and with a stream all its consumers: it is gone for good when this returns, as
    /// safely as `promise` asks. [`Vault::finish_removal`] is to follow, and does when the name is needed or the store is
    /// opened again ([`Vault::finish_removals`]).
    ///
    /// On an error the asset is there as before; when the journal shut it out ([`crate::journal::Journal::is_shut_out`]), it
    /// must be reopened.
    pub fn remove(&self, asset: &Arc<Asset>, promise: Durability) -> Result<Removal, VaultError> {
        let mut removal = {
            let known = self.known.lock();
            if !known.by_group.contains_key(&asset.group) {
                return Err(VaultError::Gone { asset: asset.name.clone() });
            }
            Removal { asset: asset.clone(), consumers: known.consumers_of(asset), frame: 0 }
        };
        let groups: Vec<Group> = removal.assets().flat_map(|a| a.groups()).collect();
        let entry: Vec<u8> = groups.iter().flat_map(|g| g.to_le_bytes()).collect();
        // Files must not go before it is certain that they are to.
        let durability = if removal.has_files() { Durability::Synced } else { promise };
        removal.frame = self.journal.append_last(&groups, kind::REMOVED, &entry, durability)?;
        let mut known = self.known.lock();
        removal.assets().for_each(|a| known.remove(a));
        known.leaving.insert(asset.name.clone(), removal.clone());
        Ok(removal)
    }

    /// Moves a removed asset's files to `trash` ([`Vault::empty_trash`] removes them) and lets go of its entries in the
    /// journal. May be called again after an error, and by several.
    pub fn finish_removal(&self, removal: &Removal) -> Result<(), VaultError> {
        // Nothing of the asset goes, also not what the journal has, while a power cut may bring it back.
        self.journal.commit_frame(removal.frame, Durability::Synced)?;
        let path = &removal.asset.folder;
        self.bury_files(removal, false).map_err(VaultError::io(path))?;
        let groups: Vec<Group> = removal.assets().flat_map(|a| a.groups()).collect();
        self.journal.release_all(&groups, u64::MAX).map_err(VaultError::io(path))?;
        groups.iter().for_each(|&g| self.journal.leave(g));
        let mut known = self.known.lock();
        if known.leaving.get(&removal.asset.name).is_some_and(|r| Arc::ptr_eq(&r.asset, &removal.asset)) {
            known.leaving.remove(&removal.asset.name);
        }
        Ok(())
    }

    /// Finishes every removal that is not, as far as the disk lets it. Whether there were any.
    pub fn finish_removals(&self) -> Result<bool, VaultError> {
        let leaving: Vec<Removal> = self.known.lock().leaving.values().cloned().collect();
        let done = leaving.iter().map(|removal| self.finish_removal(removal)).fold(Ok(()), Result::and);
        done.map(|()| !leaving.is_empty())
    }

    /// Waits for whoever writes files of the assets, and moves them away. Without `thorough`, only when files were made.
    pub(super) fn bury_files(&self, removal: &Removal, thorough: bool) -> io::Result<()> {
        let mut gates: Vec<_> = removal.assets().map(|a| a.gate.write()).collect();
        if *gates[0] || !(removal.has_files() || thorough) {
            gates.iter_mut().for_each(|gate| **gate = true);
            return Ok(());
        }
        let asset = &removal.asset;
        let name = format!("{:08x}-{:016x}", asset.group, removal.frame);
        match asset.stream {
            None => self.throw_away(&asset.folder, &name)?,
            Some(_) => {
                self.throw_away(&asset.ledger_path, &format!("{name}.ledger"))?;
                let copy = super::listing::copy_path(&asset.ledger_path);
                self.throw_away(&copy, &format!("{name}.ledger.copy"))?;
            }
        }
        gates.iter_mut().for_each(|gate| **gate = true);
        Ok(())
    }

    /// Forgets an asset whose creation could not be committed.
    pub fn forget(&self, asset: &Asset) {
        self.known.lock().remove(asset);
        asset.groups().for_each(|g| self.journal.leave(g));
    }

    /// Has the journal know what belongs together.
    pub(super) fn introduce(&self, asset: &Asset) {
        let head = asset.stream.as_ref().map_or(asset.group, |stream| stream.group);
        asset.groups().for_each(|g| self.journal.join(g, head));
    }
}
