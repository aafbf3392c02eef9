//! Hands out what the journal knows, with the created and removed assets told apart from everything else.

use super::listing::{Loaded, Renew, make_asset};
use super::settle::Recovered;
use super::{Asset, Opened, RecoveryReport, Removal, Vault, VaultError, kind};
use crate::journal::{Entry, Group};
use crate::ledger::Ledger;
use crate::ledger::file::Snapshot;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What comes out of the journal, in order.
pub enum Replayed<'a> {
    /// An asset that has no files yet.
    Created(Opened),
    /// An asset that was handed out is gone, and with a stream all its consumers.
    Removed(Arc<Asset>),
    /// An entry of an asset that was handed out: of its ledger ([`Ledger::replay`]) or of its messages, as the group says.
    Entry(Entry<'a>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Live,
    /// Removed, or about to be.
    Dead,
}

struct Replay<'r> {
    vault: &'r Arc<Vault>,
    each: &'r mut dyn FnMut(Replayed<'_>),
    roles: HashMap<Group, Role>,
    recovered: Recovered,
    error: Option<VaultError>,
}

impl Vault {
    /// Hands out the entries of the journal, then puts in order what a crash left half done: interrupted removals are
    /// finished, keys wrapped anew, damaged files copied to `quarantine`. Once, before anything else is done.
    ///
    /// On an error (a wrong key, say) nothing was changed but for copies in `quarantine`.
    pub fn replay(
        self: &Arc<Self>,
        each: &mut dyn FnMut(Replayed<'_>),
    ) -> Result<RecoveryReport, VaultError> {
        let Some(unsettled) = self.unsettled.lock().take() else { return Ok(RecoveryReport::default()) };
        self.make_folders(&unsettled)?;
        let mut replay =
            Replay { vault: self, each, roles: HashMap::new(), recovered: Recovered::default(), error: None };
        for listed in &unsettled.listed {
            replay.set_role(&listed.asset, Role::Live);
        }
        let journal = self.journal.replay(&mut |entry| replay.entry(entry))?;
        if let Some(error) = replay.error {
            return Err(error);
        }
        let recovered = replay.recovered;
        self.settle(unsettled, recovered, journal)
    }
}

impl Replay<'_> {
    fn entry(&mut self, entry: Entry<'_>) {
        if self.error.is_some() {
            return;
        }
        self.recovered.last_group = self.recovered.last_group.max(entry.group);
        match entry.kind {
            kind::CREATED => self.created(&entry),
            kind::REMOVED => self.removed(&entry),
            _ => match self.roles.get(&entry.group) {
                Some(Role::Live) => (self.each)(Replayed::Entry(entry)),
                Some(Role::Dead) => {}
                None => self.unknown(entry.group),
            },
        }
    }

    fn unknown(&mut self, group: Group) {
        *self.recovered.unknown.entry(group).or_default() += 1;
    }

    fn set_role(&mut self, asset: &Asset, role: Role) {
        for group in asset.groups() {
            self.recovered.last_group = self.recovered.last_group.max(group);
            self.roles.insert(group, role);
        }
    }

    fn created(&mut self, entry: &Entry<'_>) {
        let Ok(snapshot) = Snapshot::decode(entry.bytes) else { return self.unknown(entry.group) };
        if self.roles.contains_key(&entry.group) {
            if let Some(asset) = self.vault.asset_of(entry.group) {
                asset.note_replayed(entry.frame, true);
            }
            return;
        }
        let dead = |replay: &mut Self| {
            for group in [Some(snapshot.group), snapshot.messages].into_iter().flatten() {
                replay.roles.insert(group, Role::Dead);
                replay.recovered.last_group = replay.recovered.last_group.max(group);
            }
        };
        let stream = match snapshot.parent {
            None => None,
            Some(parent) => match (self.roles.get(&parent), self.vault.asset_of(parent)) {
                (Some(Role::Live), Some(stream)) => Some(stream),
                (Some(Role::Dead), _) => return dead(self),
                _ => return self.unknown(entry.group),
            },
        };
        match self.vault.find(&snapshot.name) {
            // It was removed, and made anew, and that one has files.
            Some(other) if other.group > snapshot.group => return dead(self),
            // Its removal is not in the journal: that is damage.
            Some(other) => self.remove(other, entry, true),
            None => {}
        }
        match self.make(&snapshot, stream, entry) {
            Ok(Some(opened)) => (self.each)(Replayed::Created(opened)),
            Ok(None) => self.unknown(entry.group),
            Err(error) => self.error = Some(error),
        }
    }

    /// `None` when the snapshot does not decode.
    fn make(
        &mut self,
        snapshot: &Snapshot<'_>,
        stream: Option<Arc<Asset>>,
        entry: &Entry<'_>,
    ) -> Result<Option<Opened>, VaultError> {
        let (vault, key) = (self.vault, self.vault.key.as_ref());
        let (asset, renew) = make_asset(snapshot, &vault.root, key, stream.as_ref())?;
        let mut plain = Vec::new();
        if asset
            .codecs
            .open(&Asset::ledger_label(asset.group, b"snapshot"), snapshot.body, &mut plain)
            .is_err()
        {
            return Ok(None);
        }
        self.set_role(&asset, Role::Live);
        asset.note_replayed(entry.frame, false);
        // Of a consumer, say, whose stream's ledger was never written: files that nobody listed.
        asset.has_files.store(true, Ordering::Release);
        vault.introduce(&asset);
        vault.known.lock().insert(asset.clone());
        let loaded = Loaded { asset: asset.clone(), covered: 0, snapshot: plain };
        let mut ledger = Ledger::loaded(vault, &loaded);
        ledger.created_in(entry.frame);
        if let Some(renew) = renew {
            self.recovered.renew.push((asset, renew, entry.bytes.to_vec()));
        }
        Ok(Some(Opened { ledger, snapshot: loaded.snapshot }))
    }

    fn removed(&mut self, entry: &Entry<'_>) {
        // The entry names all groups that end with it.
        for group in entry.bytes.chunks_exact(4).filter_map(|b| b.try_into().ok()).map(Group::from_le_bytes) {
            self.roles.insert(group, Role::Dead);
            self.recovered.unknown.remove(&group);
            self.recovered.last_group = self.recovered.last_group.max(group);
            self.recovered.ended.push(group);
        }
        self.recovered.unknown.remove(&entry.group);
        let live = self.vault.known.lock().by_group.get(&entry.group).cloned();
        match live {
            Some(asset) => self.remove(asset, entry, false),
            None => {
                self.roles.insert(entry.group, Role::Dead);
            }
        }
    }

    fn remove(&mut self, asset: Arc<Asset>, entry: &Entry<'_>, doubtful: bool) {
        let mut known = self.vault.known.lock();
        let consumers = known.consumers_of(&asset);
        let removal = Removal { asset: asset.clone(), consumers, frame: entry.frame };
        removal.assets().for_each(|a| known.remove(a));
        drop(known);
        for gone in removal.assets() {
            self.set_role(gone, Role::Dead);
            gone.groups().for_each(|group| self.vault.journal.leave(group));
            self.recovered.ended.extend(gone.groups());
        }
        self.recovered.renew.retain(|(a, ..)| removal.assets().all(|gone| gone.group != a.group));
        // What bears the name of a doubtful one was made after its files had gone: there is nothing to bury.
        if !doubtful {
            self.recovered.removals.push(removal);
        }
        (self.each)(Replayed::Removed(asset));
    }
}

/// Group and number of entries.
pub(super) type Unknown = BTreeMap<Group, u64>;

/// An asset whose key must be written: the asset, why, and the snapshot in the journal.
pub(super) type RenewCreated = (Arc<Asset>, Renew, Vec<u8>);
