//! Where account JWTs come from, as configured.

use super::ResolverError;
use super::ask::Others;
use super::directory::Directory;
use super::url::Url;
use daemon_keys::nkey::{Prefix, is_public};
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::sync::Arc;

pub enum Source {
    /// What the configuration names.
    Memory(Mutex<BTreeMap<String, String>>),
    Url(Url),
    /// All there are.
    Full(Arc<Directory>),
    /// What was asked for, and for the rest other servers.
    Cache(Arc<Directory>, Others),
}

impl Source {
    /// The token of an account.
    pub async fn fetch(&self, key: &str, now: i64) -> Result<String, ResolverError> {
        if !is_public(Prefix::Account, key) {
            return Err(ResolverError::Key);
        }
        match self {
            Source::Memory(tokens) => tokens.lock().get(key).cloned().ok_or(ResolverError::Missing),
            Source::Url(url) => url.fetch(key).await,
            Source::Full(directory) => load(directory, key, now).await?.ok_or(ResolverError::NotFound),
            Source::Cache(directory, others) => {
                if let Some(jwt) = load(directory, key, now).await? {
                    return Ok(jwt);
                }
                let jwt = others.ask(key).await?;
                directory.save_if_newer(key, &jwt, now)?;
                Ok(jwt)
            }
        }
    }

    pub fn directory(&self) -> Option<&Arc<Directory>> {
        match self {
            Source::Full(directory) | Source::Cache(directory, _) => Some(directory),
            Source::Memory(_) | Source::Url(_) => None,
        }
    }

    /// Changes reach it by requests of its own; otherwise each server is told of each account.
    pub fn tracks_updates(&self) -> bool {
        self.directory().is_some()
    }

    pub fn is_memory(&self) -> bool {
        matches!(self, Source::Memory(_))
    }
}

/// Reads a file on a thread that may wait for the disk.
async fn load(directory: &Arc<Directory>, key: &str, now: i64) -> Result<Option<String>, ResolverError> {
    let (directory, key) = (directory.clone(), key.to_owned());
    let read = tokio::task::spawn_blocking(move || directory.load(&key, now)).await;
    read.unwrap_or(Err(ResolverError::NotFound))
}
