//! Rewriting blocks of which little is left: what is live moves to a new file, neighbours together.
//!
//! In three steps like a checkpoint: [`StreamStore::begin_compaction`], [`CompactionJob::run`],
//! [`StreamStore::finish_compaction`]. The stream reads the new file from then on; a reopened one does after the next
//! checkpoint, which also removes the old files. What is damaged is not rewritten: it stays where it is.

use super::block::{Block, PageEntry, fresh_id};
use super::block_file;
use super::error::StoreError;
use super::files::{BlockFile, FileParts};
use super::index_file::{BlockIndex, PagePlace};
use super::numbering::Numbering;
use super::page::PageData;
use super::store::StreamStore;
use crate::disk::write_whole;
use roaring::RoaringBitmap;
use std::io;
use std::ops::Range;
use std::sync::Arc;

/// Most sequences that blocks which are joined may span.
const SPAN_MAX: u64 = 1 << 26;
/// Pages that are written in one go.
const BATCH: usize = 16;

/// What is to be rewritten.
pub struct CompactionJob {
    parts: FileParts,
    token: Arc<()>,
    sources: Vec<Source>,
    target: Arc<BlockFile>,
    first_seq: u64,
}

struct Source {
    id: u64,
    file: Arc<BlockFile>,
    first: u64,
    last: u64,
    deleted: Arc<RoaringBitmap>,
    pages: Vec<PagePlace>,
}

/// What was rewritten.
pub struct Compacted {
    _token: Arc<()>,
    sources: Vec<Source>,
    target: Arc<BlockFile>,
    rewritten: Option<Rewritten>,
}

struct Rewritten {
    pages: Vec<PagePlace>,
    /// Relative to the first sequence of all.
    deleted: RoaringBitmap,
    bytes: u64,
}

impl Block {
    /// All of it is in its file, with an index beside.
    fn is_settled(&self) -> bool {
        self.sealed && self.indexed && !self.kept
    }

    /// Rewriting it gives back at least half of what it takes.
    fn is_sparse(&self) -> bool {
        self.live_bytes * 2 < self.bytes
    }

    fn is_worth_rewriting(&self, page_bytes: usize) -> bool {
        let pages = 8 + 4 * (self.bytes as usize / page_bytes.max(1));
        self.wipe || self.is_sparse() || self.pages.len() > pages
    }
}

impl StreamStore {
    /// Takes blocks that are worth rewriting. `None`: there are none, another job is at work, or the stream is in memory.
    pub fn begin_compaction(&mut self) -> Option<CompactionJob> {
        let files = self.files.as_mut().filter(|f| !f.is_busy())?;
        let page_bytes = self.shape.page_bytes;
        let worth = |b: &Block| b.is_settled() && b.is_worth_rewriting(page_bytes);
        let from = self.blocks.iter().position(worth)?;
        let range = from..joined(&self.blocks, from, self.shape.block_bytes as u64);
        let sources: Vec<Source> = self.blocks.range(range.clone()).filter_map(source).collect();
        let target = Arc::new(files.new_file(sources.first()?.first, self.blocks[from].file.as_deref()));
        for block in self.blocks.range_mut(range) {
            (block.wiping, block.wipe) = (block.wipe || block.wiping, false);
        }
        let token = Arc::new(());
        files.job = Arc::downgrade(&token);
        Some(CompactionJob { parts: files.parts.clone(), token, sources, target, first_seq: self.first_seq })
    }

    /// Takes the rewritten block in place of the old ones. Returns whether it did: not if they were purged meanwhile, or
    /// damaged.
    pub fn finish_compaction(&mut self, done: Compacted) -> bool {
        let Compacted { sources, target, rewritten, .. } = done;
        let at = sources.first().and_then(|s| self.blocks.iter().position(|b| b.id == s.id));
        let there = |at: usize| {
            at + sources.len() <= self.blocks.len()
                && sources.iter().zip(self.blocks.range(at..)).all(|(s, b)| s.id == b.id)
        };
        let at = at.filter(|&at| there(at));
        let Some(files) = &mut self.files else { return false };
        files.job = Default::default();
        let (Some(at), Some(new)) = (at, rewritten) else {
            files.discard(&target, false);
            if let Some(at) = at {
                // Damaged: looked at no more.
                self.blocks.range_mut(at..at + sources.len()).for_each(|b| b.kept = true);
            }
            return false;
        };
        let block = replacement(&sources, &self.blocks.range(at..).collect::<Vec<_>>(), new, target);
        for _ in &sources {
            if let Some(old) = self.blocks.remove(at)
                && let Some(file) = &old.file
            {
                files.discard(file, old.wipe || old.wiping);
            }
        }
        self.blocks.insert(at, block);
        true
    }
}

/// End of the run of blocks from `from` on that fit into one.
fn joined(blocks: &std::collections::VecDeque<Block>, from: usize, block_bytes: u64) -> usize {
    let (first, mut bytes) = (blocks[from].first, blocks[from].live_bytes);
    let mut end = from + 1;
    while let Some(b) = blocks.get(end).filter(|b| b.is_settled()) {
        bytes += b.live_bytes;
        let small = b.is_sparse() || b.bytes < block_bytes / 2;
        if !small || bytes > block_bytes || b.last - first >= SPAN_MAX {
            break;
        }
        end += 1;
    }
    end
}

fn source(b: &Block) -> Option<Source> {
    let pages = b.pages.iter().map(PagePlace::of).collect();
    let (file, deleted) = (b.file.clone()?, b.deleted.clone());
    Some(Source { id: b.id, file, first: b.first, last: b.last, deleted, pages })
}

/// The block that stands for the old ones, with what was removed while it was written.
fn replacement(sources: &[Source], old: &[&Block], new: Rewritten, target: Arc<BlockFile>) -> Block {
    let first = target.first;
    let mut block = Block::new(first);
    let mut deleted = new.deleted;
    for (s, b) in sources.iter().zip(old) {
        if !Arc::ptr_eq(&s.deleted, &b.deleted) {
            let shift = (b.first - first) as u32;
            deleted.extend((&*b.deleted - &*s.deleted).iter().map(|at| at + shift));
        }
        (block.last, block.last_time) = (b.last, b.last_time);
        block.live += b.live;
        block.live_bytes += b.live_bytes;
        block.wipe |= b.wipe;
    }
    block.id = fresh_id();
    block.bytes = new.bytes;
    block.deleted = Arc::new(deleted);
    block.pages = new.pages.iter().map(PagePlace::entry).collect::<Vec<PageEntry>>();
    block.file = Some(target);
    (block.sealed, block.indexed) = (true, true);
    block
}

impl CompactionJob {
    /// Writes and syncs the new file.
    pub fn run(self) -> Result<Compacted, StoreError> {
        let CompactionJob { parts, token, sources, target, first_seq } = self;
        let path = target.path(&parts.folder);
        let writing = Writing::new(&parts, &target);
        let rewritten = writing.rewrite(&sources, first_seq).map_err(StoreError::disk(&path))?;
        Ok(Compacted { _token: token, sources, target, rewritten })
    }
}

/// A file in the making.
struct Writing<'a> {
    parts: &'a FileParts,
    target: &'a BlockFile,
    page: PageData,
    waiting: Vec<PageData>,
    index: BlockIndex,
    numbering: Numbering,
    live: RoaringBitmap,
    bytes: u64,
}

impl<'a> Writing<'a> {
    fn new(parts: &'a FileParts, target: &'a BlockFile) -> Self {
        Writing {
            parts,
            target,
            page: PageData::default(),
            waiting: Vec::new(),
            index: BlockIndex::default(),
            numbering: Numbering::default(),
            live: RoaringBitmap::new(),
            bytes: 0,
        }
    }

    /// `None`: something is damaged.
    fn rewrite(mut self, sources: &[Source], first_seq: u64) -> io::Result<Option<Rewritten>> {
        let folder = &self.parts.folder;
        for s in sources {
            let file = self.parts.disk.open(&s.file.path(folder))?;
            for p in &s.pages {
                let found = block_file::read_page(self.parts, &s.file, &*file, (p.offset, p.stored))?;
                if found.lost > 0 || found.page.len() < p.records as usize {
                    return Ok(None);
                }
                self.take(s, &found.page, first_seq)?;
            }
        }
        self.close_page();
        self.write()?;
        self.parts.disk.open(&self.target.path(folder))?.sync()?;
        let content = self.index.to_file(self.parts, self.target)?;
        write_whole(&*self.parts.disk, &self.target.index_path(folder), &content)?;
        let mut deleted = RoaringBitmap::new();
        if let Some(last) = sources.last() {
            deleted.insert_range(0..=(last.last - self.target.first) as u32);
        }
        deleted -= &self.live;
        deleted.optimize();
        Ok(Some(Rewritten { pages: self.index.pages, deleted, bytes: self.bytes }))
    }

    fn take(&mut self, s: &Source, page: &PageData, first_seq: u64) -> io::Result<()> {
        let wanted: Range<u64> = s.first.max(first_seq)..s.last + 1;
        for index in 0..page.len() {
            let seq = page.seq(index);
            if !wanted.contains(&seq) || s.deleted.contains((seq - s.first) as u32) {
                continue;
            }
            let raw = page.raw(index);
            if !self.page.is_empty() && self.page.bytes().len() + raw.len() > self.parts.shape.page_bytes {
                self.close_page();
            }
            self.page.push_raw(seq, raw);
            self.live.insert((seq - self.target.first) as u32);
            self.bytes += raw.len() as u64;
        }
        if self.waiting.len() >= BATCH { self.write() } else { Ok(()) }
    }

    fn close_page(&mut self) {
        if !self.page.is_empty() {
            self.waiting.push(std::mem::take(&mut self.page));
        }
    }

    fn write(&mut self) -> io::Result<()> {
        let places = block_file::write_pages(self.parts, self.target, self.waiting.iter())?;
        for (page, (offset, stored)) in self.waiting.drain(..).zip(places) {
            self.index.add(self.target.first, &page, &mut self.numbering, self.parts.expires_of);
            let (first, first_time, records) = (page.first(), page.time(0), page.len() as u32);
            self.index.pages.push(PagePlace { first, first_time, offset, stored, records });
        }
        Ok(())
    }
}
