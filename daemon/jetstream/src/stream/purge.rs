//! Messages that go before their time: purged, deleted, replaced, truncated.

use super::Stream;
use daemon_store::stream::{Purge, StoreError};
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::STREAM_STORE_FAILED;

impl Stream {
    /// Removes one message; consumers are told. False when it was not there.
    pub fn remove(&mut self, seq: u64, erase: bool) -> Result<bool, StoreError> {
        let Some(removed) = self.store.remove(seq, erase)? else { return Ok(false) };
        // Also of what is not safe yet: a purge may have had consumers count it.
        if !self.slots.is_empty() {
            self.slots.on_removed(seq, removed.subject);
        }
        self.unsealed = true;
        Ok(true)
    }

    /// Purges; see [`Purge`]. Returns the number of messages that went.
    pub fn purge(&mut self, purge: &Purge<'_>) -> Result<u64, StoreError> {
        let slots = &mut self.slots;
        let mut removed = |seq: u64, subject: &[u8]| slots.on_removed(seq, subject);
        let purged = self.store.purge(purge, &mut removed)?;
        if purged > 0 {
            self.unsealed = true;
        }
        self.slots.on_purged(&self.store, purge.filter)?;
        Ok(purged)
    }

    /// The next message gets this sequence.
    pub fn skip_to(&mut self, next: u64) -> Result<(), StoreError> {
        self.unsealed = true;
        self.store.skip_to(next)
    }

    /// A message replaces all before it under its subject, or all before it.
    pub(super) fn roll_up(&mut self, subject: Option<&[u8]>) -> Result<(), ApiError> {
        let result = match subject {
            None => self.purge(&Purge { filter: None, upto: 0, keep: 1 }),
            Some(subject) => self.purge(&Purge { filter: Some(subject), upto: 0, keep: 1 }),
        };
        result.map(|_| ()).map_err(|e| STREAM_STORE_FAILED.with(e))
    }
}
