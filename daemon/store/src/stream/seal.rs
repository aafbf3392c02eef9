//! Handing what happened to the journal.

use super::bytes::Put;
use super::error::StoreError;
use super::files::{ENTRY, Files};
use super::store::StreamStore;
use crate::codec::id;
use crate::journal::{FrameNumber, Group};

impl StreamStore {
    /// Hands all that happened since the last call to the journal, as one entry; returns the frame in which all of it is,
    /// also what a checkpoint has handed over meanwhile. `None`: nothing happened, or the stream is in memory. On an error
    /// nothing was handed over, and it may be tried again.
    pub fn seal(&mut self) -> Result<Option<FrameNumber>, StoreError> {
        let sealed = self.seal_changes()?;
        let untold = self.files.as_mut().and_then(|f| f.untold.take());
        Ok(sealed.max(untold))
    }

    /// As [`StreamStore::seal`], for a checkpoint: the frame is kept for the next one who asks.
    pub(super) fn seal_for_checkpoint(&mut self) -> Result<(), StoreError> {
        let sealed = self.seal_changes()?;
        if let Some(files) = &mut self.files {
            files.untold = files.untold.max(sealed);
        }
        Ok(())
    }

    fn seal_changes(&mut self) -> Result<Option<FrameNumber>, StoreError> {
        let (first, last) = (self.first_seq, self.last_seq);
        let Some(files) = self.files.as_mut().filter(|f| !f.changes.is_empty()) else { return Ok(None) };
        let frame = files.hand_over(first, last)?;
        files.shared |= files.is_busy() && frame == files.frame;
        files.change += 1;
        files.frame = frame;
        files.changes.clear();
        Ok(Some(frame))
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
    fn hand_over(&mut self, first: u64, last: u64) -> Result<FrameNumber, StoreError> {
        let (number, group) = (self.change + 1, self.parts.group);
        let head = number.to_le_bytes();
        let body = self.changes.take(first, last);
        if !self.parts.codecs.is_encrypted() {
            return Ok(self.parts.journal.append(group, ENTRY, &[&head, &[id::PLAIN], body])?);
        }
        let mut sealed = Vec::with_capacity(body.len() + 64);
        let done = self.parts.codecs.seal(&label(group, number), body, &mut sealed);
        done.map_err(StoreError::codec("journal"))?;
        Ok(self.parts.journal.append(group, ENTRY, &[&head, &sealed])?)
    }
}

/// Says where an entry belongs: what is encrypted does not decode elsewhere.
pub(super) fn label(group: Group, number: u64) -> Vec<u8> {
    let mut label = b"entry".to_vec();
    label.u32(group);
    label.u64(number);
    label
}
