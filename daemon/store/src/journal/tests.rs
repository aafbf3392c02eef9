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
fn damage_is_set_aside_and_its_neighbours_are_read() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    for n in 0..6 {
        put(&journal, n);
        journal.commit(Durability::Synced).unwrap();
    }
    let path = "j/0000000000000001.journal";
    let len = disk.files().iter().find(|(p, _)| p == path).unwrap().1;
    for offset in segment::HEADER..len {
        let hurt = disk.crash(Crash::Kill, 0);
        assert!(hurt.damage(path, offset, 0x40));
        let (_, report, seen) = open(&hurt);
        let all: Seen = (0..6).map(entry).collect();
        assert!(seen.len() >= 5 && seen.iter().all(|e| all.contains(e)), "{offset}: {seen:?}");
        assert!(
            seen.len() == 5 && report.damage.len() + (report.torn > 0) as usize == 1,
            "{offset}: {report:?}"
        );
        for damage in &report.damage {
            assert!(hurt.files().contains(&(damage.aside.clone(), damage.len)), "{damage:?}");
        }
        assert!(hurt.files().iter().any(|(p, _)| p == path), "nothing is removed");
    }
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
                        Err(JournalError::Write { frame, .. }) => void.push(frame),
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
        let mut at = 0;
        for (n, frame) in &appended {
            let there = seen.get(at) == Some(&entry(*n));
            at += there as usize;
            let must = *frame <= safe && !void.contains(frame) && *frame > released[(*n % 3) as usize];
            prop_assert!(there || !must, "entry {} of frame {} is lost", n, frame);
        }
        prop_assert_eq!(at, seen.len(), "something came back that was not appended, or out of order");
    }
}
