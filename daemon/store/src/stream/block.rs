//! One block: its pages, and which of its sequences are gone.

use super::bloom::Bloom;
use super::files::BlockFile;
use super::index_file::BlockIndex;
use super::page::PageData;
use roaring::RoaringBitmap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// Gaps up to this many sequences are kept as deleted ones; a larger one begins another block.
pub(super) const GAP_MAX: u64 = 65_536;
/// Most sequences of one block.
const SPAN_MAX: u64 = 1 << 31;

static NEXT_ID: AtomicU64 = AtomicU64::new(1);

/// A number that no other block of this process has.
pub(super) fn fresh_id() -> u64 {
    NEXT_ID.fetch_add(1, Ordering::Relaxed)
}

/// A closed page.
pub(super) struct PageEntry {
    pub(super) first: u64,
    pub(super) first_time: i64,
    /// Place in the file, and bytes it takes there; no bytes: it was not written yet.
    pub(super) offset: u32,
    pub(super) stored: u32,
    /// Records that it holds, and those of them that are live (memory streams only).
    pub(super) records: u32,
    pub(super) live: u32,
    /// `None`: it must be read from the file; in a memory stream: nothing in it is live.
    pub(super) data: Option<Arc<PageData>>,
}

/// Every sequence from `first` to `last` is a live message, unless it is in `deleted` or before the stream's first.
pub(super) struct Block {
    /// Changes whenever pages are replaced or cut: names them in caches.
    pub(super) id: u64,
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) last_time: i64,
    pub(super) pages: Vec<PageEntry>,
    /// Relative to `first`.
    pub(super) deleted: Arc<RoaringBitmap>,
    pub(super) live: u64,
    /// What its live messages count in the stream's bytes.
    pub(super) live_bytes: u64,
    /// Bytes of all its records, live or not.
    pub(super) bytes: u64,
    /// Takes no more records.
    pub(super) sealed: bool,
    /// Of its subjects; made when first needed, of sealed blocks only.
    pub(super) bloom: OnceLock<Bloom>,
    /// Where it is written to; `None` before the first time.
    pub(super) file: Option<Arc<BlockFile>>,
    /// An index file stands beside the file, and says what is in there.
    pub(super) indexed: bool,
    /// Until the stream is settled: what the index file says.
    pub(super) loaded: Option<Box<BlockIndex>>,
    /// Holds bytes in its file that must be overwritten.
    pub(super) wipe: bool,
    /// As `wipe`, and a job is at it.
    pub(super) wiping: bool,
    /// Removals for which a page was read.
    pub(super) cold: u32,
    /// Not rewritten: something in it is damaged.
    pub(super) kept: bool,
}

impl Block {
    pub(super) fn new(first: u64) -> Self {
        Block {
            id: fresh_id(),
            first,
            last: first - 1,
            last_time: i64::MIN,
            pages: Vec::new(),
            deleted: Arc::default(),
            live: 0,
            live_bytes: 0,
            bytes: 0,
            sealed: false,
            bloom: OnceLock::new(),
            file: None,
            indexed: false,
            loaded: None,
            wipe: false,
            wiping: false,
            cold: 0,
            kept: false,
        }
    }

    fn relative(&self, seq: u64) -> u32 {
        (seq - self.first) as u32
    }

    /// `seq` must be in its range, and the stream's first or later.
    pub(super) fn is_live(&self, seq: u64) -> bool {
        self.deleted.is_empty() || !self.deleted.contains(self.relative(seq))
    }

    pub(super) fn holds(&self, seq: u64) -> bool {
        self.first <= seq && seq <= self.last
    }

    /// True when the record of `seq` can go here.
    pub(super) fn takes(&self, seq: u64) -> bool {
        !self.sealed && seq - self.last <= GAP_MAX && seq - self.first < SPAN_MAX
    }

    pub(super) fn delete(&mut self, seq: u64) {
        let at = self.relative(seq);
        Arc::make_mut(&mut self.deleted).insert(at);
    }

    /// The sequences `from..=upto` are none of its messages.
    pub(super) fn delete_range(&mut self, from: u64, upto: u64) {
        if from <= upto {
            let range = self.relative(from)..=self.relative(upto);
            Arc::make_mut(&mut self.deleted).insert_range(range);
        }
    }

    /// Live sequences in `from..=upto`; both within its range.
    pub(super) fn count_live(&self, from: u64, upto: u64) -> u64 {
        if from > upto {
            return 0;
        }
        let gone = if self.deleted.is_empty() {
            0
        } else {
            self.deleted.range_cardinality(self.relative(from)..=self.relative(upto))
        };
        upto - from + 1 - gone
    }

    /// The first live sequence from `from` on, within the block.
    pub(super) fn next_live(&self, from: u64) -> Option<u64> {
        let mut at = from.max(self.first);
        for _ in 0..64 {
            if at > self.last {
                return None;
            }
            if self.is_live(at) {
                return Some(at);
            }
            at += 1;
        }
        // A long run of deleted ones: the first place up to which not all are.
        let (mut low, mut high) = (at, self.last);
        if self.count_live(low, high) == 0 {
            return None;
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if self.count_live(low, middle) > 0 { high = middle } else { low = middle + 1 }
        }
        Some(low)
    }

    /// The page in which `seq` would stand, among the closed ones.
    pub(super) fn page_of(&self, seq: u64) -> usize {
        let pages = &self.pages;
        // Pages hold about as many messages each: the right one is near where that says.
        let span = (self.last + 1 - self.first).max(1);
        let guess = (seq.saturating_sub(self.first).min(span) * pages.len() as u64 / span) as usize;
        let low = guess.saturating_sub(1);
        let near = pages.get(low..pages.len().min(guess + 3)).unwrap_or(&[]);
        match near.iter().rposition(|p| p.first <= seq) {
            Some(at) if at + 1 < near.len() => low + at,
            _ => pages.partition_point(|p| p.first <= seq).saturating_sub(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn live_sequences_among_runs_of_deleted_ones() {
        let mut block = Block::new(10);
        block.last = 5000;
        block.delete_range(10, 2000);
        block.delete(2002);
        block.delete_range(3000, 5000);
        assert_eq!(
            (block.next_live(10), block.next_live(2002), block.next_live(3000)),
            (Some(2001), Some(2003), None)
        );
        assert_eq!(block.count_live(10, 5000), 998);
        assert!(block.takes(5001) && !block.takes(5000 + GAP_MAX + 1));
    }
}
