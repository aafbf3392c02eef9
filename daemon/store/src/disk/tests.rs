use super::*;
use std::io::ErrorKind;

/// What every disk must do.
fn manners(disk: &dyn Disk) {
    assert_eq!(disk.open("a/b/f").err().unwrap().kind(), ErrorKind::NotFound);
    disk.create_dir("a/b").unwrap();
    let file = disk.create("a/b/f").unwrap();
    file.write_at(b"hello", 3).unwrap();
    file.sync().unwrap();
    assert_eq!(read_all(&*disk.open("a/b/f").unwrap()).unwrap(), b"\0\0\0hello");
    file.write_at(b"HE", 3).unwrap();
    let mut buf = [0; 10];
    assert_eq!(file.read_at(&mut buf, 2).unwrap(), 6);
    assert_eq!(&buf[..6], b"\0HEllo");
    assert_eq!(file.read_at(&mut buf, 100).unwrap(), 0);
    file.set_len(4).unwrap();
    assert_eq!((file.len().unwrap(), file.is_empty().unwrap()), (4, false));
    assert_eq!(read_all(&*disk.create("a/b/f").unwrap()).unwrap(), b"\0\0\0H");
    assert_eq!(disk.list("a").unwrap(), [("b".to_string(), true)]);
    write_whole(disk, "a/b/g", b"one").unwrap();
    write_whole(disk, "a/b/g", b"two").unwrap();
    assert_eq!(read_all(&*disk.open("a/b/g").unwrap()).unwrap(), b"two");
    disk.rename("a/b", "a/c").unwrap();
    let names: Vec<_> = disk.list("a/c").unwrap().into_iter().map(|(n, _)| n).collect();
    assert_eq!(names, ["f", "g"]);
    disk.remove("a/c/f").unwrap();
    assert_eq!(disk.remove("a/c/f").err().unwrap().kind(), ErrorKind::NotFound);
    assert_eq!(disk.list("nowhere").err().unwrap().kind(), ErrorKind::NotFound);
    assert_eq!(disk.remove_dir("a/c").err().unwrap().kind(), ErrorKind::DirectoryNotEmpty);
    disk.remove("a/c/g").unwrap();
    disk.remove_dir("a/c").unwrap();
    assert_eq!(disk.remove_dir("a/c").err().unwrap().kind(), ErrorKind::NotFound);
}

#[test]
fn all_disks_have_the_same_manners() {
    manners(&MemoryDisk::default());
    manners(&FaultyDisk::default());
    let folder = tempfile::tempdir().unwrap();
    manners(&RealDisk::new(folder.path()));
}

#[test]
fn a_lock_keeps_others_out_until_it_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (RealDisk::new(folder.path()), RealDisk::new(folder.path()));
    let held = one.lock("lock").unwrap();
    assert_eq!(two.lock("lock").err().unwrap().kind(), ErrorKind::WouldBlock);
    drop(held);
    two.lock("lock").unwrap();
}

#[test]
fn a_folder_moves_whole_or_not_at_all() {
    let disk = FaultyDisk::default();
    disk.create_dir("a/b").unwrap();
    for name in ["a/b/f", "a/b/g"] {
        write_whole(&disk, name, b"x").unwrap();
    }
    disk.rename("a/b", "c").unwrap();
    let names = |d: &FaultyDisk| d.files().into_iter().map(|(p, _)| p).collect::<Vec<_>>();
    let ends: std::collections::BTreeSet<_> =
        (0..16).map(|seed| names(&disk.crash(Crash::Power, seed))).collect();
    let want = [vec!["a/b/f", "a/b/g"], vec!["c/f", "c/g"]];
    assert_eq!(ends.into_iter().collect::<Vec<_>>(), want);
    disk.sync_dir("a").unwrap();
    assert_eq!(names(&disk.crash(Crash::PowerLoseAll, 1)), ["c/f", "c/g"]);
}

#[test]
fn what_was_not_synced_may_go() {
    let disk = FaultyDisk::default();
    let file = disk.create("f").unwrap();
    file.write_at(b"safe", 0).unwrap();
    file.sync().unwrap();
    disk.sync_dir("").unwrap();
    file.write_at(b"LOST", 0).unwrap();
    disk.create("g").unwrap();
    let content = |d: &FaultyDisk, p: &str| d.open(p).ok().map(|f| read_all(&*f).unwrap());
    let dead = disk.crash(Crash::PowerLoseAll, 1);
    assert_eq!((content(&dead, "f"), content(&dead, "g")), (Some(b"safe".to_vec()), None));
    let killed = disk.crash(Crash::Kill, 1);
    assert_eq!((content(&killed, "f"), content(&killed, "g")), (Some(b"LOST".to_vec()), Some(vec![])));
    let ends: std::collections::BTreeSet<_> = (0..64)
        .map(|seed| disk.crash(Crash::Power, seed))
        .map(|d| (content(&d, "f"), content(&d, "g")))
        .collect();
    assert!(ends.len() >= 4, "every mixture happens: {ends:?}");
}

#[test]
fn whole_files_are_old_or_new() {
    let disk = FaultyDisk::default();
    write_whole(&disk, "f", b"old").unwrap();
    for step in 0..8 {
        let disk = disk.crash(Crash::Kill, 0);
        disk.fail_after(step, ErrorKind::Other);
        let done = write_whole(&disk, "f", b"new").is_ok();
        for seed in 0..32 {
            let after = disk.crash(Crash::Power, seed);
            let content = read_all(&*after.open("f").unwrap()).unwrap();
            assert!(content == b"new" || (!done && content == b"old"), "{step} {seed}: {content:?}");
        }
    }
}

#[test]
fn full_broken_and_damaged() {
    let disk = FaultyDisk::default();
    let file = disk.create("f").unwrap();
    disk.set_capacity(Some(8));
    file.write_at(b"12345678", 0).unwrap();
    assert_eq!(file.write_at(b"9", 8).unwrap_err().kind(), ErrorKind::StorageFull);
    disk.set_capacity(None);
    disk.fail_after(1, ErrorKind::Other);
    file.write_at(b"9", 8).unwrap();
    assert!(file.sync().is_err() && file.sync().is_err());
    disk.mend();
    // What a sync could not bring to the disk no later one does, unless it is written again.
    file.sync().unwrap();
    disk.sync_dir("").unwrap();
    let lost = disk.crash(Crash::PowerLoseAll, 1).open("f").unwrap();
    assert_eq!(read_all(&*lost).unwrap(), b"");
    file.write_at(b"123456789", 0).unwrap();
    file.sync().unwrap();
    assert!(disk.damage("f", 0, 1) && !disk.damage("f", 9, 1) && !disk.damage("x", 0, 1));
    assert_eq!(read_all(&*file).unwrap(), b"023456789");
    assert_eq!(disk.files(), [("f".to_string(), 9)]);
}

#[test]
fn what_a_sync_failed_to_bring_never_comes_over_what_a_later_one_brought() {
    let disk = FaultyDisk::default();
    let file = disk.create("f").unwrap();
    disk.sync_dir("").unwrap();
    file.write_at(b"abcdefgh", 0).unwrap();
    disk.fail_after(0, ErrorKind::Other);
    assert!(file.sync().is_err());
    disk.mend();
    file.write_at(b"CDE", 2).unwrap();
    file.sync().unwrap();
    file.set_len(7).unwrap();
    file.sync().unwrap();
    let ends: std::collections::BTreeSet<_> =
        (0..64).map(|seed| read_all(&*disk.crash(Crash::Power, seed).open("f").unwrap()).unwrap()).collect();
    let parts = [&b"\0\0CDE\0\0"[..], b"abCDE\0\0", b"\0\0CDEfg", b"abCDEfg"];
    assert_eq!(ends, parts.iter().map(|p| p.to_vec()).collect());
}
