use super::*;
use crate::codec::Cipher;
use crate::disk::{Crash, FaultyDisk, RealDisk, read_all};
use crate::journal::Durability;
use crate::ledger::Ledger;
use crate::vault::{AssetName, Vault, VaultOptions};
use std::sync::Arc;

fn key(key: &str) -> KeySettings {
    KeySettings { cipher: Cipher::Aes, key: key.into(), previous: None }
}

/// A stream with a consumer, both with files, and more in the journal.
fn store(encrypted: bool) -> FaultyDisk {
    let disk = FaultyDisk::default();
    let options = VaultOptions {
        key: encrypted.then(|| key("one")),
        segment_size: 1000,
        ..VaultOptions::new(Arc::new(disk.clone()), "js")
    };
    let (vault, _) = Vault::open(options).unwrap();
    vault.replay(&mut |_| {}).unwrap();
    for name in [AssetName::stream("A", "S"), AssetName::consumer("A", "S", "C")] {
        let mut ledger = Ledger::create(&vault, name, b"value").unwrap();
        ledger.checkpoint(b"value").unwrap();
    }
    // The journal moves on.
    let mut gone = Ledger::create(&vault, AssetName::stream("A", "GONE"), b"").unwrap();
    for _ in 0..50 {
        gone.append(b"some change");
        gone.seal().unwrap();
        vault.journal().commit(Durability::Synced).unwrap();
    }
    let removal = gone.remove(Durability::Synced).unwrap();
    vault.finish_removal(&removal).unwrap();
    let stream = vault.find(&AssetName::stream("A", "S")).unwrap();
    vault.journal().append(stream.messages().unwrap(), 1, &[b"messages"]).unwrap();
    vault.journal().commit(Durability::Synced).unwrap();
    disk
}

fn look(disk: &FaultyDisk, key: Option<&KeySettings>) -> (CheckReport, Vec<String>) {
    let before: Vec<_> = disk.files();
    let mut scanned = Vec::new();
    let report = check(disk, "js", key, &mut |blocks, report| {
        scanned.push(format!("{} {} {}", blocks.folder, blocks.stream, blocks.codecs.is_some()));
        report.messages += 1;
    })
    .unwrap();
    assert_eq!(disk.files(), before, "nothing is changed");
    (report, scanned)
}

#[test]
fn a_good_store_is_clean() {
    let (report, scanned) = look(&store(false), None);
    assert!(report.is_clean(), "{report:?}");
    assert_eq!((report.streams, report.consumers, report.messages, report.torn), (1, 1, 1, 0));
    assert!(report.frames > 0 && report.entries >= report.frames);
    assert_eq!(scanned, ["js/accounts/A/streams/S/blocks stream S of account A true"]);
}

#[test]
fn every_damaged_byte_is_named() {
    let disk = store(false);
    for (path, len) in disk.files() {
        if path.ends_with("/lock") {
            continue;
        }
        let last_frame = path.contains("/journal/")
            && !disk.files().iter().any(|(p, _)| p > &path && p.contains("/journal/"));
        for offset in 0..len {
            let hurt = disk.crash(Crash::Kill, 1);
            assert!(hurt.damage(&path, offset, 0x04));
            let (report, _) = look(&hurt, None);
            let named = report.problems.iter().any(|p| p.path == path);
            // The last frame cannot be told from one that was never written whole.
            assert!(named || (last_frame && report.torn > 0) || offset < 56, "{path} {offset}: {report:?}");
            if path.ends_with(".ledger") || path.ends_with(".copy") {
                assert!(report.problems.iter().all(|p| p.saved && p.asset.is_some()), "{report:?}");
                assert!(report.problems[0].offset.is_some_and(|o| o <= offset), "{report:?}");
            }
        }
    }
}

#[test]
fn a_lost_ledger_and_its_entries() {
    let disk = store(false);
    for file in ["stream.ledger", "stream.ledger.copy"] {
        assert!(disk.damage(&format!("js/accounts/A/streams/S/{file}"), 30, 1));
    }
    let (report, scanned) = look(&disk, None);
    let told: Vec<String> = report.problems.iter().map(Problem::to_string).collect();
    assert_eq!((told.len(), scanned.len()), (4, 0), "{told:#?}");
    assert!(told[0].starts_with("js/accounts/A/streams/S/stream.ledger, byte 0 ("), "{}", told[0]);
    assert!(told[2].contains("1 entries of group 2 belong to no stream"), "{}", told[2]);
    assert!(told[3].contains("it is not served, its files are left alone"), "{}", told[3]);
}

#[test]
fn without_the_key_checksums_are_checked() {
    let disk = store(true);
    for wrong in [None, Some(key("two"))] {
        let (report, scanned) = look(&disk, wrong.as_ref());
        assert!(report.is_clean(), "{report:?}");
        assert_eq!((report.locked.len(), report.streams, report.consumers), (2, 1, 1));
        assert!(scanned[0].ends_with("false"));
    }
    let (report, scanned) = look(&disk, Some(&key("one")));
    assert!(report.is_clean() && report.locked.is_empty() && scanned[0].ends_with("true"));
}

#[test]
fn no_store_a_newer_one_and_one_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let disk = RealDisk::new(folder.path());
    let run = || check(&disk, "js", None, &mut |_, _| {}).map_err(|e| e.to_string());
    assert!(run().unwrap_err().starts_with("js/NATTER-STORE.txt: "));
    let options = || VaultOptions::new(Arc::new(RealDisk::new(folder.path())), "js");
    let (vault, _) = Vault::open(options()).unwrap();
    vault.replay(&mut |_| {}).unwrap();
    assert_eq!(run().unwrap_err(), "js/lock is locked: another server uses this store");
    drop(vault);
    assert!(run().unwrap().is_clean());
    let text = String::from_utf8(read_all(&*disk.open("js/NATTER-STORE.txt").unwrap()).unwrap()).unwrap();
    std::fs::write(folder.path().join("js/NATTER-STORE.txt"), text.replace("account", "ACCOUNT")).unwrap();
    assert_eq!(run().unwrap().problems.len(), 1);
}
