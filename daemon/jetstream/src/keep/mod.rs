//! Streams and consumers as they are kept: made, opened, written behind, removed.
//!
//! What a stream is (its configuration) and what a consumer knows stand in ledgers, messages in stores; both go through the
//! one journal of the vault. Memory streams and consumers that live in memory have neither.
//!
//! Never here: threads, who may do what, what is committed when.

mod create;
mod document;
mod error;
mod open;
mod remove;
mod rest;
mod restore;
mod write_behind;

pub use error::KeepError;
pub use open::{Opened, RecoveredStream};
pub use write_behind::{StreamDone, StreamJob, UNWRITTEN_MAX};

use crate::stream::wakes;
use daemon_store::disk::Disk;
use daemon_store::journal::Journal;
use daemon_store::stream::{FileParts, Observer, PageCache, Shape};
use daemon_store::vault::{Asset, Vault};
use schemas::jetstream::{StoreCompression, StreamConfig};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// See the module's introduction.
pub struct Keep {
    vault: Arc<Vault>,
    cache: Arc<PageCache>,
    observer: Option<Observer>,
    /// Files of something that was removed may be there still.
    untidy: AtomicBool,
}

impl Keep {
    pub fn vault(&self) -> &Arc<Vault> {
        &self.vault
    }

    pub fn journal(&self) -> &Journal {
        self.vault.journal()
    }

    fn disk(&self) -> &Arc<dyn Disk> {
        self.vault.disk()
    }

    /// What the store of a stream's messages is made of.
    fn parts(&self, asset: &Asset, config: &StreamConfig) -> FileParts {
        FileParts {
            disk: self.disk().clone(),
            journal: self.vault.shared_journal(),
            cache: self.cache.clone(),
            codecs: asset.codecs().clone(),
            compress: config.compression == StoreCompression::S2,
            folder: format!("{}/blocks/messages", asset.folder()),
            group: asset.messages().unwrap_or_default(),
            shape: shape(config),
            expires_of: wakes,
            observer: self.observer.clone(),
        }
    }
}

/// How the messages of a stream are cut into pages and blocks.
fn shape(config: &StreamConfig) -> Shape {
    Shape::for_max_bytes(config.max_bytes)
}
