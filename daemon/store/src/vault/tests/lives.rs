//! Created assets come back, removed ones do not, changes of a committed frame are there: wherever the power is cut.

use super::*;
use crate::disk::Crash;
use proptest::prelude::*;
use std::io;

#[test]
fn removed_streams_are_gone_and_their_names_free() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let (stream, consumer) = (AssetName::stream("A", "S"), AssetName::consumer("A", "S", "C"));
    life.create(&stream, "one").unwrap();
    life.create(&consumer, "one").unwrap();
    for name in [&stream, &consumer] {
        life.checkpoint(name).unwrap();
    }
    let again = Ledger::create(&life.vault, stream.clone(), b"");
    assert!(matches!(again.err(), Some(VaultError::Exists { .. })));
    let removal = life.remove(&stream).unwrap().unwrap();
    // The name is taken before the files are gone: the removal is finished then.
    life.create(&stream, "two").unwrap();
    life.vault.finish_removal(&removal).unwrap();
    life.checkpoint(&stream).unwrap();
    assert!(disk.files().iter().any(|(p, _)| p.starts_with("js/trash/")));
    life.vault.empty_trash().unwrap();
    assert!(!disk.files().iter().any(|(p, _)| p.starts_with("js/trash/")));
    let next = live(options(&disk.crash(Crash::PowerLoseAll, 1), None)).unwrap();
    assert_eq!(next.items(&stream).unwrap(), ["two"]);
    assert_eq!((next.lists.len(), next.report.is_clean()), (1, true));
}

#[test]
fn a_removal_that_was_cut_short_is_finished() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let (stream, consumer) = (AssetName::stream("A", "S"), AssetName::consumer("A", "S", "C"));
    for name in [&stream, &consumer] {
        life.create(name, "one").unwrap();
        life.checkpoint(name).unwrap();
    }
    life.remove(&consumer).unwrap().unwrap();
    life.sync();
    let next = live(options(&disk.crash(Crash::PowerLoseAll, 1), None)).unwrap();
    assert_eq!(next.lists.keys().collect::<Vec<_>>(), [&stream]);
    life.remove(&stream).unwrap().unwrap();
    life.sync();
    let after = disk.crash(Crash::PowerLoseAll, 1);
    let next = live(options(&after, None)).unwrap();
    assert_eq!((next.lists.len(), next.report.removals, next.report.orphans.len()), (0, 2, 0));
    assert!(!after.files().iter().any(|(p, _)| p.contains("/accounts/")));
}

#[test]
fn a_removal_that_could_not_be_committed_did_not_happen() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let stream = AssetName::stream("A", "S");
    life.create(&stream, "one").unwrap();
    life.add(&stream, "two").unwrap();
    life.sync();
    disk.fail_after(0, io::ErrorKind::StorageFull);
    assert!(life.remove(&stream).is_err());
    disk.mend();
    let asset = life.vault.find(&stream).unwrap();
    assert!(life.vault.journal().is_shut_out(asset.group()));
    let opened = Ledger::reopen(&life.vault, &asset).unwrap();
    let (mut ledger, mut seen) = (opened.ledger, items(&opened.snapshot));
    ledger.catch_up(&mut |c| seen.push(String::from_utf8(c.to_vec()).unwrap())).unwrap();
    ledger.append(b"three");
    ledger.seal().unwrap();
    life.sync();
    assert_eq!(seen, ["one", "two"]);
    let next = live(options(&disk.crash(Crash::PowerLoseAll, 1), None)).unwrap();
    assert_eq!(next.items(&stream).unwrap(), ["one", "two", "three"]);
}

#[test]
fn a_removal_is_for_good_though_its_files_cannot_be_moved_yet() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let stream = AssetName::stream("A", "S");
    life.create(&stream, "one").unwrap();
    life.checkpoint(&stream).unwrap();
    // The entry is written and synced, and that is all.
    disk.fail_after(2, io::ErrorKind::Other);
    let removal = life.remove(&stream).unwrap().unwrap();
    assert!(life.vault.find(&stream).is_none());
    assert!(life.vault.finish_removals().is_err() && life.vault.finish_removal(&removal).is_err());
    let after = live(options(&disk.crash(Crash::PowerLoseAll, 1), None)).unwrap();
    assert_eq!((after.lists.len(), after.report.removals, after.report.is_clean()), (0, 1, true));
    disk.mend();
    assert!(life.vault.finish_removals().unwrap());
    assert!(!life.vault.finish_removals().unwrap(), "nothing is left to do");
    assert!(!disk.files().iter().any(|(p, _)| p.contains("/accounts/")));
}

#[test]
fn an_old_removal_leaves_alone_what_bears_the_name_now() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let (stream, consumer) = (AssetName::stream("A", "S"), AssetName::consumer("A", "S", "C"));
    for first in ["one", "two"] {
        if let Some(old) = life.vault.find(&stream) {
            life.vault.remove(&old, Durability::Synced).unwrap();
            life.lists.clear();
        }
        for name in [&stream, &consumer] {
            life.create(name, first).unwrap();
        }
        life.sync();
        let asset = life.vault.find(&stream).unwrap();
        life.vault.make_folder(&asset).unwrap();
    }
    // Messages of the second are in files and not in the journal any more; its ledger is in the journal alone.
    let block = format!("{}/1.block", life.vault.find(&stream).unwrap().blocks());
    crate::disk::write_whole(&disk, &block, b"messages").unwrap();
    life.checkpoint(&consumer).unwrap();
    for _ in 0..2 {
        life = live(options(&disk.crash(Crash::PowerLoseAll, 1), None)).unwrap();
        assert!(life.report.is_clean(), "{:?}", life.report);
        assert_eq!(
            (life.items(&stream).unwrap(), life.items(&consumer).unwrap()),
            (&["two".into()][..], &["two".into()][..])
        );
        assert!(life.vault.disk().open(&block).is_ok());
    }
}

#[test]
fn nothing_is_made_in_a_stream_that_waits_to_be_reopened() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let (stream, other) = (AssetName::stream("A", "S"), AssetName::stream("A", "T"));
    for name in [&stream, &other, &AssetName::consumer("A", "S", "C")] {
        life.create(name, "one").unwrap();
    }
    life.sync();
    life.add(&AssetName::consumer("A", "S", "C"), "lost").unwrap();
    disk.fail_after(0, io::ErrorKind::Other);
    life.vault.journal().commit(Durability::Synced).unwrap_err();
    disk.mend();
    assert!(life.create(&AssetName::consumer("A", "S", "D"), "x").unwrap_err().is_shut_out());
    assert!(life.add(&stream, "built upon it").unwrap_err().is_shut_out());
    assert!(life.create(&AssetName::consumer("A", "T", "D"), "x").is_ok());
    let asset = life.vault.find(&stream).unwrap();
    assert!(life.vault.journal().is_shut_out(asset.messages().unwrap()));
    // It may go all the same: that is built upon nothing.
    life.vault.remove(&asset, Durability::Synced).unwrap();
    let next = live(options(&disk.crash(Crash::PowerLoseAll, 1), None)).unwrap();
    assert_eq!(next.lists.len(), 2);
}

#[test]
fn groups_are_not_used_again_while_the_journal_knows_them() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let name = |n: u32| AssetName::stream("A", &format!("S{n}"));
    let mut seen = std::collections::HashSet::new();
    for n in 0..5 {
        life.create(&name(n), "x").unwrap();
        let asset = life.vault.find(&name(n)).unwrap();
        assert!(seen.insert(asset.group()) && seen.insert(asset.messages().unwrap()));
        assert_eq!(life.vault.asset_of(asset.messages().unwrap()).unwrap().name(), &name(n));
        if n > 0 {
            let removal = life.remove(&name(n)).unwrap().unwrap();
            life.vault.finish_removal(&removal).unwrap();
        }
        life.sync();
        drop(life);
        life = live(options(&disk, None)).unwrap();
    }
}

#[test]
fn only_one_server_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        let disk = Arc::new(crate::disk::RealDisk::new(folder.path()));
        Vault::open(VaultOptions::new(disk, "jetstream"))
    };
    let (vault, _) = open().unwrap();
    vault.replay(&mut |_| {}).unwrap();
    let error = open().err().unwrap().to_string();
    assert_eq!(error, "jetstream/lock is locked: another server uses this store");
    drop(vault);
    let (vault, _) = open().unwrap();
    assert!(vault.replay(&mut |_| {}).unwrap().is_clean());
    let text = std::fs::read_to_string(folder.path().join("jetstream/NATTER-STORE.txt")).unwrap();
    assert!(text.contains("nats-server --store-check DIR"));
}

#[test]
fn a_consumer_with_files_of_a_stream_without_is_removed_whole() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let (stream, consumer) = (AssetName::stream("A", "S"), AssetName::consumer("A", "S", "C"));
    life.create(&stream, "one").unwrap();
    life.create(&consumer, "one").unwrap();
    life.checkpoint(&consumer).unwrap();
    drop(life);
    let mut life = live(options(&disk, None)).unwrap();
    let removal = life.remove(&consumer).unwrap().unwrap();
    life.vault.finish_removal(&removal).unwrap();
    life.checkpoint(&stream).unwrap();
    let life = live(options(&disk.crash(Crash::PowerLoseAll, 1), None)).unwrap();
    assert_eq!(life.lists.keys().collect::<Vec<_>>(), [&stream]);
}

#[test]
fn folders_of_a_creation_that_was_never_committed_go() {
    let disk = FaultyDisk::default();
    let mut life = live(options(&disk, None)).unwrap();
    let names = ["EMPTY", "FILLED"].map(|n| AssetName::stream("A", n));
    for name in &names {
        life.create(name, "one").unwrap();
        life.vault.make_folder(&life.vault.find(name).unwrap()).unwrap();
    }
    let blocks = life.vault.find(&names[1]).unwrap().blocks();
    crate::disk::write_whole(&disk, &format!("{blocks}/1.block"), b"messages").unwrap();
    let disk = disk.crash(Crash::PowerLoseAll, 1);
    let mut life = live(options(&disk, None)).unwrap();
    assert_eq!(
        (life.lists.len(), &life.report.orphans[..]),
        (0, &["js/accounts/A/streams/FILLED".to_string()][..])
    );
    life.vault.empty_trash().unwrap();
    life.create(&names[0], "new").unwrap();
    life.checkpoint(&names[0]).unwrap();
    drop(life);
    let life = live(options(&disk, None)).unwrap();
    assert_eq!((life.lists.len(), life.report.orphans.len()), (1, 1));
}

#[test]
fn on_the_disk_of_the_machine() {
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        let disk = Arc::new(crate::disk::RealDisk::new(folder.path()));
        live(VaultOptions::new(disk, "deep/down/jetstream")).unwrap()
    };
    let names =
        [AssetName::stream("$G", "S"), AssetName::consumer("$G", "S", "C"), AssetName::stream("$G", "T")];
    let mut life = open();
    for name in &names {
        life.create(name, "one").unwrap();
        life.checkpoint(name).unwrap();
        life.add(name, "two").unwrap();
    }
    life.sync();
    drop(life);
    let mut life = open();
    assert!(life.report.is_clean() && names.iter().all(|n| life.items(n).unwrap() == ["one", "two"]));
    assert_eq!((life.report.streams, life.report.consumers), (2, 1));
    for name in &names[1..] {
        let removal = life.remove(name).unwrap().unwrap();
        life.vault.finish_removal(&removal).unwrap();
    }
    life.vault.empty_trash().unwrap();
    drop(life);
    let life = open();
    assert_eq!(life.lists.keys().collect::<Vec<_>>(), [&names[0]]);
    let root = folder.path().join("deep/down/jetstream");
    assert_eq!(std::fs::read_dir(root.join("trash")).unwrap().count(), 0);
    assert!(!root.join("accounts/%24G/streams/T").exists());
    assert_eq!(std::fs::read_dir(root.join("accounts/%24G/streams/S/consumers")).unwrap().count(), 0);
}

#[derive(Debug, Clone)]
enum Deed {
    Create(u8),
    Add(u8),
    Commit(bool),
    Checkpoint(u8),
    Remove(u8),
    Finish,
    Fail(u64),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0u8..6).prop_map(Deed::Create),
        8 => (0u8..6).prop_map(Deed::Add),
        4 => any::<bool>().prop_map(Deed::Commit),
        3 => (0u8..6).prop_map(Deed::Checkpoint),
        2 => (0u8..6).prop_map(Deed::Remove),
        1 => Just(Deed::Finish),
        1 => (0u64..12).prop_map(Deed::Fail),
    ]
}

/// Two streams with two consumers each.
fn asset(n: u8) -> AssetName {
    let stream = format!("S{}", n % 2);
    match n / 2 {
        0 => AssetName::stream("A", &stream),
        c => AssetName::consumer("A", &stream, &format!("C{c}")),
    }
}

/// What was done to a name: items (the first one with the creation), or its end, each with its frame.
#[derive(Debug, Default, Clone)]
struct History(Vec<(Option<String>, u64)>);

/// What may be found: `None` for nothing there. `safe`: the last frame that was certainly synced.
fn allowed(history: &History, safe: u64) -> Vec<Option<Vec<String>>> {
    let mut now: Option<Vec<String>> = None;
    let mut all = Vec::new();
    let mut fresh = true;
    for (event, frame) in &history.0 {
        if *frame > safe {
            all.push(now.clone());
        }
        match event {
            None => {
                now = None;
                fresh = true;
            }
            Some(item) if fresh => {
                now = Some(vec![item.clone()]);
                fresh = false;
            }
            Some(item) => now.get_or_insert_default().push(item.clone()),
        }
    }
    all.push(now);
    all
}

/// Does the deeds until one fails; returns the last frame that is surely synced.
fn act(
    life: &mut Life,
    disk: &FaultyDisk,
    deeds: &[Deed],
    told: &mut BTreeMap<AssetName, History>,
    life_number: usize,
) -> u64 {
    let (mut safe, mut count, mut removals) = (life.vault.journal().committed(), 0, Vec::new());
    let end = |told: &mut BTreeMap<AssetName, History>, name: &AssetName, frame| {
        told.entry(name.clone()).or_default().0.push((None, frame));
    };
    for deed in deeds {
        count += 1;
        let item = format!("{life_number}.{count}");
        let done = match deed {
            Deed::Create(n) if life.lists.contains_key(&asset(*n)) => Ok(()),
            Deed::Create(n) if !life.lists.contains_key(&asset(*n).its_stream()) && n / 2 > 0 => Ok(()),
            Deed::Create(n) => life.create(&asset(*n), &item).map(|frame| {
                told.entry(asset(*n)).or_default().0.push((Some(item), frame));
            }),
            Deed::Add(n) => life.add(&asset(*n), &item).map(|frame| {
                if let Some(frame) = frame {
                    told.entry(asset(*n)).or_default().0.push((Some(item), frame));
                }
            }),
            Deed::Commit(true) => {
                life.vault.journal().commit(Durability::Synced).map(|f| safe = f).map_err(Into::into)
            }
            Deed::Commit(false) => {
                life.vault.journal().commit(Durability::Written).map(drop).map_err(Into::into)
            }
            Deed::Checkpoint(n) => life.checkpoint(&asset(*n)),
            Deed::Remove(n) => {
                let gone: Vec<AssetName> = life.lists.keys().cloned().collect();
                let removal = life.remove(&asset(*n));
                // What could not be written may be there nevertheless.
                let frame = removal.as_ref().map_or(u64::MAX, |r| r.as_ref().map_or(0, Removal::frame));
                for name in gone.iter().filter(|name| !life.lists.contains_key(name)) {
                    end(told, name, frame);
                }
                removal.map(|removal| removals.extend(removal))
            }
            Deed::Finish => removals.drain(..).try_for_each(|r| life.vault.finish_removal(&r)),
            Deed::Fail(after) => {
                disk.fail_after(*after, io::ErrorKind::Other);
                Ok(())
            }
        };
        if done.is_err() {
            break;
        }
    }
    disk.mend();
    safe
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn the_promise_holds(
        lives in proptest::collection::vec((proptest::collection::vec(deed(), 1..40), any::<u64>()), 1..4),
        encrypted in any::<bool>(),
    ) {
        let key = || settings("secret", None).filter(|_| encrypted);
        let mut disk = FaultyDisk::default();
        let mut told: BTreeMap<AssetName, History> = BTreeMap::new();
        for (number, (deeds, seed)) in lives.iter().enumerate() {
            let mut life = live(options(&disk, key())).unwrap();
            let safe = act(&mut life, &disk, deeds, &mut told, number);
            drop(life);
            disk = disk.crash(Crash::Power, *seed);
            let found = live(options(&disk, key())).unwrap();
            for (ledger, _) in found.lists.values() {
                prop_assert_eq!(ledger.missing(), 0);
            }
            for n in 0..6 {
                let name = asset(n);
                let seen = found.items(&name).map(<[String]>::to_vec);
                let history = told.entry(name.clone()).or_default();
                let may = allowed(history, safe);
                prop_assert!(may.contains(&seen), "{} is {:?}, and not one of {:?}", name, seen, may);
                // What was found is what happened.
                let items = seen.into_iter().flatten().map(|item| (Some(item), 0));
                *history = History(std::iter::once((None, 0)).chain(items).collect());
            }
            drop(found);
        }
    }
}
