//! Streams whose account has no JetStream for the time being: all that is stored of them stays, and none of them runs.

use super::{Keep, KeepError, RecoveredStream};
use crate::stream::{Sealed, Stream};
use daemon_store::journal::Durability;
use daemon_store::vault::Asset;
use std::sync::Arc;

impl Keep {
    /// Ends a stream's value and keeps what is stored: messages, configuration and consumers go into its files, so that the
    /// journal does not have to hold them. What was taken in and not acknowledged yet is written, too.
    ///
    /// On an error less of it is in files, but nothing that was committed is lost. What lived in memory alone is gone.
    pub fn rest(&self, stream: &mut Stream) -> Result<(), KeepError> {
        let written = if stream.has_failed() { Ok(()) } else { self.write_out(stream) };
        stream.end();
        written
    }

    fn write_out(&self, stream: &mut Stream) -> Result<(), KeepError> {
        if let Sealed::Frame(frame) = stream.seal()? {
            // Whoever has it opened again must find what was handed over written, or void.
            self.journal()
                .commit_frame(frame, Durability::Written)
                .map_err(daemon_store::vault::VaultError::from)?;
        }
        let done = self.begin(stream, true)?.run();
        self.finish(stream, done).into_iter().next().map_or(Ok(()), Err)
    }

    /// Names of an account's streams that are kept, whether they run or not.
    pub fn streams_of(&self, account: &str) -> Vec<Arc<Asset>> {
        let mut assets = self.vault().assets();
        assets.retain(|asset| asset.name().account == account && asset.name().consumer.is_none());
        assets
    }

    /// Opens a stream that rests. `promise`: how safe what is shown of it must be.
    pub fn wake(&self, asset: &Arc<Asset>, promise: Durability) -> Result<RecoveredStream, KeepError> {
        self.reopen(asset, self.journal().committed(), promise)
    }
}
