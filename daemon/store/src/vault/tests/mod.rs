//! Vaults through lives and crashes.

mod damage;
mod keys;
mod lives;

use super::*;
use crate::codec::{Cipher, KeySettings};
use crate::disk::{Disk, FaultyDisk};
use crate::journal::Durability;

fn settings(key: &str, previous: Option<&str>) -> Option<KeySettings> {
    Some(KeySettings { cipher: Cipher::ChaCha, key: key.into(), previous: previous.map(Into::into) })
}

fn options(disk: &FaultyDisk, key: Option<KeySettings>) -> VaultOptions {
    VaultOptions { key, segment_size: 1500, ..VaultOptions::new(Arc::new(disk.clone()), "js") }
}

/// Every asset with the items of its list, the vault, and the report.
struct Life {
    vault: Arc<Vault>,
    lists: BTreeMap<AssetName, (Ledger, Vec<String>)>,
    report: RecoveryReport,
}

fn items(snapshot: &[u8]) -> Vec<String> {
    String::from_utf8(snapshot.to_vec())
        .unwrap()
        .split('\n')
        .filter(|i| !i.is_empty())
        .map(Into::into)
        .collect()
}

fn live(options: VaultOptions) -> Result<Life, VaultError> {
    let (vault, opened) = Vault::open(options)?;
    let mut lists = BTreeMap::new();
    let put = |lists: &mut BTreeMap<_, _>, o: Opened| {
        let before = lists.insert(o.ledger.name().clone(), (o.ledger, items(&o.snapshot)));
        assert!(before.is_none(), "handed out twice");
    };
    opened.into_iter().for_each(|o| put(&mut lists, o));
    let report = vault.replay(&mut |replayed| match replayed {
        Replayed::Created(o) => put(&mut lists, o),
        Replayed::Removed(gone) => {
            let all = gone.name().consumer.is_none();
            let stays = |name: &AssetName| name != gone.name() && !(all && name.its_stream() == *gone.name());
            lists.retain(|name, _| stays(name));
        }
        Replayed::Entry(entry) => {
            let list = lists.values_mut().find(|(l, _)| l.asset().group() == entry.group);
            let Some((ledger, items)) = list else { return };
            ledger.replay(&entry, &mut |c| items.push(String::from_utf8(c.to_vec()).unwrap())).unwrap();
        }
    })?;
    let known: Vec<AssetName> = vault.assets().iter().map(|a| a.name().clone()).collect();
    assert_eq!(known, lists.keys().cloned().collect::<Vec<_>>());
    Ok(Life { vault, lists, report })
}

impl Life {
    fn create(&mut self, name: &AssetName, first: &str) -> Result<u64, VaultError> {
        let ledger = Ledger::create(&self.vault, name.clone(), first.as_bytes())?;
        let frame = ledger.last_frame();
        self.lists.insert(name.clone(), (ledger, vec![first.into()]));
        Ok(frame)
    }

    fn add(&mut self, name: &AssetName, item: &str) -> Result<Option<u64>, VaultError> {
        let Some((ledger, items)) = self.lists.get_mut(name) else { return Ok(None) };
        ledger.append(item.as_bytes());
        items.push(item.into());
        ledger.seal()
    }

    fn checkpoint(&mut self, name: &AssetName) -> Result<(), VaultError> {
        let Some((ledger, items)) = self.lists.get_mut(name) else { return Ok(()) };
        ledger.checkpoint(items.join("\n").as_bytes())
    }

    fn remove(&mut self, name: &AssetName) -> Result<Option<Removal>, VaultError> {
        let Some((ledger, _)) = self.lists.remove(name) else { return Ok(None) };
        if name.consumer.is_none() {
            self.lists.retain(|n, _| n.its_stream() != *name);
        }
        ledger.remove(Durability::Written).map(Some)
    }

    fn sync(&self) {
        self.vault.journal().commit(Durability::Synced).unwrap();
    }

    fn items(&self, name: &AssetName) -> Option<&[String]> {
        self.lists.get(name).map(|(_, items)| items.as_slice())
    }
}
