//! Lists the assets that have files, and reads their ledgers.

use super::{Asset, AssetName, DamagedLedger, VaultError, file_name};
use crate::codec::{AssetKey, CodecError, Codecs, KeySettings};
use crate::disk::{Disk, read_all};
use crate::ledger::file::Snapshot;
use parking_lot::RwLock;
use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What stands in the root.
const OURS: [&str; 5] = ["accounts", "journal", "lock", "quarantine", "trash"];

/// An asset with files.
pub(crate) struct Listed {
    pub(crate) asset: Arc<Asset>,
    /// Its key is to be written anew.
    pub(crate) renew: Option<Renew>,
    /// One of its two files is damaged or missing.
    pub(crate) heal: bool,
}

/// Why a wrapped key must be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Renew {
    /// It was wrapped with the previous configured key.
    Rotated,
    /// There was none.
    Encrypted,
}

/// A ledger as it was read.
pub(crate) struct Loaded {
    pub(crate) asset: Arc<Asset>,
    pub(crate) covered: u64,
    pub(crate) snapshot: Vec<u8>,
}

/// Folder of a stream without a ledger that can be read.
pub(crate) struct Folder {
    pub(crate) path: String,
    /// There is no ledger at all, not even a damaged one.
    pub(crate) never_written: bool,
}

#[derive(Default)]
pub(crate) struct Listing {
    pub(crate) assets: Vec<Listed>,
    pub(crate) loaded: Vec<Loaded>,
    pub(crate) damaged: Vec<DamagedLedger>,
    pub(crate) folders: Vec<Folder>,
    pub(crate) strangers: Vec<String>,
}

/// Where to look and what to open it with.
#[derive(Clone, Copy)]
struct Lister<'a> {
    disk: &'a dyn Disk,
    root: &'a str,
    key: Option<&'a KeySettings>,
}

pub(crate) fn list(disk: &dyn Disk, root: &str, key: Option<&KeySettings>) -> Result<Listing, VaultError> {
    let lister = Lister { disk, root, key };
    let mut listing = Listing::default();
    for (name, _) in names(disk, root)? {
        if !OURS.contains(&name.as_str()) && !name.starts_with(super::marker::FILE) {
            listing.strangers.push(name);
        }
    }
    let accounts = format!("{root}/accounts");
    for account in folders(disk, &accounts)? {
        let streams = format!("{accounts}/{account}/streams");
        for stream in folders(disk, &streams)? {
            lister.stream(&format!("{streams}/{stream}"), &mut listing)?;
        }
    }
    Ok(listing)
}

impl Lister<'_> {
    fn stream(&self, folder: &str, listing: &mut Listing) -> Result<(), VaultError> {
        let path = format!("{folder}/stream.ledger");
        let before = listing.damaged.len();
        let Some(stream) = self.ledger(&path, None, listing)? else {
            let never_written = listing.damaged.len() == before;
            listing.folders.push(Folder { path: folder.into(), never_written });
            return Ok(());
        };
        let consumers = format!("{folder}/consumers");
        let whole = [&consumers, &stream.blocks()].iter().all(|f| self.disk.list(f).is_ok());
        stream.has_folders.store(whole, Ordering::Release);
        let files = names(self.disk, &consumers)?;
        // A consumer is there when either of its two files is.
        let consumer =
            |name: &str| name.strip_suffix(".copy").unwrap_or(name).strip_suffix(".ledger").map(String::from);
        let found: BTreeSet<String> = files.iter().filter_map(|(name, _)| consumer(name)).collect();
        for name in found {
            self.ledger(&format!("{consumers}/{name}.ledger"), Some(&stream), listing)?;
        }
        Ok(())
    }

    /// Reads a ledger from its file, or else from the copy.
    fn ledger(
        &self,
        path: &str,
        stream: Option<&Arc<Asset>>,
        listing: &mut Listing,
    ) -> Result<Option<Arc<Asset>>, VaultError> {
        let first_damage = listing.damaged.len();
        for (at, file) in [path.to_string(), copy_path(path)].into_iter().enumerate() {
            match read(self.disk, self.root, self.key, &file, path, stream)? {
                Ok((asset, loaded, renew)) => {
                    listing.damaged[first_damage..]
                        .iter_mut()
                        .for_each(|d| d.saved = Some(asset.name.clone()));
                    listing.assets.push(Listed { asset: asset.clone(), renew, heal: at > 0 });
                    listing.loaded.push(loaded);
                    return Ok(Some(asset));
                }
                Err(Unread::Missing) => {}
                Err(Unread::Damaged(reason)) => {
                    let (path, aside) = (file, String::new());
                    listing.damaged.push(DamagedLedger { path, reason, aside, saved: None });
                }
            }
        }
        Ok(None)
    }
}

pub(crate) fn copy_path(path: &str) -> String {
    format!("{path}.copy")
}

/// Reads the ledger of a known asset again.
pub(crate) fn load(disk: &dyn Disk, asset: &Arc<Asset>) -> Option<(u64, Vec<u8>)> {
    [asset.ledger_path.clone(), copy_path(&asset.ledger_path)].into_iter().find_map(|path| {
        let bytes = disk.open(&path).and_then(|f| read_all(&*f)).ok()?;
        let file = Snapshot::decode(&bytes).ok()?;
        let mut snapshot = Vec::new();
        let label = Asset::ledger_label(asset.group, b"snapshot");
        asset.codecs.open(&label, file.body, &mut snapshot).ok()?;
        (file.group == asset.group).then_some((file.covered, snapshot))
    })
}

enum Unread {
    Missing,
    Damaged(String),
}

type Read = Result<(Arc<Asset>, Loaded, Option<Renew>), Unread>;

/// Reads one file. A key that does not fit is an error; anything else that is wrong is a finding.
fn read(
    disk: &dyn Disk,
    root: &str,
    key: Option<&KeySettings>,
    file: &str,
    ledger_path: &str,
    stream: Option<&Arc<Asset>>,
) -> Result<Read, VaultError> {
    let bytes = match disk.open(file).and_then(|f| read_all(&*f)) {
        Ok(bytes) => bytes,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Err(Unread::Missing)),
        Err(e) => return Ok(Err(Unread::Damaged(e.to_string()))),
    };
    let snapshot = match Snapshot::decode(&bytes) {
        Ok(snapshot) => snapshot,
        Err(e) => return Ok(Err(Unread::Damaged(e.to_string()))),
    };
    if !belongs(&snapshot, root, ledger_path, stream) {
        let what = format!("it is the ledger of {}, not the one that belongs here", snapshot.name);
        return Ok(Err(Unread::Damaged(what)));
    }
    let (asset, renew) = make_asset(&snapshot, root, key, stream)?;
    asset.has_files.store(true, Ordering::Release);
    let mut plain = Vec::new();
    let label = Asset::ledger_label(snapshot.group, b"snapshot");
    match asset.codecs.open(&label, snapshot.body, &mut plain) {
        Ok(()) => {}
        Err(e @ (CodecError::Damaged | CodecError::Unknown(_))) => {
            return Ok(Err(Unread::Damaged(e.to_string())));
        }
        Err(e) => return Err(VaultError::codec(&snapshot.name)(e)),
    }
    let loaded = Loaded { asset: asset.clone(), covered: snapshot.covered, snapshot: plain };
    Ok(Ok((asset, loaded, renew)))
}

/// Whether a snapshot stands where it should.
fn belongs(snapshot: &Snapshot<'_>, root: &str, path: &str, stream: Option<&Arc<Asset>>) -> bool {
    let parent = match stream {
        Some(stream) => snapshot.parent == Some(stream.group) && snapshot.name.its_stream() == stream.name,
        None => snapshot.messages.is_some(),
    };
    parent && snapshot.name.ledger_path(root) == path
}

/// The asset that a snapshot speaks of; its key is unwrapped, and wrapped anew or made if it should be.
pub(crate) fn make_asset(
    snapshot: &Snapshot<'_>,
    root: &str,
    key: Option<&KeySettings>,
    stream: Option<&Arc<Asset>>,
) -> Result<(Arc<Asset>, Option<Renew>), VaultError> {
    let name = &snapshot.name;
    let label = Asset::key_label(name, snapshot.group);
    let wrong = || VaultError::key(name);
    let (own, renew) = match (snapshot.wrapped, key) {
        ([], None) => (None, None),
        ([], Some(settings)) => {
            (Some(AssetKey::generate(settings.cipher).map_err(wrong())?), Some(Renew::Encrypted))
        }
        (wrapped, _) => {
            let (own, old) = AssetKey::unwrap(wrapped, key, &label).map_err(wrong())?;
            (Some(own), old.then_some(Renew::Rotated))
        }
    };
    let wrapped = match (&own, key, renew) {
        (Some(own), Some(settings), Some(_)) => own.wrap(settings, &label).map_err(wrong())?,
        _ => snapshot.wrapped.to_vec(),
    };
    let asset = new_asset(name, snapshot, root, stream, own.as_ref(), wrapped)?;
    Ok((asset, renew))
}

fn new_asset(
    name: &AssetName,
    snapshot: &Snapshot<'_>,
    root: &str,
    stream: Option<&Arc<Asset>>,
    key: Option<&AssetKey>,
    wrapped: Vec<u8>,
) -> Result<Arc<Asset>, VaultError> {
    Ok(Arc::new(Asset {
        group: snapshot.group,
        messages: snapshot.messages,
        stream: stream.cloned(),
        wrapped,
        codecs: Codecs::new(key).map_err(VaultError::codec(name))?,
        folder: name.folder(root),
        ledger_path: name.ledger_path(root),
        gate: RwLock::new(false),
        era: Default::default(),
        has_files: AtomicBool::new(false),
        has_folders: AtomicBool::new(false),
        replayed: Default::default(),
        name: name.clone(),
    }))
}

/// Names in a folder; none when it is not there.
pub(crate) fn names(disk: &dyn Disk, path: &str) -> Result<Vec<(String, bool)>, VaultError> {
    match disk.list(path) {
        Ok(names) => Ok(names),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(e) => Err(VaultError::io(path)(e)),
    }
}

pub(crate) fn folders(disk: &dyn Disk, path: &str) -> Result<Vec<String>, VaultError> {
    Ok(names(disk, path)?.into_iter().filter(|(_, folder)| *folder).map(|(name, _)| name).collect())
}

/// Name of the file for a whole path: for copies in `quarantine`.
pub(crate) fn flat(path: &str) -> String {
    file_name(path)
}
