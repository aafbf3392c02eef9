//! Handing changes to the journal: alone, or together with what belongs to them.

use super::Ledger;
use crate::journal::{FrameNumber, Handover};
use crate::vault::{Asset, VaultError, kind};

impl Ledger {
    /// Hands the changes since the last call to the journal, as one entry; the frame in which all of it is, also the
    /// asset's creation and what a checkpoint has handed over meanwhile. `None`: nothing changed. On an error the changes are
    /// kept for the next call; when the group is shut out, the ledger must be reopened.
    pub fn seal(&mut self) -> Result<Option<FrameNumber>, VaultError> {
        let sealed = self.seal_alone()?;
        Ok(sealed.max(self.take_untold()))
    }

    /// Makes the changes ready for [`Ledger::seal_into`], so that little is left to do then. Returns their size in bytes.
    pub fn prepare(&mut self) -> Result<usize, VaultError> {
        self.prepared.clear();
        if !self.staged.is_empty() && self.asset.codecs().is_encrypted() {
            let plain = [(self.number + 1).to_le_bytes().as_slice(), &self.staged].concat();
            let label = Asset::ledger_label(self.asset.group(), b"changes");
            let sealing = self.asset.codecs().seal(&label, &plain, &mut self.prepared);
            sealing.map_err(VaultError::codec(self.asset.name()))?;
        }
        Ok(self.prepared.len().max(self.staged.len()))
    }

    /// As [`Ledger::seal`], in one frame with other things. [`Ledger::prepare`] comes first.
    pub fn seal_into(&mut self, handover: &mut Handover<'_>) -> Result<Option<FrameNumber>, VaultError> {
        let sealed = self.seal_changes(handover)?;
        Ok(sealed.max(self.take_untold()))
    }

    /// The frame that is to be waited for when nothing was changed since the last seal.
    pub fn take_untold(&mut self) -> Option<FrameNumber> {
        self.untold.take()
    }

    /// As [`Ledger::seal`], for a checkpoint: the frame is kept for the next one who asks.
    pub(super) fn seal_for_checkpoint(&mut self) -> Result<(), VaultError> {
        self.untold = self.untold.max(self.seal_alone()?);
        Ok(())
    }

    fn seal_alone(&mut self) -> Result<Option<FrameNumber>, VaultError> {
        if self.staged.is_empty() {
            return Ok(None);
        }
        let (size, journal) = (self.prepare()?, self.journal());
        let mut handover = journal.hand_over();
        handover.check(size, [self.asset.group()])?;
        self.seal_changes(&mut handover)
    }

    fn seal_changes(&mut self, handover: &mut Handover<'_>) -> Result<Option<FrameNumber>, VaultError> {
        if self.staged.is_empty() {
            return Ok(None);
        }
        let (group, number) = (self.asset.group(), (self.number + 1).to_le_bytes());
        let plain: [&[u8]; 3] = [&[crate::codec::id::PLAIN], &number, &self.staged];
        let frame = match self.prepared.is_empty() {
            true => handover.append(group, kind::CHANGES, &plain)?,
            false => handover.append(group, kind::CHANGES, &[&self.prepared])?,
        };
        self.number += 1;
        self.since += self.staged.len() as u64;
        self.staged.clear();
        self.prepared.clear();
        self.last_frame = frame;
        self.progress.lock().after.get_or_insert(frame);
        Ok(Some(frame))
    }
}
