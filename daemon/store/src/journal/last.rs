//! The entry that ends groups: appended and written in one go, so that it is known at once whether it happened.

use super::{Durability, FrameNumber, Group, Journal, JournalError};

impl Journal {
    /// Appends the last entry of `groups` (in the name of the first of them) and commits it, with everything that was
    /// appended before. Groups that wait to be reopened may end, too: an end is built upon nothing.
    ///
    /// From now on the groups take no entries. When the frame could not be written (then they have to be reopened) nothing
    /// of this happened; on any other error nothing was changed.
    pub(crate) fn append_last(
        &self,
        groups: &[Group],
        kind: u8,
        bytes: &[u8],
        durability: Durability,
    ) -> Result<FrameNumber, JournalError> {
        // Held all the time: nobody else is to write this frame, less safely perhaps.
        let mut writer = self.writer.lock();
        let Some(&first) = groups.first() else { return Ok(self.committed()) };
        {
            let mut staged = self.staged.lock();
            staged.put(first, kind, &[bytes])?;
            staged.doors.shut(groups);
        }
        self.write_staged(&mut writer, durability).unwrap_or_else(|| Ok(self.committed()))
    }
}
