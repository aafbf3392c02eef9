//! Damaged, missing and never synced pieces.

use super::*;

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
fn a_segment_that_is_too_short_is_damaged() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    for n in 0..30 {
        put(&journal, n);
        journal.commit(Durability::Synced).unwrap();
    }
    let file = disk.open("j/0000000000000001.journal").unwrap();
    let whole = file.len().unwrap();
    file.set_len(whole - 60).unwrap();
    let (_, report, seen) = open(&disk);
    assert_eq!(seen.len(), 28);
    assert_eq!(report.damage.iter().map(|d| d.len).sum::<u64>(), 48 * 2, "{report:?}");
}

#[test]
fn a_damaged_segment_stays_when_no_copy_can_be_made() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    for n in 0..60 {
        put(&journal, n);
        journal.commit(Durability::Synced).unwrap();
    }
    let path = "j/0000000000000001.journal";
    assert!(disk.damage(path, segment::HEADER + 40, 1));
    let full: u64 = disk.files().iter().map(|f| f.1).sum();
    disk.set_capacity(Some(full));
    let (journal, report, _) = open(&disk);
    assert_eq!((report.damage.len(), report.damage[0].aside.as_str()), (1, ""));
    (0..3).for_each(|g| journal.release(g, u64::MAX).unwrap());
    assert!(disk.files().iter().any(|(p, _)| p == path));
    disk.set_capacity(None);
    let (journal, report, _) = open(&disk);
    assert!(disk.open(&report.damage[0].aside).is_ok());
    (0..3).for_each(|g| journal.release(g, u64::MAX).unwrap());
    assert!(!disk.files().iter().any(|(p, _)| p == path));
}

#[test]
fn what_was_built_upon_a_lost_frame_goes_with_it() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    for n in 0..14 {
        put(&journal, n);
        // The first three frames are synced, those behind are not.
        let durability = if n < 3 { Durability::Synced } else { Durability::Written };
        journal.commit(durability).unwrap();
    }
    let mut cuts = 0;
    for seed in 0..200 {
        let after = disk.crash(Crash::Power, seed);
        let (journal, report, seen) = open(&after);
        assert_eq!(seen, (0..seen.len() as u64).map(entry).collect::<Vec<_>>(), "no holes");
        assert!(seen.len() >= 3 && report.damage.is_empty());
        cuts += report.unsynced.len();
        assert!(report.unsynced.iter().all(|u| after.open(&u.aside).is_ok()));
        // And it stays so.
        put(&journal, 100);
        journal.commit(Durability::Synced).unwrap();
        let (_, _, again) = open(&after.crash(Crash::PowerLoseAll, 1));
        assert_eq!(again, [seen, vec![entry(100)]].concat());
    }
    assert!(cuts > 10, "it happens");
}

#[test]
fn a_frame_inside_of_an_entry_is_never_taken_for_one() {
    let disk = FaultyDisk::default();
    let salted = |salt| {
        let (folder, quarantine) = ("j".to_string(), "j".to_string());
        let disk: Arc<dyn Disk> = Arc::new(disk.clone());
        Journal::new(JournalOptions { disk, folder, quarantine, segment_size: 1 << 20, salt })
    };
    let mut forged = frame::begin(Vec::new());
    frame::put(&mut forged, 2, 1, &[b"forged"]);
    frame::seal(&mut forged, 2, 0, 0);
    let journal = salted(77);
    journal.replay(&mut |_| {}).unwrap();
    journal.append(1, 1, &[&forged]).unwrap();
    journal.commit(Durability::Synced).unwrap();
    assert!(disk.damage("j/0000000000000001.journal", segment::HEADER + 8, 1));
    let mut seen = 0;
    let report = salted(0).replay(&mut |_| seen += 1).unwrap();
    assert!(seen == 0 && report.torn > 0, "{report:?}");
}
