//! A small value that is kept: the configuration and state of a stream, or a consumer.
//!
//! It is a snapshot in a file plus changes in the journal. What snapshot and changes mean is the owner's business; here they
//! are bytes. Changes are gathered by [`Ledger::append`] and handed to the journal by [`Ledger::seal`], as one entry. Each
//! entry has a number, one more than the one before; a snapshot knows up to which number it includes them.
//!
//! Now and then ([`Ledger::wants_snapshot`]) the owner writes a new snapshot, in two halves so that its lock is not held
//! while the disk works: [`Ledger::begin_checkpoint`], [`Checkpoint::run`] on any thread, [`Ledger::finish_checkpoint`].
//!
//! Never here: what the value is, when to commit, threads.

mod checkpoint;
pub(crate) mod file;
mod seal;

pub use checkpoint::{Checkpoint, Done};

use crate::journal::{Durability, Entry, FrameNumber, Journal, JournalError};
use crate::vault::{Asset, AssetName, Loaded, Opened, Removal, Vault, VaultError, kind, load};
use parking_lot::Mutex;
use std::sync::Arc;

/// Fewer bytes of changes than this are no reason for a snapshot.
const SNAPSHOT_AFTER: u64 = 64 * 1024;

/// See the module's introduction.
pub struct Ledger {
    vault: Arc<Vault>,
    asset: Arc<Asset>,
    /// Changes since the last entry: length u32, bytes, each.
    staged: Vec<u8>,
    /// The same as an entry, where that takes a while: see [`Ledger::prepare`].
    prepared: Vec<u8>,
    /// Number of the last entry.
    number: u64,
    /// Changes up to this one are in the snapshot file.
    covered: u64,
    /// Entries that are missing from the journal.
    missing: u64,
    /// Bytes of changes since the last snapshot, and of the snapshot.
    since: u64,
    snapshot_size: u64,
    created: FrameNumber,
    last_frame: FrameNumber,
    /// Frame of an entry that whoever seals next has to wait for.
    untold: Option<FrameNumber>,
    /// Seen by checkpoints, too.
    progress: Arc<Mutex<Progress>>,
    in_checkpoint: bool,
    /// There is a snapshot file.
    in_file: bool,
}

/// Where the entries of a ledger are in the journal.
#[derive(Default)]
struct Progress {
    /// Frame of the first entry that came after the last checkpoint was begun.
    after: Option<FrameNumber>,
}

impl Ledger {
    /// Makes an asset (a consumer's stream must be there) and journals it with its first snapshot. It is there for good when
    /// [`Ledger::last_frame`] is committed; when that fails, see [`Vault::forget`]. Files come with the first checkpoint.
    pub fn create(vault: &Arc<Vault>, name: AssetName, snapshot: &[u8]) -> Result<Ledger, VaultError> {
        let (loaded, frame) = vault.create(name, snapshot)?;
        let mut ledger = Ledger::loaded(vault, &loaded);
        ledger.snapshot_size = snapshot.len() as u64;
        ledger.created_in(frame);
        ledger.untold = Some(frame);
        Ok(ledger)
    }

    /// Opens the ledger of an asset again, after a failed write: from its file, or from the journal when it has none. Its
    /// changes come with [`Ledger::catch_up`].
    pub fn reopen(vault: &Arc<Vault>, asset: &Arc<Asset>) -> Result<Opened, VaultError> {
        let found = load(&**vault.disk(), asset);
        let (covered, snapshot, created) = match found {
            Some((covered, snapshot)) => (covered, snapshot, None),
            None => {
                let (snapshot, frame) = first_snapshot(vault, asset)?;
                (0, snapshot, Some(frame))
            }
        };
        let loaded = Loaded { asset: asset.clone(), covered, snapshot };
        let mut ledger = Ledger::loaded(vault, &loaded);
        // No file may come before the creation is safe.
        created.into_iter().for_each(|frame| ledger.created_in(frame));
        Ok(Opened { ledger, snapshot: loaded.snapshot })
    }

    pub(crate) fn loaded(vault: &Arc<Vault>, loaded: &Loaded) -> Ledger {
        Ledger {
            vault: vault.clone(),
            asset: loaded.asset.clone(),
            staged: Vec::new(),
            prepared: Vec::new(),
            number: loaded.covered,
            covered: loaded.covered,
            missing: 0,
            since: 0,
            snapshot_size: loaded.snapshot.len() as u64,
            created: 0,
            last_frame: 0,
            untold: None,
            progress: Arc::default(),
            in_checkpoint: false,
            in_file: true,
        }
    }

    pub(crate) fn created_in(&mut self, frame: FrameNumber) {
        (self.created, self.last_frame) = (frame, frame);
        self.in_file = false;
    }

    pub fn asset(&self) -> &Arc<Asset> {
        &self.asset
    }

    pub fn name(&self) -> &AssetName {
        self.asset.name()
    }

    /// Where changes go.
    pub fn journal(&self) -> Arc<Journal> {
        self.vault.shared_journal()
    }

    /// The frame of the last entry: all changes that were sealed are safe when it is committed.
    pub fn last_frame(&self) -> FrameNumber {
        self.last_frame
    }

    /// The frame of the asset's creation; 0 when that is in files.
    pub fn created(&self) -> FrameNumber {
        self.created
    }

    /// Entries that the journal had and that could not be read any more. The value is as if they had not happened.
    pub fn missing(&self) -> u64 {
        self.missing
    }

    /// Takes note of a change. Nothing is journaled before [`Ledger::seal`].
    pub fn append(&mut self, change: &[u8]) {
        self.staged.extend_from_slice(&(change.len() as u32).to_le_bytes());
        self.staged.extend_from_slice(change);
    }

    /// Brings the value up to date by one entry of its group: each change goes to `apply`. Entries that are known already,
    /// or belong elsewhere, are passed over.
    pub fn replay(&mut self, entry: &Entry<'_>, apply: &mut dyn FnMut(&[u8])) -> Result<(), VaultError> {
        if entry.group != self.asset.group() || entry.kind != kind::CHANGES {
            return Ok(());
        }
        let mut plain = Vec::new();
        let label = Asset::ledger_label(self.asset.group(), b"changes");
        let opened = self.asset.codecs().open(&label, entry.bytes, &mut plain);
        opened.map_err(VaultError::codec(self.asset.name()))?;
        let Some((number, changes)) = plain.split_first_chunk::<8>() else { return Ok(()) };
        let number = u64::from_le_bytes(*number);
        self.asset.note_replayed(entry.frame, number <= self.covered);
        if number <= self.number {
            return Ok(());
        }
        self.missing += number - self.number - 1;
        self.number = number;
        self.since += changes.len() as u64;
        self.last_frame = entry.frame;
        for_each_change(changes, apply);
        Ok(())
    }

    /// After [`Ledger::reopen`]: applies the committed changes in the journal, and takes new ones from then on.
    pub fn catch_up(&mut self, apply: &mut dyn FnMut(&[u8])) -> Result<(), VaultError> {
        let (vault, group) = (self.vault.clone(), self.asset.group());
        let mut failed = Ok(());
        vault.journal().entries_of(group, &mut |entry| {
            if failed.is_ok() {
                failed = self.replay(&entry, apply);
            }
        })?;
        failed?;
        vault.journal().readmit(group);
        Ok(())
    }

    /// Whether a snapshot is worth its while: much has changed since the last one.
    pub fn wants_snapshot(&self) -> bool {
        !self.in_checkpoint && self.since > SNAPSHOT_AFTER.max(4 * self.snapshot_size)
    }

    /// Removes the asset (and with a stream all its consumers): see [`Vault::remove`]. Changes that were not sealed are
    /// dropped.
    pub fn remove(self, promise: Durability) -> Result<Removal, VaultError> {
        self.vault.remove(&self.asset, promise)
    }
}

/// The snapshot that an asset was created with, out of the journal, and its frame.
fn first_snapshot(vault: &Vault, asset: &Arc<Asset>) -> Result<(Vec<u8>, FrameNumber), VaultError> {
    let mut found = None;
    vault.journal().entries_of(asset.group(), &mut |entry| {
        if entry.kind == kind::CREATED {
            found = Some((entry.bytes.to_vec(), entry.frame));
        }
    })?;
    let gone = || VaultError::Gone { asset: asset.name().clone() };
    let (bytes, frame) = found.ok_or_else(gone)?;
    let snapshot = file::Snapshot::decode(&bytes).map_err(|_| gone())?;
    let mut plain = Vec::new();
    let label = Asset::ledger_label(asset.group(), b"snapshot");
    let opened = asset.codecs().open(&label, snapshot.body, &mut plain);
    opened.map_err(VaultError::codec(asset.name()))?;
    Ok((plain, frame))
}

fn for_each_change(mut changes: &[u8], apply: &mut dyn FnMut(&[u8])) {
    while let Some((len, rest)) = changes.split_first_chunk::<4>() {
        let Some((change, rest)) = rest.split_at_checked(u32::from_le_bytes(*len) as usize) else { return };
        apply(change);
        changes = rest;
    }
}

/// Whether an error says that the ledger must be reopened.
impl VaultError {
    pub fn is_shut_out(&self) -> bool {
        matches!(self, VaultError::Journal(JournalError::ShutOut { .. }))
    }
}

#[cfg(test)]
mod tests;
