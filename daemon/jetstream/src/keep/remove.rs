//! Streams and consumers that go: journaled first, then their files.

use super::{Keep, KeepError};
use crate::stream::Stream;
use daemon_store::ledger::Ledger;

impl Keep {
    /// Removes what is kept of a stream and its consumers. It is gone for good when this returns.
    pub fn remove_stream(&self, stream: &mut Stream) -> Result<(), KeepError> {
        match stream.take_ledger() {
            None => Ok(()),
            Some(ledger) => self.remove_consumer(ledger),
        }
    }

    /// Removes a ledger's asset. It is gone for good when this returns.
    pub fn remove_consumer(&self, ledger: Ledger) -> Result<(), KeepError> {
        let removal = ledger.remove()?;
        self.vault.finish_removal(&removal)?;
        // What cannot be removed from the trash now is removed at the next start.
        let _ = self.vault.empty_trash();
        Ok(())
    }
}
