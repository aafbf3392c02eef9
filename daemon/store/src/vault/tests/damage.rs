//! What cannot be read is reported, copied, and left where it is.

use super::*;
use crate::disk::{Crash, read_all, write_whole};

fn store() -> (FaultyDisk, AssetName, AssetName) {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let (stream, consumer) = (AssetName::stream("A", "S"), AssetName::consumer("A", "S", "C"));
    for name in [&stream, &consumer] {
        life.create(name, "one").unwrap();
        life.checkpoint(name).unwrap();
    }
    // The journal moves on, and lets go of their creation.
    let filler = AssetName::stream("A", "FILLER");
    life.create(&filler, "x").unwrap();
    for n in 0..100 {
        life.add(&filler, &n.to_string()).unwrap();
        life.sync();
    }
    for name in [&stream, &consumer] {
        life.add(name, "two").unwrap();
    }
    let removal = life.remove(&filler).unwrap().unwrap();
    life.vault.finish_removal(&removal).unwrap();
    life.sync();
    let disk = disk.crash(Crash::PowerLoseAll, 1);
    (disk, stream, consumer)
}

const STREAM: &str = "js/accounts/A/streams/S/stream.ledger";
const CONSUMER: &str = "js/accounts/A/streams/S/consumers/C.ledger";

fn hurt(disk: &FaultyDisk, path: &str) {
    for file in [path.to_string(), format!("{path}.copy")] {
        assert!(disk.damage(&file, 20, 1));
    }
}

#[test]
fn a_stream_without_a_readable_ledger_is_left_alone_and_reported() {
    let (disk, stream, consumer) = store();
    hurt(&disk, STREAM);
    let before = read_all(&*disk.open(STREAM).unwrap()).unwrap();
    let mut life = live(options(&disk, None)).unwrap();
    let report = &life.report;
    assert_eq!((life.lists.len(), report.damaged.len(), report.orphans.len()), (0, 2, 1));
    assert_eq!(report.orphans, ["js/accounts/A/streams/S"]);
    assert!(report.damaged[0].reason.contains("damaged") && report.damaged[0].saved.is_none(), "{report:?}");
    let copied = read_all(&*disk.open(&report.damaged[0].aside).unwrap()).unwrap();
    assert_eq!((copied, read_all(&*disk.open(STREAM).unwrap()).unwrap()), (before.clone(), before));
    // Their entries in the journal belong to nobody now.
    assert_eq!(report.unknown.len(), 2);
    for unknown in &report.unknown {
        assert!(unknown.entries > 0 && disk.open(&unknown.aside).is_ok(), "{unknown:?}");
    }
    // Somebody wants the name: what is there moves out of the way, whole.
    life.create(&stream, "new").unwrap();
    life.create(&consumer, "new").unwrap();
    life.checkpoint(&stream).unwrap();
    assert!(
        disk.files()
            .iter()
            .any(|(p, _)| p.starts_with("js/quarantine/") && p.ends_with("/consumers/C.ledger"))
    );
    let life = live(options(&disk.crash(Crash::PowerLoseAll, 1), None)).unwrap();
    assert_eq!(life.items(&stream).unwrap(), ["new"]);
}

#[test]
fn the_journal_saves_a_ledger_when_it_has_all_of_it() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let stream = AssetName::stream("A", "S");
    life.create(&stream, "one").unwrap();
    life.checkpoint(&stream).unwrap();
    life.add(&stream, "two").unwrap();
    life.sync();
    drop(life);
    hurt(&disk, STREAM);
    let life = live(options(&disk, None)).unwrap();
    assert_eq!(life.items(&stream).unwrap(), ["one", "two"]);
    assert!(life.report.damaged.iter().all(|d| d.saved.as_ref() == Some(&stream)), "{:?}", life.report);
}

#[test]
fn a_damaged_consumer_does_not_touch_its_stream() {
    let (disk, stream, _) = store();
    hurt(&disk, CONSUMER);
    let life = live(options(&disk, None)).unwrap();
    assert_eq!(life.items(&stream).unwrap(), ["one", "two"]);
    assert_eq!((life.lists.len(), life.report.damaged.len(), life.report.orphans.len()), (1, 2, 0));
}

#[test]
fn unknown_entries_are_kept_as_a_journal_of_their_own() {
    let (disk, ..) = store();
    hurt(&disk, CONSUMER);
    let life = live(options(&disk, None)).unwrap();
    let [unknown] = &life.report.unknown[..] else { panic!("{:?}", life.report) };
    let bytes = read_all(&*disk.open(&unknown.aside).unwrap()).unwrap();
    disk.create_dir("x").unwrap();
    write_whole(&disk, "x/0000000000000001.journal", &bytes).unwrap();
    let mut entries = 0;
    Journal::look(&disk, "x", 0, &mut |e| {
        assert_eq!(e.group, unknown.group);
        entries += 1;
    })
    .unwrap();
    assert_eq!(entries, unknown.entries);
    // Reported once: the journal has let go of them, as soon as the segment can go.
    drop(life);
    assert!(live(options(&disk, None)).unwrap().report.unknown.len() <= 1);
}

#[test]
fn a_folder_whose_creation_is_damaged_is_not_taken_for_that_of_a_removed_one() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let (stream, other) = (AssetName::stream("A", "S"), AssetName::stream("A", "T"));
    life.create(&other, "one").unwrap();
    life.create(&stream, "old").unwrap();
    life.sync();
    let removal = life.remove(&stream).unwrap().unwrap();
    life.vault.finish_removal(&removal).unwrap();
    let journal = "js/journal/0000000000000001.journal";
    let creation = disk.open(journal).unwrap().len().unwrap();
    life.create(&stream, "new").unwrap();
    life.sync();
    let asset = life.vault.find(&stream).unwrap();
    life.vault.make_folder(&asset).unwrap();
    let block = format!("{}/1.block", asset.blocks());
    write_whole(&disk, &block, b"messages").unwrap();
    life.add(&other, "two").unwrap();
    life.sync();
    drop(life);
    assert!(disk.damage(journal, creation + 20, 1));
    let life = live(options(&disk, None)).unwrap();
    assert_eq!((life.lists.len(), life.report.removals), (1, 1));
    assert_eq!(life.report.orphans, ["js/accounts/A/streams/S"]);
    assert_eq!(read_all(&*disk.open(&block).unwrap()).unwrap(), b"messages");
}

#[test]
fn a_ledger_in_the_wrong_place_is_not_believed() {
    let (disk, stream, _) = store();
    let bytes = read_all(&*disk.open(STREAM).unwrap()).unwrap();
    disk.create_dir("js/accounts/B/streams/S").unwrap();
    write_whole(&disk, "js/accounts/B/streams/S/stream.ledger", &bytes).unwrap();
    let life = live(options(&disk, None)).unwrap();
    assert_eq!(life.lists.keys().filter(|n| n.consumer.is_none()).collect::<Vec<_>>(), [&stream]);
    assert_eq!(life.report.damaged.len(), 1);
    assert!(life.report.damaged[0].reason.contains("stream S of account A"), "{:?}", life.report);
}

#[test]
fn the_marker_and_strangers() {
    let (disk, stream, _) = store();
    assert!(disk.damage("js/NATTER-STORE.txt", 3, 1));
    disk.create_dir("js/$G").unwrap();
    let life = live(options(&disk, None)).unwrap();
    assert!(life.report.marker_renewed);
    assert_eq!(life.report.strangers, ["$G"]);
    assert_eq!(life.items(&stream).unwrap(), ["one", "two"]);
    drop(life);
    assert!(!live(options(&disk, None)).unwrap().report.marker_renewed);
}

/// Any byte of any file: the server starts, and what is not hurt is there.
#[test]
fn any_damaged_byte_leaves_the_rest() {
    let (disk, stream, consumer) = store();
    for (path, len) in disk.files() {
        for offset in (0..len).step_by(3) {
            let hurt = disk.crash(Crash::Kill, 1);
            assert!(hurt.damage(&path, offset, 0x20));
            let life = live(options(&hurt, None)).unwrap_or_else(|e| panic!("{path} {offset}: {e}"));
            for name in [&stream, &consumer] {
                let seen = life.items(name).unwrap_or_else(|| panic!("{path} {offset}: {name}"));
                assert!(
                    seen == ["one", "two"] || (path.contains("/journal/") && seen == ["one"]),
                    "{path} {offset}"
                );
            }
        }
    }
}
