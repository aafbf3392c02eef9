//! Removes assets: journaled first, then files, then what the journal keeps of them.

use super::{Asset, Removal, Vault, VaultError, kind};
use crate::journal::{Durability, Group};
use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;

impl Vault {
    /// Journals that an asset is removed, and with a stream all its consumers. It is gone for good when the frame is
    /// committed; from now on nothing of it can be journaled. [`Vault::finish_removal`] must follow.
    pub fn remove(&self, asset: &Arc<Asset>) -> Result<Removal, VaultError> {
        let mut known = self.known.lock();
        if !known.by_group.contains_key(&asset.group) {
            return Err(VaultError::Gone { asset: asset.name.clone() });
        }
        let consumers = known.consumers_of(asset);
        let mut removal = Removal { asset: asset.clone(), consumers, frame: 0 };
        let groups: Vec<Group> = removal.assets().flat_map(|a| a.groups()).collect();
        let entry: Vec<u8> = groups.iter().flat_map(|g| g.to_le_bytes()).collect();
        removal.frame = self.journal.append(asset.group, kind::REMOVED, &[&entry])?;
        self.journal.shut_out(&groups);
        removal.assets().for_each(|a| known.remove(a));
        known.leaving.insert(asset.name.clone(), removal.clone());
        Ok(removal)
    }

    /// Waits until the removal is committed, moves the asset's files to `trash` ([`Vault::empty_trash`] removes them) and
    /// lets go of its entries in the journal. May be called again after an error, and by several.
    ///
    /// When the commit failed the asset is there as before, and must be reopened.
    pub fn finish_removal(&self, removal: &Removal) -> Result<(), VaultError> {
        let files = removal.assets().any(|a| a.has_files.load(Ordering::Acquire));
        let durability = if files { Durability::Synced } else { Durability::Written };
        if let Err(error) = self.journal.commit_frame(removal.frame, durability) {
            if self.journal.is_void(removal.frame) {
                self.bring_back(removal);
            }
            return Err(error.into());
        }
        let path = &removal.asset.folder;
        self.bury_files(removal, false).map_err(VaultError::io(path))?;
        let groups: Vec<Group> = removal.assets().flat_map(|a| a.groups()).collect();
        self.journal.release_all(&groups, u64::MAX).map_err(VaultError::io(path))?;
        groups.iter().for_each(|&g| self.journal.readmit(g));
        let mut known = self.known.lock();
        if known.leaving.get(&removal.asset.name).is_some_and(|r| Arc::ptr_eq(&r.asset, &removal.asset)) {
            known.leaving.remove(&removal.asset.name);
        }
        Ok(())
    }

    fn bring_back(&self, removal: &Removal) {
        let mut known = self.known.lock();
        if known.leaving.remove(&removal.asset.name).is_some() {
            removal.assets().for_each(|a| known.insert(a.clone()));
        }
    }

    /// Waits for whoever writes files of the assets, and moves them away. Without `thorough`, only when files were made.
    pub(super) fn bury_files(&self, removal: &Removal, thorough: bool) -> io::Result<()> {
        let mut gates: Vec<_> = removal.assets().map(|a| a.gate.write()).collect();
        let files = removal.assets().any(|a| a.has_files.load(Ordering::Acquire));
        if *gates[0] || !(files || thorough) {
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
        let mut known = self.known.lock();
        known.remove(asset);
        asset.groups().for_each(|g| self.journal.readmit(g));
    }
}
