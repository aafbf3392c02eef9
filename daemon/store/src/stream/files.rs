//! What a file stream has besides its messages: where its files are, and what is not in them yet.

use super::block::fresh_id;
use super::cache::PageCache;
use super::changes::Changes;
use super::lost::{Losses, Lost};
use super::shape::Shape;
use crate::codec::Codecs;
use crate::disk::Disk;
use crate::journal::{FrameNumber, Group, Journal};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};

/// Kind of a stream's journal entries.
pub const ENTRY: u8 = 1;

/// Finds the time (Unix nanoseconds) at which a message with this header block, stored at this time, expires; 0 for never.
pub type ExpiresOf = fn(header: &[u8], time: i64) -> i64;

/// Is told of each loss when it is found.
pub type Observer = Arc<dyn Fn(&Lost) + Send + Sync>;

/// What a file stream is given.
#[derive(Clone)]
pub struct FileParts {
    pub disk: Arc<dyn Disk>,
    pub journal: Arc<Journal>,
    pub cache: Arc<PageCache>,
    pub codecs: Codecs,
    /// Pages are written compressed.
    pub compress: bool,
    /// The folder of its block files: its own, nothing else stands there.
    pub folder: String,
    pub group: Group,
    pub shape: Shape,
    pub expires_of: ExpiresOf,
    pub observer: Option<Observer>,
}

pub(super) struct Files {
    pub(super) parts: FileParts,
    pub(super) changes: Changes,
    /// The changes as an entry, where that takes a while: see `prepare`.
    pub(super) prepared: Vec<u8>,
    /// Number of the last entry in the journal, and of the last one that the files contain.
    pub(super) change: u64,
    pub(super) saved: u64,
    /// Frame of the last entry.
    pub(super) frame: FrameNumber,
    /// Frame of an entry that a checkpoint handed over: whoever seals next has to wait for it.
    pub(super) untold: Option<FrameNumber>,
    /// Entries were added to the frame of a checkpoint after it had begun.
    pub(super) shared: bool,
    /// Bytes of records that came since the last checkpoint began, or before it if it is at work.
    pub(super) unwritten: u64,
    /// Alive while a background job is at work.
    pub(super) job: Weak<()>,
    /// There is no checkpoint yet, and no folder perhaps.
    pub(super) fresh: bool,
    /// Files that nobody needs once the next checkpoint is there.
    pub(super) garbage: Vec<Garbage>,
    /// The index is kept: replay is over.
    pub(super) settled: bool,
    pub(super) losses: Losses,
}

/// A file that goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Garbage {
    pub(super) path: String,
    /// To be overwritten first: it holds messages that were erased.
    pub(super) wipe: bool,
}

impl Files {
    pub(super) fn new(parts: FileParts) -> Self {
        let losses = Losses::new(parts.observer.clone());
        Files {
            parts,
            changes: Changes::default(),
            prepared: Vec::new(),
            change: 0,
            saved: 0,
            frame: 0,
            untold: None,
            shared: false,
            unwritten: 0,
            job: Weak::new(),
            fresh: false,
            garbage: Vec::new(),
            settled: false,
            losses,
        }
    }

    pub(super) fn is_busy(&self) -> bool {
        self.job.strong_count() > 0
    }

    /// A file for a new block, or for one that is rewritten. Another of that name may still be on its way out.
    pub(super) fn new_file(&self, first: u64, before: Option<&BlockFile>) -> BlockFile {
        let generation = before.filter(|b| b.first == first).map_or(0, |b| b.generation + 1);
        let mut file = BlockFile::new(first, generation, 0);
        let folder = &self.parts.folder;
        while self.garbage.iter().any(|g| g.path == file.path(folder) || g.path == file.index_path(folder)) {
            file.generation += 1;
        }
        file
    }

    /// The files of a block are not needed any more.
    pub(super) fn discard(&mut self, file: &BlockFile, wipe: bool) {
        self.parts.cache.forget_file(file.id);
        for path in [file.path(&self.parts.folder), file.index_path(&self.parts.folder)] {
            self.garbage.push(Garbage { path, wipe });
        }
    }
}

/// The file of one block.
#[derive(Debug)]
pub(super) struct BlockFile {
    /// Names it in caches.
    pub(super) id: u64,
    pub(super) first: u64,
    /// 0 for the first one written, and one more each time that the block is rewritten.
    pub(super) generation: u32,
    /// Where the next page goes. What is behind the pages that the last checkpoint knows means nothing.
    pub(super) end: AtomicU64,
}

impl BlockFile {
    pub(super) fn new(first: u64, generation: u32, end: u64) -> Self {
        BlockFile { id: fresh_id(), first, generation, end: AtomicU64::new(end) }
    }

    fn stem(&self) -> String {
        match self.generation {
            0 => format!("{:016x}", self.first),
            generation => format!("{:016x}-{generation:x}", self.first),
        }
    }

    pub(super) fn name(&self) -> String {
        format!("{}.block", self.stem())
    }

    pub(super) fn path(&self, folder: &str) -> String {
        format!("{folder}/{}", self.name())
    }

    pub(super) fn index_path(&self, folder: &str) -> String {
        format!("{folder}/{}.index", self.stem())
    }

    pub(super) fn end(&self) -> u64 {
        self.end.load(Ordering::Acquire)
    }

    /// What was written behind `end` does not count.
    pub(super) fn go_back_to(&self, end: u64) {
        self.end.store(end, Ordering::Release);
    }

    /// First sequence and generation, from a name.
    pub(super) fn parse(name: &str) -> Option<(u64, u32)> {
        let stem = name.strip_suffix(".block").or_else(|| name.strip_suffix(".index"))?;
        let (first, generation) = stem.split_once('-').unwrap_or((stem, "0"));
        if first.len() != 16 {
            return None;
        }
        Some((u64::from_str_radix(first, 16).ok()?, u32::from_str_radix(generation, 16).ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_they_are() {
        for (first, generation, name) in
            [(1, 0, "0000000000000001.block"), (255, 10, "00000000000000ff-a.block")]
        {
            assert_eq!(BlockFile::new(first, generation, 0).name(), name);
            assert_eq!(BlockFile::parse(name), Some((first, generation)));
        }
        assert_eq!(BlockFile::parse("checkpoint"), None);
        assert_eq!(BlockFile::parse("1.block"), None);
    }
}
