//! Entries on their way into the next frame: as many as belong together, and nobody's frame is taken between them.
//!
//! Never here: writing.

use super::{FrameNumber, Group, Journal, JournalError, STAGED_MAX, Staged};
use parking_lot::MutexGuard;

/// Entries that come into one frame. Nobody else appends, and nothing is committed, before it is dropped: be quick.
pub struct Handover<'j> {
    staged: MutexGuard<'j, Staged>,
}

impl Journal {
    /// Puts an entry, given in parts, into the next frame, whose number is returned. Not safe before that frame is
    /// committed.
    pub fn append(&self, group: Group, kind: u8, parts: &[&[u8]]) -> Result<FrameNumber, JournalError> {
        let mut handover = self.hand_over();
        let size = parts.iter().map(|p| p.len()).sum();
        handover.check(size, [group])?;
        handover.append(group, kind, parts)
    }

    /// For entries that come into one frame, all of them or none: see [`Handover::check`].
    pub fn hand_over(&self) -> Handover<'_> {
        Handover { staged: self.staged.lock() }
    }
}

impl Handover<'_> {
    /// Whether all entries that are to come can be taken: so many bytes, and none of these groups is shut out. Name also the
    /// groups that what comes is built upon.
    pub fn check(&self, size: usize, groups: impl IntoIterator<Item = Group>) -> Result<(), JournalError> {
        if self.staged.number == 0 {
            return Err(JournalError::NotReplayed);
        }
        if self.staged.frame.len() + size > STAGED_MAX {
            return Err(JournalError::Full);
        }
        match groups.into_iter().find(|g| self.staged.doors.is_shut(*g)) {
            Some(group) => Err(JournalError::ShutOut { group }),
            None => Ok(()),
        }
    }

    /// Puts an entry, given in parts, into the frame, whose number is returned: the same for all.
    pub fn append(&mut self, group: Group, kind: u8, parts: &[&[u8]]) -> Result<FrameNumber, JournalError> {
        if self.staged.doors.is_shut(group) {
            return Err(JournalError::ShutOut { group });
        }
        self.staged.put(group, kind, parts)
    }
}
