//! New streams and consumers. They are there for good when the journal's next frame is.

use super::document::StreamDocument;
use super::{Keep, KeepError, shape};
use crate::effects::Effects;
use crate::now::Now;
use crate::stream::{AddConsumer, Parts, Stream, Usage};
use daemon_store::ledger::Ledger;
use daemon_store::stream::StreamStore;
use daemon_store::vault::AssetName;
use schemas::jetstream::{StorageType, StreamConfig};
use std::sync::Arc;

impl Keep {
    /// Makes a stream of a configuration that was checked and filled in.
    pub fn create_stream(
        &self,
        account: &str,
        config: StreamConfig,
        usage: Arc<Usage>,
        domain: &str,
        now: Now,
    ) -> Result<Stream, KeepError> {
        self.make_stream(account, config, usage, domain, now, false)
    }

    /// See [`Keep::create_stream`] and [`Keep::begin_restore`].
    pub(super) fn make_stream(
        &self,
        account: &str,
        config: StreamConfig,
        usage: Arc<Usage>,
        domain: &str,
        now: Now,
        unfinished: bool,
    ) -> Result<Stream, KeepError> {
        let (store, ledger) = match config.storage {
            StorageType::Memory => (StreamStore::memory(shape(&config)), None),
            StorageType::File => {
                let (store, ledger) = self.create_kept(account, &config, now, unfinished)?;
                (store, Some(ledger))
            }
        };
        let mut stream = Stream::new(Parts {
            account: account.to_owned(),
            domain: domain.to_owned(),
            created: now.wall,
            store,
            ledger,
            usage,
            config,
        });
        stream.set_unfinished(unfinished);
        let first = stream.config().first_seq;
        if first > 1 {
            stream.store_mut().skip_to(first)?;
        }
        // The creation itself is handed over with the next seal, and waits to be safe.
        stream.adopt_position();
        Ok(stream)
    }

    /// Nothing but an entry of the journal: folders and files come with the first checkpoint.
    fn create_kept(
        &self,
        account: &str,
        config: &StreamConfig,
        now: Now,
        unfinished: bool,
    ) -> Result<(StreamStore, Ledger), KeepError> {
        let (created, config_kept, fired) = (now.wall, config.clone(), Vec::new());
        let document = StreamDocument { created, config: config_kept, unfinished, places: None, fired };
        let name = AssetName::stream(account, &config.name);
        let ledger = Ledger::create(&self.vault, name, &document.encode())?;
        let store = StreamStore::create(self.parts(ledger.asset(), config));
        Ok((store, ledger))
    }

    /// Forgets a stream whose creation was not answered yet and did not become safe. False when it did: then the stream is
    /// there for good, whatever failed since, and is to be opened again.
    pub fn forget_stream(&self, stream: &mut Stream) -> bool {
        let Some(ledger) = stream.ledger_mut() else {
            stream.end();
            return true;
        };
        let (asset, created) = (ledger.asset().clone(), ledger.created());
        if !self.journal().is_void(created) {
            return false;
        }
        self.vault.forget(&asset);
        stream.end();
        true
    }

    /// Takes note of a stream's new configuration.
    pub fn note_config(&self, stream: &mut Stream) {
        let document = StreamDocument::of(stream);
        if let Some(ledger) = stream.ledger_mut() {
            ledger.append(&document.encode());
        }
    }

    /// Makes a consumer of a configuration that was checked and filled in.
    pub fn create_consumer(
        &self,
        account: &str,
        stream: &mut Stream,
        add: AddConsumer,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<(), KeepError> {
        let kept = stream.ledger_mut().is_some() && !add.config.mem_storage && !add.config.direct;
        let name = add.name.clone();
        let asset = AssetName::consumer(account, &stream.config().name, &name);
        stream.add_consumer(add, now)?;
        if kept {
            let snapshot = stream.consumer(&name).map(|c| c.snapshot()).unwrap_or_default();
            match Ledger::create(&self.vault, asset, &snapshot) {
                Ok(ledger) => stream.keep_consumer(&name, ledger),
                Err(e) => {
                    stream.remove_consumer(&name, now, fx);
                    return Err(e.into());
                }
            }
        }
        stream.wake_consumer(&name, now, fx);
        Ok(())
    }
}
