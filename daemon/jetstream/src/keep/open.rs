//! From what is stored to streams that run: after a start, and after a write that failed.

use super::document::StreamDocument;
use super::{Keep, KeepError};
use crate::consumer::Consumer;
use crate::now::Now;
use crate::stream::{Parts, Stream, Usage};
use daemon_store::journal::{Durability, Entry, FrameNumber, Group, JournalError};
use daemon_store::ledger::Ledger;
use daemon_store::stream::{Observer, OpenReport, PageCache, StreamStore};
use daemon_store::vault::{self, Asset, RecoveryReport, Replayed, Vault, VaultOptions};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A keep that was opened, and what it holds.
pub struct Opened {
    pub keep: Keep,
    pub streams: Vec<RecoveredStream>,
    pub report: RecoveryReport,
    /// What could not be served, and why.
    pub failed: Vec<(String, KeepError)>,
}

/// A stream on its way back.
pub struct RecoveredStream {
    pub account: String,
    document: StreamDocument,
    ledger: Ledger,
    store: StreamStore,
    consumers: BTreeMap<String, (Consumer, Ledger)>,
    pub report: OpenReport,
}

/// What was found so far, by the group of the stream's ledger.
struct Recovery<'k> {
    keep: &'k Keep,
    streams: BTreeMap<Group, RecoveredStream>,
    failed: Vec<(String, KeepError)>,
}

impl Keep {
    /// Opens what is kept. `cache`: bytes of pages that are kept at hand.
    pub fn open(
        options: VaultOptions,
        cache: usize,
        observer: Option<Observer>,
    ) -> Result<Opened, KeepError> {
        let (vault, found) = Vault::open(options)?;
        let keep =
            Keep { vault, cache: Arc::new(PageCache::new(cache)), observer, untidy: AtomicBool::new(true) };
        let mut recovery = Recovery { keep: &keep, streams: BTreeMap::new(), failed: Vec::new() };
        for opened in found {
            recovery.add(opened);
        }
        let report = keep.vault.replay(&mut |replayed| match replayed {
            Replayed::Created(opened) => recovery.add(opened),
            Replayed::Removed(asset) => recovery.remove(&asset),
            Replayed::Entry(entry) => recovery.entry(&entry),
        })?;
        let Recovery { streams, failed, .. } = recovery;
        // What cannot be removed now is tried again.
        let _ = keep.tidy();
        Ok(Opened { streams: streams.into_values().collect(), report, failed, keep })
    }

    /// Opens a stream again after a write that failed: everything that was committed, and nothing else. `handed_over`: see
    /// [`Stream::handed_over`]; `promise`: how safe what is shown of it must be.
    pub fn reopen(
        &self,
        asset: &Arc<Asset>,
        handed_over: FrameNumber,
        promise: Durability,
    ) -> Result<RecoveredStream, KeepError> {
        self.settle(handed_over, promise).map_err(vault::VaultError::from)?;
        let mut recovery = Recovery { keep: self, streams: BTreeMap::new(), failed: Vec::new() };
        asset.begin_era();
        self.vault.consumers_of(asset).iter().for_each(|c| c.begin_era());
        recovery.add(Ledger::reopen(&self.vault, asset)?);
        for consumer in self.vault.consumers_of(asset) {
            match Ledger::reopen(&self.vault, &consumer) {
                // Its creation is what could not be written.
                Err(vault::VaultError::Gone { .. }) if !consumer.has_files() => self.vault.forget(&consumer),
                opened => recovery.add(opened?),
            }
        }
        if let Some((_, error)) = recovery.failed.pop() {
            return Err(error);
        }
        let Some(mut stream) = recovery.streams.remove(&asset.group()) else {
            return Err(vault::VaultError::Gone { asset: asset.name().clone() }.into());
        };
        let (document, mut failed) = (&mut stream.document, Ok(()));
        stream.ledger.catch_up(&mut |change| match document.apply(change) {
            Ok(()) => {}
            Err(source) => failed = Err(KeepError::Document { name: asset.name().stream.clone(), source }),
        })?;
        failed?;
        for (consumer, ledger) in stream.consumers.values_mut() {
            ledger.catch_up(&mut |change| note(consumer.apply(change)))?;
        }
        let messages = asset.messages().unwrap_or_default();
        let mut replayed = Ok(());
        self.journal()
            .entries_of(messages, &mut |entry| {
                if replayed.is_ok() {
                    replayed = stream.store.replay(entry.kind, entry.bytes, entry.frame);
                }
            })
            .map_err(vault::VaultError::from)?;
        replayed?;
        self.journal().readmit(messages);
        Ok(stream)
    }
}

impl Keep {
    /// Before a stream is read again: what was handed over is written or void by now, and what is written is as safe as
    /// promised, for all of it is shown at once.
    fn settle(&self, handed_over: FrameNumber, promise: Durability) -> Result<(), JournalError> {
        let journal = self.journal();
        if journal.committed() < handed_over {
            // Should this fail, the frame is void, and that is settled, too.
            let _ = journal.commit_frame(handed_over, Durability::Written);
        }
        journal.commit_frame(journal.committed(), promise)
    }
}

/// A change that cannot be read is passed over: the state before it is the best there is.
fn note<E>(_: Result<(), E>) {}

impl Recovery<'_> {
    fn add(&mut self, opened: vault::Opened) {
        let name = opened.ledger.name().clone();
        let result = match &name.consumer {
            None => self.add_stream(opened),
            Some(consumer) => self.add_consumer(consumer.clone(), opened),
        };
        if let Err(e) = result {
            self.failed.push((name.to_string(), e));
        }
    }

    fn add_stream(&mut self, opened: vault::Opened) -> Result<(), KeepError> {
        let asset = opened.ledger.asset().clone();
        let name = asset.name();
        let document = StreamDocument::decode(&opened.snapshot)
            .map_err(|source| KeepError::Document { name: name.stream.clone(), source })?;
        let (mut store, report) = StreamStore::open(self.keep.parts(&asset, &document.config))?;
        // Before everything is counted.
        store.keep_history(document.config.max_msgs_per_subject);
        let account = name.account.clone();
        let consumers = BTreeMap::new();
        let ledger = opened.ledger;
        let stream = RecoveredStream { account, document, ledger, store, consumers, report };
        self.streams.insert(asset.group(), stream);
        Ok(())
    }

    fn add_consumer(&mut self, name: String, opened: vault::Opened) -> Result<(), KeepError> {
        let stream = &opened.ledger.name().stream;
        let consumer = Consumer::restore(stream, name.clone(), &opened.snapshot)
            .map_err(|source| KeepError::Consumer { name: name.clone(), source })?;
        let parent = opened.ledger.asset().stream().map_or(0, |s| s.group());
        if let Some(stream) = self.streams.get_mut(&parent) {
            stream.consumers.insert(name, (consumer, opened.ledger));
        }
        Ok(())
    }

    fn remove(&mut self, asset: &Asset) {
        match (&asset.name().consumer, asset.stream()) {
            (Some(consumer), Some(stream)) => {
                if let Some(stream) = self.streams.get_mut(&stream.group()) {
                    stream.consumers.remove(consumer);
                }
            }
            _ => drop(self.streams.remove(&asset.group())),
        }
    }

    fn entry(&mut self, entry: &Entry<'_>) {
        let Some(asset) = self.keep.vault.asset_of(entry.group) else { return };
        let stream = asset.stream().map_or(asset.group(), |s| s.group());
        let Some(stream) = self.streams.get_mut(&stream) else { return };
        let result = stream.replay(&asset, entry);
        if let Err(e) = result {
            self.failed.push((asset.name().to_string(), e));
        }
    }
}

impl RecoveredStream {
    fn replay(&mut self, asset: &Asset, entry: &Entry<'_>) -> Result<(), KeepError> {
        if asset.messages() == Some(entry.group) {
            return Ok(self.store.replay(entry.kind, entry.bytes, entry.frame)?);
        }
        match &asset.name().consumer {
            None => {
                let (document, mut failed) = (&mut self.document, Ok(()));
                self.ledger.replay(entry, &mut |change| match document.apply(change) {
                    Ok(()) => {}
                    Err(source) => failed = Err(source),
                })?;
                failed.map_err(|source| KeepError::Document { name: asset.name().stream.clone(), source })
            }
            Some(name) => {
                if let Some((consumer, ledger)) = self.consumers.get_mut(name) {
                    ledger.replay(entry, &mut |change| note(consumer.apply(change)))?;
                }
                Ok(())
            }
        }
    }

    pub fn name(&self) -> &str {
        &self.document.config.name
    }

    /// The stream, ready to run.
    pub fn finish(mut self, usage: Arc<Usage>, domain: &str, now: Now) -> Result<Stream, KeepError> {
        self.store.settle()?;
        let mut stream = Stream::new(Parts {
            account: self.account,
            domain: domain.to_owned(),
            created: self.document.created,
            config: self.document.config,
            store: self.store,
            ledger: Some(self.ledger),
            usage,
        });
        stream.set_unfinished(self.document.unfinished);
        if let Some(places) = self.document.places {
            stream.restore_places(places);
        }
        stream.restore_fired(self.document.fired);
        for (_, (consumer, ledger)) in self.consumers {
            stream.restore_consumer(consumer, Some(ledger), now)?;
        }
        stream.enforce_config()?;
        Ok(stream)
    }
}
