//! Makes new assets.

use super::listing::Loaded;
use super::{Asset, AssetName, Vault, VaultError, kind, quarantine};
use crate::codec::{AssetKey, Codecs};
use crate::journal::{FrameNumber, Group};
use crate::ledger::file::Snapshot;
use parking_lot::RwLock;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

impl Vault {
    /// Makes an asset and journals it; it is there when the frame is committed.
    pub(crate) fn create(
        &self,
        name: AssetName,
        snapshot: &[u8],
    ) -> Result<(Loaded, FrameNumber), VaultError> {
        self.make_way(&name)?;
        let stream = match name.consumer {
            None => None,
            Some(_) => {
                let stream = name.its_stream();
                Some(self.find(&stream).ok_or(VaultError::Gone { asset: stream })?)
            }
        };
        let asset = Arc::new(self.new_asset(name, stream)?);
        let mut body = Vec::new();
        let label = Asset::ledger_label(asset.group, b"snapshot");
        asset.codecs.seal(&label, snapshot, &mut body).map_err(VaultError::codec(&asset.name))?;
        let entry = asset.snapshot(0, &body).encode();
        let mut known = self.known.lock();
        if known.by_name.contains_key(&asset.name) {
            return Err(VaultError::Exists { asset: asset.name.clone() });
        }
        self.introduce(&asset);
        let frame = match self.journal.append(asset.group, kind::CREATED, &[&entry]) {
            Ok(frame) => frame,
            Err(e) => {
                asset.groups().for_each(|g| self.journal.leave(g));
                return Err(e.into());
            }
        };
        known.insert(asset.clone());
        Ok((Loaded { asset, covered: 0, snapshot: Vec::new() }, frame))
    }

    /// The name must be free and its folder must not hold what belongs to another.
    fn make_way(&self, name: &AssetName) -> Result<(), VaultError> {
        let leaving: Vec<_> = {
            let known = self.known.lock();
            if known.by_name.contains_key(name) {
                return Err(VaultError::Exists { asset: name.clone() });
            }
            let in_the_way = [name.clone(), name.its_stream()];
            in_the_way.iter().filter_map(|n| known.leaving.get(n).cloned()).collect()
        };
        for removal in leaving {
            self.finish_removal(&removal)?;
        }
        let folder = name.folder(&self.root);
        if name.consumer.is_none() && self.known.lock().orphans.contains(&folder) {
            quarantine::take_folder(&*self.disk, &self.root, &folder).map_err(VaultError::io(&folder))?;
            self.known.lock().orphans.remove(&folder);
        }
        Ok(())
    }

    fn new_asset(&self, name: AssetName, stream: Option<Arc<Asset>>) -> Result<Asset, VaultError> {
        // A stream takes two numbers: the second is the messages' group.
        let count = if stream.is_none() { 2 } else { 1 };
        let group: Group = self.next_group.fetch_add(count, Ordering::AcqRel);
        let mut wrapped = Vec::new();
        let key = match &self.key {
            None => None,
            Some(settings) => {
                let key = AssetKey::generate(settings.cipher).map_err(VaultError::key(&name))?;
                let label = Asset::key_label(&name, group);
                wrapped = key.wrap(settings, &label).map_err(VaultError::key(&name))?;
                Some(key)
            }
        };
        Ok(Asset {
            group,
            messages: stream.is_none().then_some(group + 1),
            stream,
            wrapped,
            codecs: Codecs::new(key.as_ref()).map_err(VaultError::codec(&name))?,
            folder: name.folder(&self.root),
            ledger_path: name.ledger_path(&self.root),
            gate: RwLock::new(false),
            era: Default::default(),
            has_files: AtomicBool::new(false),
            has_folders: AtomicBool::new(false),
            replayed: Default::default(),
            name,
        })
    }
}

impl Asset {
    /// What is kept in the ledger's file.
    pub(crate) fn snapshot<'a>(&'a self, covered: u64, body: &'a [u8]) -> Snapshot<'a> {
        Snapshot {
            name: self.name.clone(),
            group: self.group,
            messages: self.messages,
            parent: self.stream.as_ref().map(|s| s.group),
            covered,
            wrapped: &self.wrapped,
            body,
        }
    }
}
