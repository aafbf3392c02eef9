//! What may go wrong with the vault and its ledgers.

use super::AssetName;
use crate::codec::{CodecError, KeyError};
use crate::journal::JournalError;
use std::io;
use thiserror::Error;

/// See the module's introduction.
#[derive(Debug, Error)]
pub enum VaultError {
    #[error("{path}: {source}")]
    Io { path: String, source: io::Error },
    /// Another server is at work there.
    #[error("{path} is locked: another server uses this store")]
    Locked { path: String },
    #[error("{path} says store format {found}; this version knows formats up to {known}")]
    Newer { path: String, found: u32, known: u32 },
    /// Nothing was changed.
    #[error("{asset}: {source}")]
    Key { asset: AssetName, source: KeyError },
    #[error("{asset}: {source}")]
    Codec { asset: AssetName, source: CodecError },
    #[error(transparent)]
    Journal(#[from] JournalError),
    #[error("{asset} is there already")]
    Exists { asset: AssetName },
    /// Removed, never created, or its files cannot be read.
    #[error("{asset} is not there")]
    Gone { asset: AssetName },
}

impl VaultError {
    pub(crate) fn io(path: &str) -> impl FnOnce(io::Error) -> VaultError + '_ {
        move |source| VaultError::Io { path: path.into(), source }
    }

    pub(crate) fn codec(asset: &AssetName) -> impl FnOnce(CodecError) -> VaultError + '_ {
        move |source| VaultError::Codec { asset: asset.clone(), source }
    }

    pub(crate) fn key(asset: &AssetName) -> impl FnOnce(KeyError) -> VaultError + '_ {
        move |source| VaultError::Key { asset: asset.clone(), source }
    }
}
