//! What a stream is asked while it is made from a backup.

use super::Stream;
use schemas::jetstream::errors::{MEMORY_RESOURCES_EXCEEDED, STORAGE_RESOURCES_EXCEEDED};
use schemas::jetstream::{ApiError, StorageType};

impl Stream {
    /// Whether it is being made of a backup, of which not everything has come.
    pub fn is_unfinished(&self) -> bool {
        self.unfinished
    }

    pub(crate) fn set_unfinished(&mut self, unfinished: bool) {
        self.unfinished = unfinished;
    }

    /// Says when it was made: before it came here. Unix nanoseconds.
    pub(crate) fn set_created(&mut self, created: i64) {
        self.created = created;
    }

    /// Refuses to hold `more` bytes if the account or the server has no room for them.
    pub(crate) fn check_room(&self, more: u64) -> Result<(), ApiError> {
        let storage = self.config.storage;
        let held = i128::from(self.store.state().bytes) - i128::from(self.counted);
        let more = i128::from(more) + held;
        let fits = |usage: &super::Usage| {
            let budget = usage.budget(storage);
            budget.max() < 0 || i128::from(budget.used()) + more <= i128::from(budget.max())
        };
        if fits(&self.usage) && self.usage.server.as_deref().is_none_or(fits) {
            return Ok(());
        }
        Err(match storage {
            StorageType::File => STORAGE_RESOURCES_EXCEEDED.error(),
            StorageType::Memory => MEMORY_RESOURCES_EXCEEDED.error(),
        })
    }
}
