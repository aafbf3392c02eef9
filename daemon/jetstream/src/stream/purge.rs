//! Messages that go before their time: purged, deleted, replaced, truncated.

use super::Stream;
use super::ingest::Rollup;
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
        self.emptied |= purge.filter.is_none() && purge.upto == 0 && purge.keep == 0;
        self.slots.on_purged(&self.store, purge.filter)?;
        Ok(purged)
    }

    /// The next message gets this sequence.
    pub fn skip_to(&mut self, next: u64) -> Result<(), StoreError> {
        self.unsealed = true;
        self.store.skip_to(next)
    }

    /// A message of this subject replaces those before it, if it asks for that. `keep`: 1 when it is stored itself, else 0.
    pub(super) fn roll_up(&mut self, rollup: Rollup, subject: &[u8], keep: u64) -> Result<(), ApiError> {
        let filter = match rollup {
            Rollup::None => return Ok(()),
            Rollup::Subject => Some(subject),
            Rollup::All => None,
        };
        let purged = self.purge(&Purge { filter, upto: 0, keep });
        purged.map(|_| ()).map_err(|e| STREAM_STORE_FAILED.with(e))
    }
}
