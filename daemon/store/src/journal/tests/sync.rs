//! What goes on while the disk syncs: frames that are written meanwhile are written, and not taken for synced.

use super::*;
use crate::disk::{Disk, File, MemoryDisk};
use std::sync::{OnceLock, Weak};

/// A disk in memory; each sync of a file calls back first.
#[derive(Clone, Default)]
struct Calling {
    disk: Arc<MemoryDisk>,
    journal: Arc<OnceLock<Weak<Journal>>>,
}

struct CallingFile(Arc<dyn File>, Arc<OnceLock<Weak<Journal>>>);

impl File for CallingFile {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {
        self.0.read_at(buf, offset)
    }
    fn write_at(&self, data: &[u8], offset: u64) -> io::Result<()> {
        self.0.write_at(data, offset)
    }
    fn sync(&self) -> io::Result<()> {
        let journal = self.1.get().and_then(Weak::upgrade);
        // Only while nobody writes: the header of a new segment is synced under the writer's lock.
        if let Some(journal) = journal.filter(|j| j.writer.try_lock().is_some()) {
            let (committed, safe) = (journal.committed(), journal.safe(Durability::Synced));
            for n in 0..100 {
                put(&journal, n);
                journal.commit(Durability::Written).unwrap();
            }
            assert_eq!(journal.committed(), committed + 100);
            assert_eq!(journal.safe(Durability::Synced), safe);
        }
        self.0.sync()
    }
    fn len(&self) -> io::Result<u64> {
        self.0.len()
    }
    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }
}

impl Disk for Calling {
    fn open(&self, path: &str) -> io::Result<Arc<dyn File>> {
        Ok(Arc::new(CallingFile(self.disk.open(path)?, self.journal.clone())))
    }
    fn create(&self, path: &str) -> io::Result<Arc<dyn File>> {
        Ok(Arc::new(CallingFile(self.disk.create(path)?, self.journal.clone())))
    }
    fn create_dir(&self, path: &str) -> io::Result<()> {
        self.disk.create_dir(path)
    }
    fn list(&self, path: &str) -> io::Result<Vec<(String, bool)>> {
        self.disk.list(path)
    }
    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.disk.rename(from, to)
    }
    fn remove(&self, path: &str) -> io::Result<()> {
        self.disk.remove(path)
    }
    fn remove_dir(&self, path: &str) -> io::Result<()> {
        self.disk.remove_dir(path)
    }
    fn sync_dir(&self, path: &str) -> io::Result<()> {
        self.disk.sync_dir(path)
    }
}

#[test]
fn others_write_while_one_syncs() {
    let disk = Calling::default();
    let (journal, _) = Journal::open(Arc::new(disk.clone()), "j", SEGMENT, &mut |_| {}).unwrap();
    let journal = Arc::new(journal);
    put(&journal, 0);
    let first = journal.commit(Durability::Written).unwrap();
    assert!(disk.journal.set(Arc::downgrade(&journal)).is_ok());
    // 100 frames fill several segments, each of which is left unsynced.
    journal.commit_frame(first, Durability::Synced).unwrap();
    assert_eq!((journal.safe(Durability::Synced), journal.committed()), (first, first + 100));
    assert!(!journal.writer.lock().behind.is_empty());
    // What is safe already needs no sync.
    journal.commit_frame(first, Durability::Synced).unwrap();
    assert_eq!(journal.committed(), first + 100);
    journal.commit(Durability::Synced).unwrap();
    assert!(journal.safe(Durability::Synced) >= first + 100);
    assert!(journal.writer.lock().unsynced);
}

/// What a failed sync was to bring to the disk is not there because the next one succeeds.
#[test]
fn what_could_not_be_synced_is_written_again() {
    for rounds in 1..4 {
        let disk = FaultyDisk::default();
        let (journal, ..) = open(&disk);
        put(&journal, 0);
        journal.commit(Durability::Written).unwrap();
        for n in 1..=rounds {
            disk.fail_after(0, io::ErrorKind::Other);
            let failed = journal.commit(Durability::Synced).unwrap_err();
            assert!(matches!(failed, JournalError::Sync { .. }), "{failed}");
            assert_eq!(journal.safe(Durability::Synced), 0);
            disk.mend();
            // What comes meanwhile goes into another segment.
            put(&journal, n);
            journal.commit(Durability::Written).unwrap();
        }
        journal.commit(Durability::Synced).unwrap();
        assert_eq!(journal.safe(Durability::Synced), journal.committed());
        let all: Vec<_> = (0..=rounds).map(entry).collect();
        for crash in [Crash::PowerLoseAll, Crash::Power] {
            assert_eq!(open(&disk.crash(crash, rounds)).2, all, "{rounds}");
        }
    }
}
