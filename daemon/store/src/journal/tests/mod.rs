//! Journals through commits, failures and crashes.

mod damage;
mod handover;
mod sync;

use super::*;
use crate::disk::{Crash, FaultyDisk, RealDisk};
use proptest::prelude::*;

const SEGMENT: u64 = 400;

type Seen = Vec<(Group, u8, Vec<u8>)>;

fn open(disk: &FaultyDisk) -> (Journal, Report, Seen) {
    let mut seen = Vec::new();
    let (journal, report) = Journal::open(Arc::new(disk.clone()), "j", SEGMENT, &mut |e| {
        seen.push((e.group, e.kind, e.bytes.to_vec()));
    })
    .unwrap();
    (journal, report, seen)
}

fn put(journal: &Journal, n: u64) -> FrameNumber {
    journal.append((n % 3) as Group, 1, &[b"entry ", n.to_string().as_bytes()]).unwrap()
}

fn entry(n: u64) -> (Group, u8, Vec<u8>) {
    ((n % 3) as Group, 1, format!("entry {n}").into_bytes())
}

#[test]
fn what_is_committed_comes_back_in_order() {
    let disk = FaultyDisk::default();
    let (journal, report, seen) = open(&disk);
    assert_eq!((report, seen.len()), (Report::default(), 0));
    for n in 0..50 {
        let frame = put(&journal, n);
        if n % 3 == 2 {
            assert!(journal.commit(Durability::Synced).unwrap() >= frame);
        }
    }
    // 48 and 49 wait for a commit that never comes.
    let (_, report, seen) = open(&disk.crash(Crash::PowerLoseAll, 1));
    assert_eq!(seen, (0..48).map(entry).collect::<Vec<_>>());
    assert_eq!((report.frames, report.entries, report.torn, report.damage.len()), (16, 48, 0, 0));
}

#[test]
fn frame_numbers_go_on_after_recovery() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    put(&journal, 0);
    let first = journal.commit(Durability::Written).unwrap();
    let (journal, ..) = open(&disk.crash(Crash::Kill, 1));
    assert_eq!(journal.committed(), first);
    put(&journal, 1);
    assert_eq!(journal.commit(Durability::Written).unwrap(), first + 1);
    assert_eq!(journal.commit(Durability::Synced).unwrap(), first + 1);
}

#[test]
fn written_is_safe_from_kills_and_synced_from_power_cuts() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    put(&journal, 0);
    journal.commit(Durability::Written).unwrap();
    assert_eq!(open(&disk.crash(Crash::Kill, 1)).2, [entry(0)]);
    assert!(open(&disk.crash(Crash::PowerLoseAll, 1)).2.is_empty());
    journal.commit(Durability::Synced).unwrap();
    assert_eq!(open(&disk.crash(Crash::PowerLoseAll, 1)).2, [entry(0)]);
}

#[test]
fn a_failed_frame_never_happened() {
    for step in 0..4 {
        let disk = FaultyDisk::default();
        let (journal, ..) = open(&disk);
        put(&journal, 0);
        journal.commit(Durability::Synced).unwrap();
        put(&journal, 1);
        disk.fail_after(step % 2, io::ErrorKind::StorageFull);
        let failed = journal.commit(Durability::Synced).unwrap_err();
        assert!(matches!(failed, JournalError::Write { frame: 2, .. }), "{failed}");
        disk.mend();
        assert!(journal.is_void(2) && !journal.is_void(1) && !journal.is_void(3));
        assert!(matches!(journal.commit_frame(2, Durability::Synced), Err(JournalError::Void { frame: 2 })));
        journal.commit_frame(1, Durability::Synced).unwrap();
        put(&journal, 2);
        assert_eq!(journal.commit(Durability::Synced).unwrap(), 3);
        // Void also when its bytes reached the disk after all.
        for seed in 0..16 {
            assert_eq!(open(&disk.crash(Crash::Power, seed)).2, [entry(0), entry(2)]);
        }
    }
}

#[test]
fn segments_go_when_nobody_needs_them() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    let mut last = 0;
    for n in 0..60 {
        put(&journal, n);
        last = journal.commit(Durability::Written).unwrap();
    }
    let segments = |d: &FaultyDisk| d.files().iter().filter(|(p, _)| p.ends_with(".journal")).count();
    let before = segments(&disk);
    assert!(before > 5);
    journal.release(0, last).unwrap();
    journal.release(1, last).unwrap();
    assert_eq!(segments(&disk), before);
    journal.release(2, last / 2).unwrap();
    assert!(segments(&disk) < before && segments(&disk) > 1);
    journal.release(2, last).unwrap();
    assert_eq!(segments(&disk), 1);
    assert!(journal.size() > 0);
    // What is gone was released; the rest is there.
    let (_, _, seen) = open(&disk.crash(Crash::Kill, 0));
    assert_eq!(seen.last(), Some(&entry(59)));
}

#[test]
fn many_committers_share_frames() {
    let folder = tempfile::tempdir().unwrap();
    let disk: Arc<dyn Disk> = Arc::new(RealDisk::new(folder.path()));
    let (journal, _) = Journal::open(disk.clone(), "j", 1 << 20, &mut |_| {}).unwrap();
    std::thread::scope(|scope| {
        for t in 0..4u32 {
            let journal = &journal;
            scope.spawn(move || {
                for n in 0..50u32 {
                    let frame = journal.append(t, 0, &[&n.to_le_bytes()]).unwrap();
                    assert!(journal.commit(Durability::Synced).unwrap() >= frame);
                }
            });
        }
    });
    let mut next = [0u32; 4];
    let (_, report) = Journal::open(disk, "j", 1 << 20, &mut |e| {
        assert_eq!(e.bytes, next[e.group as usize].to_le_bytes());
        next[e.group as usize] += 1;
    })
    .unwrap();
    assert_eq!((next, report.entries), ([50; 4], 200));
}

/// A journal of four frames in several segments; group 1 has entries 1, 4, 7, 10.
fn twelve() -> (FaultyDisk, Journal) {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    for n in 0..12 {
        put(&journal, n);
        if n % 3 == 2 {
            journal.commit(Durability::Synced).unwrap();
        }
    }
    (disk, journal)
}

fn entries_of(journal: &Journal, group: Group) -> Seen {
    let mut seen = Vec::new();
    journal.entries_of(group, &mut |e| seen.push((e.group, e.kind, e.bytes.to_vec()))).unwrap();
    seen
}

#[test]
fn one_groups_entries_can_be_read_again() {
    let (disk, journal) = twelve();
    put(&journal, 13);
    let all: Seen = [1, 4, 7, 10].into_iter().map(entry).collect();
    assert_eq!(entries_of(&journal, 1), all);
    // Also those of another opening.
    let (journal, ..) = open(&disk.crash(Crash::Kill, 1));
    assert_eq!(entries_of(&journal, 1), all);
    assert!(entries_of(&journal, 5).is_empty());
}

#[test]
fn groups_of_a_void_frame_are_shut_out_until_they_reopen() {
    let (disk, journal) = twelve();
    put(&journal, 12);
    disk.fail_after(0, io::ErrorKind::Other);
    let failed = journal.commit(Durability::Synced).unwrap_err();
    assert!(matches!(failed, JournalError::Write { frame: 5, .. }));
    disk.mend();
    let refused = journal.append(0, 1, &[b"built upon nothing"]).unwrap_err();
    assert!(matches!(refused, JournalError::ShutOut { group: 0 }), "{refused}");
    put(&journal, 13);
    assert_eq!(journal.commit(Durability::Synced).unwrap(), 6);
    assert_eq!(entries_of(&journal, 0), [0, 3, 6, 9].map(entry));
    journal.readmit(0);
    put(&journal, 15);
    assert_eq!(journal.commit(Durability::Synced).unwrap(), 7);
    assert_eq!(entries_of(&journal, 0).last(), Some(&entry(15)));
}

#[test]
fn nothing_is_appended_before_the_replay() {
    let disk: Arc<dyn Disk> = Arc::new(FaultyDisk::default());
    let (folder, quarantine) = ("j".to_string(), "j".to_string());
    let journal = Journal::new(JournalOptions { disk, folder, quarantine, segment_size: SEGMENT, salt: 9 });
    assert!(matches!(journal.append(1, 1, &[]), Err(JournalError::NotReplayed)));
    journal.replay(&mut |_| {}).unwrap();
    assert_eq!(journal.append(1, 1, &[]).unwrap(), 1);
}

#[test]
fn who_keeps_the_journal_long_is_known() {
    let (_, journal) = twelve();
    for n in 0..40 {
        journal.append(1, 1, &[&[n; 50]]).unwrap();
        journal.commit(Durability::Written).unwrap();
    }
    let size = journal.size();
    assert!(journal.oldest_needed(size).is_empty());
    let needs = journal.oldest_needed(size / 2);
    let groups: std::collections::BTreeSet<Group> = needs.iter().map(|n| n.0).collect();
    assert_eq!(groups, [0, 1, 2].into());
    for (group, upto) in needs {
        journal.release(group, upto).unwrap();
    }
    assert!(journal.size() <= size / 2 && journal.size() > 0);
    assert!(
        journal.sync_time().syncs >= 4 && journal.sync_time().total_nanos >= journal.sync_time().last_nanos
    );
}

#[test]
fn frames_larger_than_a_window_are_read() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    let large = vec![7; 3 * 1024 * 1024];
    journal.append(1, 1, &[b"small"]).unwrap();
    journal.commit(Durability::Synced).unwrap();
    journal.append(1, 2, &[&large]).unwrap();
    journal.append(1, 3, &[b"small"]).unwrap();
    journal.commit(Durability::Synced).unwrap();
    let want = [(1, 1, b"small".to_vec()), (1, 2, large), (1, 3, b"small".to_vec())];
    assert!(entries_of(&journal, 1) == want);
    assert!(open(&disk.crash(Crash::Kill, 0)).2 == want);
}

#[derive(Debug, Clone)]
enum Deed {
    Append,
    Commit(bool),
    Fail(u64),
    Mend,
    Release(u8),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => Just(Deed::Append),
        4 => any::<bool>().prop_map(Deed::Commit),
        1 => (0u64..6).prop_map(Deed::Fail),
        1 => Just(Deed::Mend),
        1 => (0u8..3).prop_map(Deed::Release),
    ]
}

proptest! {
    /// Whatever is done and wherever the power is cut: everything committed with a sync (and not released) comes back,
    /// in order, once; nothing void does; nothing else but what was appended does.
    #[test]
    fn the_promise_holds(deeds in proptest::collection::vec(deed(), 1..80), seed in any::<u64>()) {
        let disk = FaultyDisk::default();
        let (journal, ..) = open(&disk);
        // Entry number, its frame, and its fate: committed with a sync, void, or neither.
        let mut appended: Vec<(u64, FrameNumber)> = Vec::new();
        let (mut safe, mut void, mut released) = (0, Vec::new(), [0u64; 3]);
        for d in deeds {
            match d {
                Deed::Append => {
                    let n = appended.len() as u64;
                    appended.push((n, put(&journal, n)));
                }
                Deed::Commit(sync) => {
                    let durability = if sync { Durability::Synced } else { Durability::Written };
                    match journal.commit(durability) {
                        Ok(frame) if sync => safe = frame,
                        Ok(_) => {}
                        Err(JournalError::Write { frame, .. }) => {
                            void.push(frame);
                            (0..3).for_each(|g| journal.readmit(g));
                        }
                        Err(JournalError::Sync { .. }) => {}
                        Err(e) => panic!("{e}"),
                    }
                }
                Deed::Fail(after) => disk.fail_after(after, io::ErrorKind::Other),
                Deed::Mend => disk.mend(),
                Deed::Release(group) => {
                    // Whoever releases has said that it needs the entries no more, whether the disk obeys or not.
                    released[group as usize] = safe;
                    let _ = journal.release(group.into(), safe);
                }
            }
        }
        let (_, _, seen) = open(&disk.crash(Crash::Power, seed));
        let (mut at, mut hole) = (0, false);
        for (n, frame) in &appended {
            let there = seen.get(at) == Some(&entry(*n));
            at += there as usize;
            let due = !void.contains(frame) && *frame > released[(*n % 3) as usize];
            prop_assert!(there || !due || *frame > safe, "entry {} of frame {} is lost", n, frame);
            // Nothing comes back that was built upon something lost.
            prop_assert!(!there || !hole, "entry {} of frame {} came back behind a hole", n, frame);
            hole |= due && !there;
        }
        prop_assert_eq!(at, seen.len(), "something came back that was not appended, or out of order");
    }
}
