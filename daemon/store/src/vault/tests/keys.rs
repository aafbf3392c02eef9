//! Encrypted stores, wrong keys, new keys.

use super::*;
use crate::codec::KeyError;
use crate::disk::{Crash, read_all};

fn key_error(disk: &FaultyDisk, key: Option<KeySettings>) -> KeyError {
    match live(options(disk, key)).err() {
        Some(VaultError::Key { source, .. }) => source,
        other => panic!("{other:?}"),
    }
}

/// Two streams: one with files, one in the journal alone. Content says `secret text`.
fn encrypted() -> (FaultyDisk, [AssetName; 2]) {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, settings("one", None))).unwrap();
    let names = [AssetName::stream("A", "FILES"), AssetName::stream("A", "JOURNAL")];
    for name in &names {
        life.create(name, "secret text").unwrap();
        life.add(name, "more secret text").unwrap();
    }
    life.checkpoint(&names[0]).unwrap();
    life.add(&names[0], "last secret text").unwrap();
    life.sync();
    (disk.crash(Crash::PowerLoseAll, 1), names)
}

fn contents(disk: &FaultyDisk) -> BTreeMap<String, Vec<u8>> {
    let read = |p: &str| read_all(&*disk.open(p).unwrap()).unwrap();
    disk.files().into_iter().map(|(p, _)| (p.clone(), read(&p))).collect()
}

#[test]
fn nothing_readable_is_on_disk() {
    let (disk, names) = encrypted();
    for (path, content) in contents(&disk) {
        assert!(!content.windows(6).any(|w| w == b"secret"), "{path}");
    }
    let life = live(options(&disk, settings("one", None))).unwrap();
    assert_eq!(life.items(&names[0]).unwrap(), ["secret text", "more secret text", "last secret text"]);
    assert_eq!(life.items(&names[1]).unwrap(), ["secret text", "more secret text"]);
    assert!(life.lists.values().all(|(l, _)| l.asset().codecs().is_encrypted()));
}

#[test]
fn a_wrong_key_changes_nothing() {
    let (disk, _) = encrypted();
    let before = contents(&disk);
    assert_eq!(key_error(&disk, settings("wrong", None)), KeyError::Wrong);
    assert_eq!(key_error(&disk, settings("wrong", Some("wrong too"))), KeyError::Wrong);
    assert_eq!(key_error(&disk, None), KeyError::Missing);
    assert_eq!(contents(&disk), before);
    let error = live(options(&disk, settings("wrong", None))).err().unwrap().to_string();
    assert!(error.starts_with("stream FILES of account A: encrypted with another key"), "{error}");
    assert!(live(options(&disk, settings("one", None))).unwrap().report.is_clean());
}

#[test]
fn a_wrong_key_shows_although_no_file_was_written() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, settings("one", None))).unwrap();
    life.create(&AssetName::stream("A", "S"), "x").unwrap();
    life.sync();
    drop(life);
    assert_eq!(key_error(&disk, settings("two", None)), KeyError::Wrong);
    assert_eq!(live(options(&disk, settings("one", None))).unwrap().lists.len(), 1);
}

#[test]
fn keys_rotate_and_the_old_one_is_needed_no_more() {
    let (disk, names) = encrypted();
    let life = live(options(&disk, settings("two", Some("one")))).unwrap();
    assert_eq!((life.lists.len(), life.report.rotated, life.report.encrypted), (2, 2, 0));
    drop(life);
    let disk = disk.crash(Crash::PowerLoseAll, 1);
    assert_eq!(key_error(&disk, settings("one", None)), KeyError::Wrong);
    let mut life = live(options(&disk, settings("two", None))).unwrap();
    assert_eq!(life.items(&names[1]).unwrap(), ["secret text", "more secret text"]);
    assert_eq!(life.report.rotated, 0);
    life.add(&names[1], "new").unwrap();
    life.sync();
    let life = live(options(&disk.crash(Crash::PowerLoseAll, 1), settings("two", None))).unwrap();
    assert_eq!(life.items(&names[1]).unwrap(), ["secret text", "more secret text", "new"]);
}

#[test]
fn a_plain_store_is_encrypted_from_the_moment_a_key_is_configured() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let names = [AssetName::stream("A", "S"), AssetName::stream("A", "T")];
    for name in &names {
        life.create(name, "plain text").unwrap();
    }
    life.checkpoint(&names[0]).unwrap();
    life.sync();
    drop(life);
    let mut life = live(options(&disk, settings("one", None))).unwrap();
    assert_eq!((life.report.encrypted, life.report.rotated), (2, 0));
    for name in &names {
        life.add(name, "secret text").unwrap();
    }
    life.sync();
    drop(life);
    let disk = disk.crash(Crash::PowerLoseAll, 1);
    assert!(contents(&disk).values().all(|c| !c.windows(6).any(|w| w == b"secret")));
    assert_eq!(key_error(&disk, None), KeyError::Missing);
    let life = live(options(&disk, settings("one", None))).unwrap();
    assert_eq!(life.items(&names[1]).unwrap(), ["plain text", "secret text"]);
    assert_eq!(life.report.encrypted, 0);
}
