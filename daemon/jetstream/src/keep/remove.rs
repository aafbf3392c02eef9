//! Streams and consumers that go. The journal says so first, and in the same breath whether that is safe: only then does
//! anything go in memory. So what a client is told is what the next start finds. Files go later ([`Keep::tidy`]).

use super::{Keep, KeepError};
use crate::effects::Effects;
use crate::now::Now;
use crate::stream::Stream;
use daemon_store::journal::{Durability, JournalError};
use daemon_store::vault::{Asset, VaultError};
use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;

impl Keep {
    /// Removes a stream with its consumers, and tells those who wait for them. It is gone for good when this returns, as
    /// safely as `promise` asks, and the value is of no use any more.
    ///
    /// On an error the stream is there as before; when it has failed ([`Stream::has_failed`]) it must be opened again.
    pub fn remove_stream(
        &self,
        stream: &mut Stream,
        promise: Durability,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<(), KeepError> {
        if let Some(asset) = stream.ledger_mut().map(|ledger| ledger.asset().clone()) {
            self.end(&asset, stream, promise, fx)?;
        }
        for consumer in stream.consumer_names() {
            stream.remove_consumer(&consumer, now, fx);
        }
        stream.stop_upstreams(fx);
        stream.end();
        Ok(())
    }

    /// Removes a consumer: as [`Keep::remove_stream`]. False when there is none of that name. What only it still wanted is the
    /// caller's to let go ([`Stream::let_go_of_unwanted`]) and to make safe.
    pub fn remove_consumer(
        &self,
        stream: &mut Stream,
        name: &str,
        promise: Durability,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<bool, KeepError> {
        if stream.consumer(name).is_none() {
            return Ok(false);
        }
        if let Some(asset) = stream.consumer_ledger(name).map(|ledger| ledger.asset().clone()) {
            self.end(&asset, stream, promise, fx)?;
        }
        stream.remove_consumer(name, now, fx);
        Ok(true)
    }

    /// Removes a stream that nobody has seen: one that was not restored to its end. When it does not last, or fails, the next
    /// start finds and removes it.
    pub fn discard_stream(&self, stream: &mut Stream) -> Result<(), KeepError> {
        if let Some(asset) = stream.ledger_mut().map(|ledger| ledger.asset().clone()) {
            self.vault.remove(&asset, Durability::Written)?;
            self.untidy.store(true, Ordering::Release);
        }
        stream.end();
        Ok(())
    }

    fn end(
        &self,
        asset: &Arc<Asset>,
        stream: &mut Stream,
        promise: Durability,
        fx: &mut dyn Effects,
    ) -> Result<(), KeepError> {
        match self.vault.remove(asset, promise) {
            Ok(_) => {
                self.untidy.store(true, Ordering::Release);
                Ok(())
            }
            Err(e) => {
                if self.journal().is_shut_out(asset.group()) && !stream.has_failed() {
                    stream.on_failed(&e.to_string(), is_full(&e), fx);
                }
                Err(e.into())
            }
        }
    }

    /// Moves away and removes the files of what was removed, as far as the disk lets it: what fails is tried again by the
    /// next call. Takes as long as the disk does: for a thread of its own.
    pub fn tidy(&self) -> Result<(), KeepError> {
        if !self.untidy.swap(false, Ordering::AcqRel) {
            return Ok(());
        }
        let done = self.vault.finish_removals().and_then(|_| self.vault.empty_trash());
        if done.is_err() {
            self.untidy.store(true, Ordering::Release);
        }
        Ok(done?)
    }
}

fn is_full(e: &VaultError) -> bool {
    match e {
        VaultError::Journal(JournalError::Write { source, .. }) => {
            source.kind() == io::ErrorKind::StorageFull
        }
        VaultError::Journal(JournalError::Full) => true,
        _ => false,
    }
}
