//! Consumers that come from elsewhere: out of backups.

use super::{Keep, KeepError};
use crate::consumer::Consumer;
use crate::effects::Effects;
use crate::now::Now;
use crate::stream::Stream;
use daemon_store::ledger::Ledger;
use daemon_store::vault::AssetName;

impl Keep {
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
