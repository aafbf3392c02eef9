//! Streams and consumers that come from elsewhere: out of backups.

use super::{Keep, KeepError};
use crate::consumer::Consumer;
use crate::effects::Effects;
use crate::now::Now;
use crate::stream::{Stream, Usage};
use daemon_store::ledger::Ledger;
use daemon_store::vault::AssetName;
use schemas::jetstream::StreamConfig;
use std::sync::Arc;

impl Keep {
    /// Makes a stream of a configuration that was checked and filled in, for a backup to be stored in. Until
    /// [`Keep::finish_restore`] it is a stream that the next start has to remove ([`Stream::is_unfinished`]).
    pub fn begin_restore(
        &self,
        account: &str,
        config: StreamConfig,
        usage: Arc<Usage>,
        domain: &str,
        now: Now,
    ) -> Result<Stream, KeepError> {
        self.make_stream(account, config, usage, domain, now, true)
    }

    /// Takes note that everything is there: it is for good when the journal's next frame is.
    pub fn finish_restore(&self, stream: &mut Stream) {
        stream.set_unfinished(false);
        self.note_config(stream);
    }

    /// Puts a consumer into its stream, and keeps it there as one that was made there.
    pub fn restore_consumer(
        &self,
        account: &str,
        stream: &mut Stream,
        consumer: Consumer,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<(), KeepError> {
        let name = consumer.name().to_owned();
        let kept = stream.ledger_mut().is_some() && !consumer.config().mem_storage;
        stream.restore_consumer(consumer, None, now)?;
        if kept {
            let asset = AssetName::consumer(account, &stream.config().name, &name);
            let snapshot = stream.consumer(&name).map(Consumer::snapshot).unwrap_or_default();
            match Ledger::create(&self.vault, asset, &snapshot) {
                Ok(ledger) => stream.keep_consumer(&name, ledger),
                Err(e) => {
                    stream.remove_consumer(&name, now, fx);
                    return Err(e.into());
                }
            }
        }
        Ok(())
    }
}
