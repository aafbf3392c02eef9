use super::*;
use crate::disk::{Crash, Disk, FaultyDisk};
use crate::journal::Durability;
use crate::vault::{Replayed, VaultOptions};
use std::collections::BTreeMap;
use std::io;

/// A ledger whose value is the list of its changes.
pub(crate) struct List {
    pub(crate) ledger: Ledger,
    pub(crate) items: Vec<String>,
}

impl List {
    fn value(items: &[String]) -> Vec<u8> {
        items.join("\n").into_bytes()
    }

    pub(crate) fn of(opened: Opened) -> List {
        let text = String::from_utf8(opened.snapshot).unwrap();
        List {
            ledger: opened.ledger,
            items: text.split('\n').filter(|i| !i.is_empty()).map(Into::into).collect(),
        }
    }

    pub(crate) fn add(&mut self, item: &str) -> FrameNumber {
        self.items.push(item.into());
        self.ledger.append(item.as_bytes());
        self.ledger.seal().unwrap().unwrap()
    }

    pub(crate) fn checkpoint(&mut self) -> Result<(), VaultError> {
        self.ledger.checkpoint(&List::value(&self.items))
    }
}

/// Opens a vault with all its lists, up to date.
pub(crate) fn open(disk: &FaultyDisk) -> (Arc<Vault>, BTreeMap<AssetName, List>) {
    let options = VaultOptions { segment_size: 2000, ..VaultOptions::new(Arc::new(disk.clone()), "js") };
    let (vault, opened) = Vault::open(options).unwrap();
    let mut lists: BTreeMap<AssetName, List> =
        opened.into_iter().map(|o| (o.ledger.name().clone(), List::of(o))).collect();
    let report = vault
        .replay(&mut |replayed| match replayed {
            Replayed::Created(o) => drop(lists.insert(o.ledger.name().clone(), List::of(o))),
            Replayed::Removed(asset) => lists.retain(|name, _| {
                name != asset.name()
                    && (asset.name().consumer.is_some() || name.its_stream() != *asset.name())
            }),
            Replayed::Entry(entry) => {
                for List { ledger, items } in lists.values_mut() {
                    let mut add = |c: &[u8]| items.push(String::from_utf8(c.to_vec()).unwrap());
                    ledger.replay(&entry, &mut add).unwrap();
                }
            }
        })
        .unwrap();
    assert!(report.is_clean(), "{report:?}");
    (vault, lists)
}

fn make(vault: &Arc<Vault>, name: &str) -> List {
    List { ledger: Ledger::create(vault, AssetName::stream("A", name), b"").unwrap(), items: Vec::new() }
}

fn items(disk: &FaultyDisk, name: &str) -> Option<Vec<String>> {
    open(disk).1.remove(&AssetName::stream("A", name)).map(|l| l.items)
}

#[test]
fn changes_come_back_with_and_without_a_snapshot() {
    let disk = FaultyDisk::default();
    let (vault, _) = open(&disk);
    let mut list = make(&vault, "S");
    list.add("one");
    list.add("two");
    vault.journal().commit(Durability::Synced).unwrap();
    let dead = |d: &FaultyDisk| d.crash(Crash::PowerLoseAll, 1);
    assert_eq!(items(&dead(&disk), "S").unwrap(), ["one", "two"]);
    assert!(!list.ledger.is_covered());
    list.checkpoint().unwrap();
    assert!(list.ledger.is_covered());
    assert_eq!(items(&dead(&disk), "S").unwrap(), ["one", "two"]);
    list.add("three");
    vault.journal().commit(Durability::Synced).unwrap();
    list.add("never committed");
    assert_eq!(items(&dead(&disk), "S").unwrap(), ["one", "two", "three"]);
}

#[test]
fn a_change_after_the_snapshot_in_the_same_frame_is_not_lost() {
    let disk = FaultyDisk::default();
    let (vault, _) = open(&disk);
    let mut list = make(&vault, "S");
    let one = list.add("one");
    let value = List::value(&list.items);
    let checkpoint = list.ledger.begin_checkpoint(&value, 0).unwrap().unwrap();
    assert!(list.ledger.begin_checkpoint(&value, 0).unwrap().is_none(), "one at a time");
    let two = list.add("two");
    assert_eq!(one, two, "frames are shared");
    let done = checkpoint.run().unwrap();
    list.ledger.finish_checkpoint(done);
    assert!(!list.ledger.is_covered());
    // Fill segments, so that everything that was released is gone.
    let mut other = make(&vault, "T");
    for n in 0..200 {
        other.add(&format!("{n}"));
        vault.journal().commit(Durability::Synced).unwrap();
    }
    other.checkpoint().unwrap();
    assert_eq!(items(&disk.crash(Crash::PowerLoseAll, 1), "S").unwrap(), ["one", "two"]);
}

#[test]
fn no_file_shows_what_did_not_happen_elsewhere() {
    let disk = FaultyDisk::default();
    let (vault, _) = open(&disk);
    let (mut list, mut other) = (make(&vault, "S"), make(&vault, "T"));
    let one = list.add("one");
    vault.journal().commit(Durability::Synced).unwrap();
    // What the list shows now follows from a change that is not its own, and cannot be written.
    let cause = other.add("cause");
    assert!(one < cause);
    let checkpoint = list.ledger.begin_checkpoint(b"one\nconsequence", cause).unwrap().unwrap();
    disk.fail_after(0, io::ErrorKind::Other);
    checkpoint.run().unwrap_err();
    list.ledger.finish_checkpoint(Done::failed());
    disk.mend();
    assert_eq!(items(&disk.crash(Crash::Kill, 1), "S").unwrap(), ["one"]);
    let checkpoint = list.ledger.begin_checkpoint(b"one\nconsequence", cause).unwrap().unwrap();
    assert!(checkpoint.run().is_err(), "the cause is void");
    assert_eq!(items(&disk.crash(Crash::Kill, 1), "S").unwrap(), ["one"]);
}

/// A file says that the asset is there. After a power cut that took the creation, it would belong to nobody.
#[test]
fn one_that_was_opened_again_is_not_written_before_its_creation_is_safe() {
    let disk = FaultyDisk::default();
    let (vault, _) = open(&disk);
    let list = make(&vault, "S");
    vault.journal().commit(Durability::Written).unwrap();
    let mut again = List::of(Ledger::reopen(&vault, list.ledger.asset()).unwrap());
    again.ledger.catch_up(&mut |_| {}).unwrap();
    assert_eq!(again.ledger.last_frame(), list.ledger.last_frame());
    assert!(!again.ledger.is_covered());
    disk.fail_after(0, io::ErrorKind::Other);
    again.checkpoint().unwrap_err();
    disk.mend();
    assert!(disk.list("js/accounts/A/streams/S").is_err(), "not even its folder is there");
    again.checkpoint().unwrap();
    assert!(items(&disk.crash(Crash::PowerLoseAll, 1), "S").is_some());
}

#[test]
fn checkpoints_let_the_journal_shrink() {
    let disk = FaultyDisk::default();
    let (vault, _) = open(&disk);
    let (mut idle, mut list) = (make(&vault, "IDLE"), make(&vault, "S"));
    for n in 0..200 {
        list.add(&format!("item {n}"));
        vault.journal().commit(Durability::Synced).unwrap();
    }
    let before = vault.journal().size();
    list.checkpoint().unwrap();
    assert_eq!(vault.journal().size(), before, "the idle one was never written to a file");
    let oldest: Vec<_> = vault.journal().oldest_needed(before / 2);
    assert_eq!(oldest.iter().map(|o| o.0).collect::<Vec<_>>(), [idle.ledger.asset().group()]);
    idle.checkpoint().unwrap();
    assert!(vault.journal().size() < before / 2);
    // Also for the next opening: what files have already does not hold the journal.
    let (vault, lists) = open(&disk.crash(Crash::Kill, 1));
    assert!(vault.journal().oldest_needed(0).is_empty());
    assert_eq!(lists.len(), 2);
}

#[test]
fn snapshots_are_wanted_when_much_has_changed() {
    let disk = FaultyDisk::default();
    let (vault, _) = open(&disk);
    let mut list = make(&vault, "S");
    let large = "x".repeat(30_000);
    list.add(&large);
    list.add(&large);
    assert!(!list.ledger.wants_snapshot());
    list.add(&large);
    assert!(list.ledger.wants_snapshot());
    list.checkpoint().unwrap();
    // The snapshot is large now: four times as much must change.
    for _ in 0..12 {
        assert!(!list.ledger.wants_snapshot());
        list.add(&large);
    }
    list.add("a bit");
    assert!(list.ledger.wants_snapshot());
}

#[test]
fn a_failed_write_is_undone_by_reopening() {
    for with_file in [false, true] {
        let disk = FaultyDisk::default();
        let (vault, _) = open(&disk);
        let mut list = make(&vault, "S");
        list.add("one");
        vault.journal().commit(Durability::Synced).unwrap();
        if with_file {
            list.checkpoint().unwrap();
        }
        list.add("two");
        vault.journal().commit(Durability::Synced).unwrap();
        let lost = list.add("lost");
        disk.fail_after(0, io::ErrorKind::StorageFull);
        vault.journal().commit(Durability::Synced).unwrap_err();
        disk.mend();
        list.ledger.append(b"built upon it");
        assert!(list.ledger.seal().unwrap_err().is_shut_out());
        assert!(vault.journal().is_void(lost));
        let asset = list.ledger.asset().clone();
        let mut again = List::of(Ledger::reopen(&vault, &asset).unwrap());
        let List { ledger, items: seen } = &mut again;
        ledger.catch_up(&mut |c| seen.push(String::from_utf8(c.to_vec()).unwrap())).unwrap();
        assert_eq!((&seen[..], ledger.missing()), (["one", "two"].map(String::from).as_slice(), 0));
        again.add("three");
        vault.journal().commit(Durability::Synced).unwrap();
        assert_eq!(items(&disk.crash(Crash::PowerLoseAll, 1), "S").unwrap(), ["one", "two", "three"]);
    }
}

#[test]
fn a_failed_checkpoint_leaves_the_old_state() {
    for step in 0..12 {
        let disk = FaultyDisk::default();
        let (vault, _) = open(&disk);
        let mut list = make(&vault, "S");
        list.add("one");
        list.checkpoint().unwrap();
        list.add("two");
        vault.journal().commit(Durability::Synced).unwrap();
        disk.fail_after(step, io::ErrorKind::Other);
        let done = list.checkpoint().is_ok();
        disk.mend();
        for seed in 0..8 {
            assert_eq!(items(&disk.crash(Crash::Power, seed), "S").unwrap(), ["one", "two"], "{step} {done}");
        }
        list.checkpoint().unwrap();
        assert!(list.ledger.is_covered());
    }
}

#[test]
fn the_copy_saves_a_damaged_ledger() {
    let disk = FaultyDisk::default();
    let (vault, _) = open(&disk);
    let mut list = make(&vault, "S");
    list.add("one");
    list.checkpoint().unwrap();
    let path = "js/accounts/A/streams/S/stream.ledger";
    for (file, len) in disk.files().into_iter().filter(|(p, _)| p.starts_with(path)) {
        for offset in 0..len {
            let hurt = disk.crash(Crash::PowerLoseAll, 1);
            assert!(hurt.damage(&file, offset, 0x10));
            let options = VaultOptions::new(Arc::new(hurt.clone()), "js");
            let (vault, opened) = Vault::open(options).unwrap();
            let report = vault.replay(&mut |_| {}).unwrap();
            assert_eq!(List::of(opened.into_iter().next().unwrap()).items, ["one"]);
            let is_copy = file.ends_with(".copy");
            assert_eq!(report.damaged.len(), usize::from(!is_copy), "{report:?}");
            for damaged in &report.damaged {
                assert_eq!(damaged.saved, Some(AssetName::stream("A", "S")));
                assert!(hurt.open(&damaged.aside).is_ok());
            }
            drop(vault);
            // It is whole again.
            assert_eq!(items(&hurt, "S").unwrap(), ["one"]);
        }
    }
}

#[test]
fn whoever_seals_waits_for_the_creation_and_for_what_a_checkpoint_handed_over() {
    let (vault, _) = open(&FaultyDisk::default());
    let mut ledger = Ledger::create(&vault, AssetName::stream("A", "S"), b"").unwrap();
    assert_eq!(ledger.seal().unwrap(), Some(1));
    assert_eq!(ledger.seal().unwrap(), None);
    vault.journal().commit(Durability::Synced).unwrap();
    ledger.append(b"a");
    assert!(ledger.begin_checkpoint(b"a", 0).unwrap().is_some());
    assert_eq!(ledger.seal().unwrap(), Some(2), "it is not committed yet");
    assert_eq!(ledger.seal().unwrap(), None);
}
