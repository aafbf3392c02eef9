//! What may go wrong when streams and consumers are kept.

use crate::consumer::StateError;
use crate::stream::SealError;
use daemon_store::stream::StoreError;
use daemon_store::vault::VaultError;

#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Seal(#[from] SealError),
    #[error("consumer {name}: {source}")]
    Consumer { name: String, source: StateError },
    #[error("{path}: {source}")]
    Release { path: &'static str, source: std::io::Error },
    /// The ledger of a stream holds no configuration that can be read.
    #[error("stream {name}: {source}")]
    Document { name: String, source: serde_json::Error },
}
