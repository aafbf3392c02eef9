//! Puts in order what a crash, damage or a new key left to do, after the journal was read.

use super::listing::{Folder, Listed, Renew, copy_path};
use super::marker::{self, Found};
use super::replay::{RenewCreated, Unknown};
use super::{
    Asset, RecoveryReport, Removal, UnknownEntries, Unsettled, Vault, VaultError, file_name, quarantine,
};
use crate::disk::{Disk, read_all, write_copies, write_whole};
use crate::journal::{self, Group};
use crate::ledger::file::Snapshot;
use std::collections::HashSet;
use std::io;
use std::sync::atomic::Ordering;

/// What the replay found.
#[derive(Default)]
pub(super) struct Recovered {
    pub(super) last_group: Group,
    pub(super) unknown: Unknown,
    pub(super) removals: Vec<Removal>,
    pub(super) renew: Vec<RenewCreated>,
    /// Groups of removed assets.
    pub(super) ended: Vec<Group>,
}

impl Vault {
    pub(super) fn make_folders(&self, unsettled: &Unsettled) -> Result<(), VaultError> {
        for name in ["accounts", "quarantine", "trash"] {
            let path = format!("{}/{name}", self.root);
            self.disk.create_dir(&path).map_err(VaultError::io(&path))?;
        }
        if !matches!(unsettled.marker, Found::Marker(_)) {
            if unsettled.marker == Found::Damaged {
                let path = format!("{}/{}", self.root, marker::FILE);
                let _ = quarantine::copy(&*self.disk, &self.root, &path);
            }
            marker::write(&*self.disk, &self.root, unsettled.id).map_err(VaultError::io(&self.root))?;
        }
        self.disk.sync_dir(&self.root).map_err(VaultError::io(&self.root))
    }

    pub(super) fn settle(
        &self,
        unsettled: Unsettled,
        recovered: Recovered,
        journal: journal::Report,
    ) -> Result<RecoveryReport, VaultError> {
        let marker_renewed = unsettled.marker == Found::Damaged;
        let mut report = RecoveryReport { journal, marker_renewed, ..RecoveryReport::default() };
        self.next_group.store(recovered.last_group + 1, Ordering::Release);
        report.strangers = unsettled.strangers;
        report.damaged = unsettled.damaged;
        let assets = self.assets();
        for damaged in &mut report.damaged {
            let path = damaged.path.strip_suffix(".copy").unwrap_or(&damaged.path);
            // The journal may have all of it still.
            let saved = || assets.iter().find(|a| a.ledger_path == path).map(|a| a.name.clone());
            damaged.saved = damaged.saved.take().or_else(saved);
            damaged.aside = quarantine::copy(&*self.disk, &self.root, &damaged.path).unwrap_or_default();
        }
        self.bury(&recovered, &unsettled.listed, &mut report);
        for listed in &unsettled.listed {
            if self.is_live(&listed.asset) {
                self.mend(&listed.asset, listed.renew, listed.heal, &mut report)?;
            }
        }
        for (asset, renew, snapshot) in &recovered.renew {
            self.renew(asset, *renew, snapshot, &mut report)?;
        }
        // What the journal lost may have been the creation of one of these.
        let found = &report.journal;
        let whole = found.damage.is_empty()
            && found.unsynced.is_empty()
            && found.torn == 0
            && recovered.unknown.is_empty();
        report.orphans.extend(self.find_orphans(unsettled.folders, whole));
        report.unknown = self.set_unknown_aside(recovered.unknown);
        for asset in self.assets() {
            // Only segments that could be removed earlier depend on it.
            let _ = self.journal.release(asset.group, asset.replayed.covered());
            match asset.name.consumer {
                None => report.streams += 1,
                Some(_) => report.consumers += 1,
            }
        }
        Ok(report)
    }

    fn is_live(&self, asset: &Asset) -> bool {
        self.known.lock().by_group.contains_key(&asset.group)
    }

    /// Finishes removals. What cannot be done now is done when the name is needed or at the next opening.
    fn bury(&self, recovered: &Recovered, listed: &[Listed], report: &mut RecoveryReport) {
        // Damage may have taken the creation of another of the same name, and what stands there is that one's: only what a
        // ledger says to be the removed one's goes then.
        let damaged = !report.journal.damage.is_empty() || !recovered.unknown.is_empty();
        let listed: HashSet<Group> = listed.iter().map(|l| l.asset.group).collect();
        let is_its_own = |gone: &Asset| !damaged || listed.contains(&gone.group);
        let mut held = HashSet::new();
        for removal in &recovered.removals {
            report.removals += 1;
            let buries = is_its_own(&removal.asset) && !self.is_replaced(&removal.asset);
            if buries && self.bury_files(removal, true).is_err() {
                held.extend(removal.assets().flat_map(|a| a.groups()));
                let name = removal.asset.name.clone();
                self.known.lock().leaving.insert(name, removal.clone());
            }
        }
        let ended: Vec<Group> = recovered.ended.iter().copied().filter(|g| !held.contains(g)).collect();
        // As below.
        let _ = self.journal.release_all(&ended, u64::MAX);
    }

    /// Whether another bears the name of an asset that was removed, or of its stream. That one was made after all files of the
    /// first had gone: what stands there is its own.
    fn is_replaced(&self, gone: &Asset) -> bool {
        let stream = gone.stream.as_ref().map_or(gone.group, |stream| stream.group);
        self.find(&gone.name).is_some()
            || self.find(&gone.name.its_stream()).is_some_and(|s| s.group != stream)
    }

    /// Writes both files of a ledger again when one of them is bad or its key is to be written.
    fn mend(
        &self,
        asset: &Asset,
        renew: Option<Renew>,
        heal: bool,
        report: &mut RecoveryReport,
    ) -> Result<(), VaultError> {
        let copy = copy_path(&asset.ledger_path);
        let good = if heal { &copy } else { &asset.ledger_path };
        let bytes = match self.disk.open(good).and_then(|f| read_all(&*f)) {
            Ok(bytes) => bytes,
            Err(e) => return Err(VaultError::io(good)(e)),
        };
        match renew {
            Some(renew) => self.renew(asset, renew, &bytes, report),
            None => {
                if heal {
                    // On failure the copy is still good.
                    let _ = write_whole(&*self.disk, &asset.ledger_path, &bytes);
                }
                Ok(())
            }
        }
    }

    /// Writes the ledger's files with the asset's key as it is wrapped now.
    fn renew(
        &self,
        asset: &Asset,
        renew: Renew,
        bytes: &[u8],
        report: &mut RecoveryReport,
    ) -> Result<(), VaultError> {
        let gone = || VaultError::Gone { asset: asset.name.clone() };
        let mut snapshot = Snapshot::decode(bytes).map_err(|_| gone())?;
        snapshot.wrapped = &asset.wrapped;
        let written = self.make_folder(asset).and_then(|()| {
            let bytes = snapshot.encode();
            self.write_ledger(asset, &bytes)
        });
        match renew {
            Renew::Rotated => {
                // When it could not be written, the previous key is needed at the next opening, too.
                report.rotated += usize::from(written.is_ok());
                Ok(())
            }
            // The new key must be on disk before anything is encrypted with it.
            Renew::Encrypted => written.map(|()| report.encrypted += 1),
        }
    }

    /// Writes the file and the copy; both are safe when this returns.
    pub(crate) fn write_ledger(&self, asset: &Asset, bytes: &[u8]) -> Result<(), VaultError> {
        let (path, copy) = (&asset.ledger_path, copy_path(&asset.ledger_path));
        write_copies(&*self.disk, &[path, &copy], bytes).map_err(VaultError::io(path))
    }

    /// Folders without a ledger: those of streams whose creation was certainly never committed go (`whole`: the journal has
    /// every creation that was); the others are orphans.
    fn find_orphans(&self, folders: Vec<Folder>, whole: bool) -> Vec<String> {
        let live: HashSet<String> = self.assets().iter().map(|a| a.folder.clone()).collect();
        let mut orphans = Vec::new();
        for Folder { path, never_written } in folders {
            if live.contains(&path) || self.disk.list(&path).is_err() {
                continue;
            }
            if whole && never_written && is_bare(&*self.disk, &path) {
                let name = format!("unfinished-{}", file_name(&path));
                if self.throw_away(&path, &name).is_ok() {
                    continue;
                }
            }
            orphans.push(path);
        }
        self.known.lock().orphans = orphans.iter().cloned().collect();
        orphans
    }

    fn set_unknown_aside(&self, unknown: Unknown) -> Vec<UnknownEntries> {
        let put = |(group, entries)| {
            let aside = format!("{}/quarantine/group-{group}.journal", self.root);
            match self.journal.copy_group(group, &aside) {
                Ok(()) => {
                    let _: io::Result<()> = self.journal.release(group, u64::MAX);
                    UnknownEntries { group, entries, aside }
                }
                Err(_) => UnknownEntries { group, entries, aside: String::new() },
            }
        };
        unknown.into_iter().map(put).collect()
    }
}

/// Whether a stream's folder holds no message and no consumer.
fn is_bare(disk: &dyn Disk, folder: &str) -> bool {
    let names = |inside: &str| match disk.list(&format!("{folder}/{inside}")) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Some(Vec::new()),
        names => names.ok(),
    };
    let bare = |inside: &str, suffixes: &[&str]| {
        names(inside).is_some_and(|all| all.iter().all(|(n, _)| suffixes.iter().all(|s| !n.ends_with(s))))
    };
    bare("blocks", &[".block"]) && bare("consumers", &[".ledger", ".copy"])
}
