//! Handing what happened to the journal.

use super::bytes::Put;
use super::changes::Ends;
use super::error::StoreError;
use super::files::{ENTRY, Files};
use super::store::StreamStore;
use crate::codec::id;
use crate::journal::{FrameNumber, Group, Handover};

impl StreamStore {
    /// Hands all that happened since the last call to the journal, as one entry; returns the frame in which all of it is,
    /// also what a checkpoint has handed over meanwhile. `None`: nothing happened, or the stream is in memory. On an error
    /// nothing was handed over, and it may be tried again.
    pub fn seal(&mut self) -> Result<Option<FrameNumber>, StoreError> {
        let sealed = self.seal_alone()?;
        Ok(sealed.max(self.take_untold()))
    }

    /// Makes what happened ready for [`StreamStore::seal_into`], so that little is left to do then. Returns its size in
    /// bytes.
    pub fn prepare(&mut self) -> Result<usize, StoreError> {
        let ends = self.ends();
        let Some(files) = self.files.as_mut().filter(|f| !f.changes.is_empty()) else { return Ok(0) };
        files.prepare(ends)
    }

    /// As [`StreamStore::seal`], in one frame with other things. [`StreamStore::prepare`] comes first.
    pub fn seal_into(&mut self, handover: &mut Handover<'_>) -> Result<Option<FrameNumber>, StoreError> {
        let sealed = self.seal_changes(handover)?;
        Ok(sealed.max(self.take_untold()))
    }

    /// The frame that is to be waited for when nothing happened since the last seal.
    pub fn take_untold(&mut self) -> Option<FrameNumber> {
        self.files.as_mut().and_then(|f| f.untold.take())
    }

    /// As [`StreamStore::seal`], for a checkpoint: the frame is kept for the next one who asks.
    pub(super) fn seal_for_checkpoint(&mut self) -> Result<(), StoreError> {
        let sealed = self.seal_alone()?;
        if let Some(files) = &mut self.files {
            files.untold = files.untold.max(sealed);
        }
        Ok(())
    }

    fn seal_alone(&mut self) -> Result<Option<FrameNumber>, StoreError> {
        let size = self.prepare()?;
        let Some(files) = self.files.as_ref().filter(|f| !f.changes.is_empty()) else { return Ok(None) };
        let (journal, group) = (files.parts.journal.clone(), files.parts.group);
        let mut handover = journal.hand_over();
        handover.check(size, [group])?;
        self.seal_changes(&mut handover)
    }

    fn seal_changes(&mut self, handover: &mut Handover<'_>) -> Result<Option<FrameNumber>, StoreError> {
        let ends = self.ends();
        let Some(files) = self.files.as_mut().filter(|f| !f.changes.is_empty()) else { return Ok(None) };
        let frame = files.hand_over(ends, handover)?;
        files.shared |= files.is_busy() && frame == files.frame;
        files.change += 1;
        files.frame = frame;
        files.changes.clear();
        files.prepared.clear();
        Ok(Some(frame))
    }

    /// Where it begins and ends.
    pub(super) fn ends(&self) -> Ends {
        Ends { first: self.first_seq, last: self.last_seq, last_time: self.last_time }
    }

    /// Frame of the last entry that was handed to the journal: all that was sealed is safe when it is committed. 0: nothing
    /// was since the stream was opened, or it is in memory.
    pub fn last_frame(&self) -> FrameNumber {
        self.files.as_ref().map_or(0, |f| f.frame)
    }

    /// Bytes that wait for [`StreamStore::seal`].
    pub fn unsealed(&self) -> usize {
        self.files.as_ref().map_or(0, |f| f.changes.len())
    }
}

impl Files {
    fn prepare(&mut self, ends: Ends) -> Result<usize, StoreError> {
        let label = self.parts.codecs.is_encrypted().then(|| label(self.parts.group, self.change + 1));
        let body = self.changes.take(ends);
        self.prepared.clear();
        if let Some(label) = label {
            let done = self.parts.codecs.seal(&label, body, &mut self.prepared);
            done.map_err(StoreError::codec("journal"))?;
        }
        Ok(body.len().max(self.prepared.len()))
    }

    fn hand_over(&mut self, ends: Ends, handover: &mut Handover<'_>) -> Result<FrameNumber, StoreError> {
        let head = (self.change + 1).to_le_bytes();
        let parts: [&[u8]; 3] = match self.prepared.is_empty() {
            true => [&head, &[id::PLAIN], self.changes.take(ends)],
            false => [&head, &self.prepared, &[]],
        };
        Ok(handover.append(self.parts.group, ENTRY, &parts)?)
    }
}

/// Says where an entry belongs: what is encrypted does not decode elsewhere.
pub(super) fn label(group: Group, number: u64) -> Vec<u8> {
    let mut label = b"entry".to_vec();
    label.u32(group);
    label.u64(number);
    label
}
