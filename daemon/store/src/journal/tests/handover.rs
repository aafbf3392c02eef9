//! Entries that belong together.

use super::*;

#[test]
fn what_is_handed_over_together_shares_a_frame() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    std::thread::scope(|threads| {
        for group in 0..4 {
            let journal = &journal;
            threads.spawn(move || {
                for n in 0..200u32 {
                    let bytes = n.to_le_bytes();
                    let mut handover = journal.hand_over();
                    handover.check(8, [group, group + 10]).unwrap();
                    let frame = handover.append(group, 1, &[&bytes]).unwrap();
                    assert_eq!(handover.append(group + 10, 1, &[&bytes]).unwrap(), frame);
                    drop(handover);
                    journal.commit(Durability::Written).unwrap();
                }
            });
        }
    });
    let mut frames = std::collections::HashMap::new();
    let (copy, mut pairs) = (disk.crash(Crash::Kill, 1), 0);
    Journal::open(Arc::new(copy), "j", SEGMENT, &mut |e| {
        let frame = *frames.entry((e.group % 10, e.bytes.to_vec())).or_insert(e.frame);
        assert_eq!(frame, e.frame, "group {} {:?}", e.group, e.bytes);
        pairs += u32::from(e.group >= 10);
    })
    .unwrap();
    assert_eq!((pairs, frames.len()), (800, 800));
}

#[test]
fn none_comes_when_one_is_refused() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    journal.append(1, 1, &[b"void"]).unwrap();
    disk.fail_after(0, io::ErrorKind::Other);
    journal.commit(Durability::Synced).unwrap_err();
    disk.mend();
    let refused = journal.hand_over().check(1, [2, 3, 1]);
    assert!(matches!(refused, Err(JournalError::ShutOut { group: 1 })), "{refused:?}");
    journal.hand_over().check(1, [2, 3]).unwrap();
    assert!(matches!(journal.hand_over().append(1, 1, &[b"x"]), Err(JournalError::ShutOut { group: 1 })));
    assert!(matches!(journal.hand_over().check(STAGED_MAX, [2]), Err(JournalError::Full)));
}

#[test]
fn what_is_written_is_synced_though_others_cannot_be_written() {
    let disk = FaultyDisk::default();
    let (journal, ..) = open(&disk);
    put(&journal, 0);
    let frame = journal.commit(Durability::Written).unwrap();
    put(&journal, 1);
    disk.set_capacity(Some(disk.files().iter().map(|(_, len)| len).sum()));
    journal.commit_frame(frame, Durability::Synced).unwrap();
    assert_eq!(open(&disk.crash(Crash::PowerLoseAll, 1)).2, [entry(0)]);
}
