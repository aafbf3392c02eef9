//! Finding messages: from a sequence to a place, and from there on to the next one that is wanted.

use super::block::Block;
use super::bloom::{self, Bloom};
use super::error::StoreError;
use super::filter::Filter;
use super::index_file::BlockIndex;
use super::page::PageData;
use super::read::Reader;
use super::store::StreamStore;

/// Where a record stands. The page behind the last closed page of the last block is the tail.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) block: usize,
    pub(super) page: usize,
    pub(super) index: usize,
}

/// What a search looks for.
pub(super) enum Want<'a> {
    All,
    Subject(&'a [u8], u64),
    Filter(&'a Filter),
}

impl<'a> Want<'a> {
    pub(super) fn of(f: &'a Filter) -> Self {
        match f.literal() {
            _ if f.is_all() => Want::All,
            Some(subject) => Want::subject(subject),
            None => Want::Filter(f),
        }
    }

    pub(super) fn subject(subject: &'a [u8]) -> Self {
        Want::Subject(subject, bloom::hash(subject))
    }

    fn is(&self, page: &PageData, index: usize) -> bool {
        match self {
            Want::All => true,
            Want::Subject(subject, _) => page.subject(index) == *subject,
            Want::Filter(f) => f.matches(page.subject(index)),
        }
    }
}

impl StreamStore {
    /// Number of the first block that holds `seq` or a later one.
    pub(super) fn block_from(&self, seq: u64, hint: usize) -> usize {
        if self.blocks.get(hint).is_some_and(|b| b.holds(seq)) {
            return hint;
        }
        self.blocks.partition_point(|b| b.last < seq)
    }

    pub(super) fn pages_in(&self, block: usize) -> usize {
        let tail = block + 1 == self.blocks.len() && !self.tail.is_empty();
        self.blocks[block].pages.len() + tail as usize
    }

    /// Number of the page of that block in which `seq` would stand.
    pub(super) fn page_from(&self, block: usize, seq: u64, hint: usize) -> usize {
        let pages = &self.blocks[block].pages;
        if block + 1 == self.blocks.len() && !self.tail.is_empty() && seq >= self.tail.first() {
            return pages.len();
        }
        let here = pages.get(hint).is_some_and(|p| p.first <= seq);
        if here && pages.get(hint + 1).is_none_or(|p| seq < p.first) {
            return hint;
        }
        self.blocks[block].page_of(seq)
    }

    /// True when `seq` is a message that is there.
    pub fn is_live(&self, seq: u64) -> bool {
        if seq < self.first_seq || seq > self.last_seq {
            return false;
        }
        self.blocks.get(self.block_from(seq, 0)).is_some_and(|b| b.holds(seq) && b.is_live(seq))
    }

    /// Where the message of `seq` stands, with its page at hand.
    pub(super) fn place_of(&self, r: &mut Reader, seq: u64) -> Result<Option<Place>, StoreError> {
        if seq < self.first_seq || seq > self.last_seq {
            return Ok(None);
        }
        let block = self.block_from(seq, r.hint.0);
        if !self.blocks.get(block).is_some_and(|b| b.holds(seq) && b.is_live(seq)) {
            return Ok(None);
        }
        let page = self.page_from(block, seq, r.hint.1);
        let index = self.load(r, block, page)?.find(seq).ok_or(StoreError::Lost(seq))?;
        Ok(Some(Place { block, page, index }))
    }

    /// The first message with `from <= seq <= upto` that is wanted, with its page at hand.
    pub(super) fn seek_next(
        &self,
        r: &mut Reader,
        from: u64,
        upto: u64,
        want: &Want<'_>,
    ) -> Result<Option<Place>, StoreError> {
        let (from, upto) = (from.max(self.first_seq), upto.min(self.last_seq));
        if from > upto {
            return Ok(None);
        }
        let start = self.block_from(from, r.hint.0);
        for block in start..self.blocks.len() {
            let b = &self.blocks[block];
            if b.first > upto {
                break;
            }
            if from <= b.first && !self.may_hold(b, block, want)? {
                continue;
            }
            for page in self.page_from(block, from, r.hint.1)..self.pages_in(block) {
                if b.pages.get(page).is_some_and(|p| p.first > upto) {
                    break;
                }
                if let Some(index) = next_in(self.load(r, block, page)?, b, (from, upto), want) {
                    return Ok(Some(Place { block, page, index }));
                }
            }
        }
        Ok(None)
    }

    /// The last message with `floor <= seq <= upto` that is wanted, with its page at hand.
    pub(super) fn seek_prev(
        &self,
        r: &mut Reader,
        upto: u64,
        floor: u64,
        want: &Want<'_>,
    ) -> Result<Option<Place>, StoreError> {
        let (floor, upto) = (floor.max(self.first_seq), upto.min(self.last_seq));
        if floor > upto {
            return Ok(None);
        }
        let start = self.block_from(upto, r.hint.0);
        for block in (0..=start.min(self.blocks.len().saturating_sub(1))).rev() {
            let Some(b) = self.blocks.get(block).filter(|b| b.last >= floor) else { break };
            if b.first > upto || (upto >= b.last && !self.may_hold(b, block, want)?) {
                continue;
            }
            if b.live == 0 {
                continue;
            }
            for page in (0..=self.page_from(block, upto, r.hint.1)).rev() {
                let data = self.load(r, block, page)?;
                if let Some(index) = prev_in(data, b, (floor, upto), want) {
                    return Ok(Some(Place { block, page, index }));
                }
                if b.pages.get(page).is_some_and(|p| p.first <= floor) {
                    break;
                }
            }
        }
        Ok(None)
    }

    /// False when a search that passes through the whole block will find nothing there.
    fn may_hold(&self, b: &Block, block: usize, want: &Want<'_>) -> Result<bool, StoreError> {
        let &Want::Subject(_, hash) = want else { return Ok(true) };
        if !b.sealed {
            return Ok(true);
        }
        if let Some(bloom) = b.bloom.get() {
            return Ok(bloom.may_hold(hash));
        }
        let bloom = self.bloom_of(block)?;
        Ok(b.bloom.get_or_init(|| bloom).may_hold(hash))
    }

    fn bloom_of(&self, block: usize) -> Result<Bloom, StoreError> {
        let b = &self.blocks[block];
        if let (Some(files), Some(file), true) = (&self.files, &b.file, b.indexed)
            && let Some(index) = BlockIndex::read(&files.parts, file)
        {
            let hashes = (0..index.subjects()).map(|n| bloom::hash(index.subject(n)));
            return Ok(Bloom::new(hashes.collect()));
        }
        let mut reader = Reader::default();
        let mut hashes = Vec::new();
        for page in 0..self.pages_in(block) {
            let data = self.load(&mut reader, block, page)?;
            hashes.extend((0..data.len()).map(|i| bloom::hash(data.subject(i))));
        }
        Ok(Bloom::new(hashes))
    }
}

fn next_in(page: &PageData, b: &Block, (from, upto): (u64, u64), want: &Want<'_>) -> Option<usize> {
    for index in page.lower_bound(from)..page.len() {
        let seq = page.seq(index);
        if seq > upto {
            return None;
        }
        if b.is_live(seq) && want.is(page, index) {
            return Some(index);
        }
    }
    None
}

fn prev_in(page: &PageData, b: &Block, (floor, upto): (u64, u64), want: &Want<'_>) -> Option<usize> {
    let end = page.lower_bound(upto.saturating_add(1));
    for index in (0..end).rev() {
        let seq = page.seq(index);
        if seq < floor {
            return None;
        }
        if b.is_live(seq) && want.is(page, index) {
            return Some(index);
        }
    }
    None
}
