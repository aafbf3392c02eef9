//! Folders, made when the first file goes into them, and each name made safe once.

use super::{Asset, Vault, VaultError};
use crate::disk::parent;
use std::io;
use std::sync::atomic::Ordering;

impl Vault {
    /// Makes the folders of the asset's stream, `blocks` and `consumers` in it, and makes their names safe. The caller has
    /// entered the asset ([`Asset::enter`]).
    pub fn make_folder(&self, asset: &Asset) -> Result<(), VaultError> {
        let stream = asset.stream.as_deref().unwrap_or(asset);
        for asset in [asset, stream] {
            asset.has_files.store(true, Ordering::Release);
        }
        if !stream.has_folders.load(Ordering::Acquire) {
            self.make_stream_folder(&stream.folder).map_err(VaultError::io(&stream.folder))?;
            stream.has_folders.store(true, Ordering::Release);
        }
        Ok(())
    }

    fn make_stream_folder(&self, folder: &str) -> io::Result<()> {
        for inside in ["blocks", "consumers"] {
            self.disk.create_dir(&format!("{folder}/{inside}"))?;
        }
        self.disk.sync_dir(folder)?;
        // The stream's own name is new every time; those above are the account's, and safe once they were made safe.
        let streams = parent(folder);
        self.disk.sync_dir(streams)?;
        if self.safe_accounts.lock().contains(streams) {
            return Ok(());
        }
        let account = parent(streams);
        self.disk.sync_dir(account)?;
        self.disk.sync_dir(parent(account))?;
        self.safe_accounts.lock().insert(streams.to_owned());
        Ok(())
    }
}
