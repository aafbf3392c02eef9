//! Writes a new snapshot of a ledger, in two halves around the work of the disk.
//!
//! The file is written when every change in it is on stable storage in the journal, and whatever else led to it: what is in a
//! file did happen. Then the
//! journal may let go of them. Frames are shared: when a change came after the snapshot was taken but into the frame of the
//! last change in it, that frame is kept.

use super::{Ledger, Progress};
use crate::journal::{Durability, FrameNumber};
use crate::vault::{Asset, Vault, VaultError};
use parking_lot::Mutex;
use std::sync::Arc;

/// A snapshot that is to be written. The ledger waits for [`Ledger::finish_checkpoint`], also when it failed or was dropped.
pub struct Checkpoint {
    vault: Arc<Vault>,
    asset: Arc<Asset>,
    era: u64,
    snapshot: Vec<u8>,
    covered: u64,
    frame: FrameNumber,
    built_upon: FrameNumber,
    progress: Arc<Mutex<Progress>>,
}

/// What became of a checkpoint: to be handed to [`Ledger::finish_checkpoint`].
#[derive(Debug)]
pub struct Done(Option<Written>);

#[derive(Debug)]
struct Written {
    covered: u64,
    size: u64,
}

impl Done {
    /// For a checkpoint that failed.
    pub fn failed() -> Self {
        Done(None)
    }
}

impl Ledger {
    /// Begins to write a snapshot: `value` is the value with all changes that were appended. They are sealed first. Frames up
    /// to `built_upon` are committed before the file is written: what else the value shows stands in there. `None` when a
    /// checkpoint of this ledger is at work already.
    pub fn begin_checkpoint(
        &mut self,
        value: &[u8],
        built_upon: FrameNumber,
    ) -> Result<Option<Checkpoint>, VaultError> {
        if self.in_checkpoint {
            return Ok(None);
        }
        self.seal_for_checkpoint()?;
        self.in_checkpoint = true;
        self.since = 0;
        self.progress.lock().after = None;
        Ok(Some(Checkpoint {
            vault: self.vault.clone(),
            asset: self.asset.clone(),
            era: self.asset.era(),
            snapshot: value.to_vec(),
            covered: self.number,
            frame: self.last_frame,
            built_upon: built_upon.max(self.last_frame),
            progress: self.progress.clone(),
        }))
    }

    /// Takes note of what became of the checkpoint. Does not wait for the disk.
    pub fn finish_checkpoint(&mut self, done: Done) {
        self.in_checkpoint = false;
        match done.0 {
            Some(written) => {
                self.covered = self.covered.max(written.covered);
                self.snapshot_size = written.size;
                self.in_file = true;
            }
            // All of it is still to be snapshot; try again soon, but not at once.
            None => self.since = self.since.max(super::SNAPSHOT_AFTER),
        }
    }

    /// All three steps at once: for shutdown and small tools.
    pub fn checkpoint(&mut self, value: &[u8]) -> Result<(), VaultError> {
        let Some(checkpoint) = self.begin_checkpoint(value, 0)? else { return Ok(()) };
        let ran = checkpoint.run();
        let (done, result) = match ran {
            Ok(done) => (done, Ok(())),
            Err(e) => (Done::failed(), Err(e)),
        };
        self.finish_checkpoint(done);
        result
    }

    /// Whether the snapshot file has all that was sealed: a checkpoint would write nothing new.
    pub fn is_covered(&self) -> bool {
        self.in_file && self.covered == self.number
    }
}

impl Checkpoint {
    /// Commits what the snapshot includes, writes the files, and lets go of the entries in the journal. Waits for the disk.
    pub fn run(self) -> Result<Done, VaultError> {
        let Some(_entered) = self.asset.enter_in(self.era) else {
            return Err(VaultError::Gone { asset: self.asset.name().clone() });
        };
        let journal = self.vault.journal();
        journal.commit_frame(self.built_upon, Durability::Synced)?;
        let mut body = Vec::with_capacity(self.snapshot.len() + 64);
        let label = Asset::ledger_label(self.asset.group(), b"snapshot");
        let sealing = self.asset.codecs().seal(&label, &self.snapshot, &mut body);
        sealing.map_err(VaultError::codec(self.asset.name()))?;
        self.vault.make_folder(&self.asset)?;
        self.vault.write_ledger(&self.asset, &self.asset.snapshot(self.covered, &body).encode())?;
        let shared = self.progress.lock().after == Some(self.frame);
        let upto = self.frame - u64::from(shared && self.frame > 0);
        // A segment that cannot be removed now is removed by a later release.
        let _ = journal.release(self.asset.group(), upto);
        Ok(Done(Some(Written { covered: self.covered, size: self.snapshot.len() as u64 })))
    }
}
