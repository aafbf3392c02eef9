//! Putting a stream together from its block files alone, when the checkpoint is damaged or gone.

use super::block::Block;
use super::block_file::{self, HEADER, PAGE_HEAD, PageHead};
use super::error::StoreError;
use super::files::{BlockFile, FileParts};
use super::index_file::PagePlace;
use super::lost::Lost;
use super::open::OpenReport;
use super::store::StreamStore;
use crate::disk::read_all;
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

/// A page that was found in a file.
pub(super) struct FoundPage {
    pub(super) place: PagePlace,
    pub(super) last: u64,
    last_time: i64,
}

/// Finds the pages in a block's file up to `end`, by their heads.
pub(super) fn scan(parts: &FileParts, file: &BlockFile, end: u64) -> io::Result<Vec<FoundPage>> {
    let bytes = match parts.disk.open(&file.path(&parts.folder)).and_then(|f| read_all(&*f)) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        read => read?,
    };
    Ok(pages_of(&bytes[..bytes.len().min(usize::try_from(end).unwrap_or(usize::MAX))]))
}

/// Finds the pages in the bytes of a block's file.
pub(super) fn pages_of(bytes: &[u8]) -> Vec<FoundPage> {
    let mut pages: Vec<FoundPage> = Vec::new();
    let mut at = HEADER as usize;
    while let Some(head) = next_head(bytes, &mut at) {
        let stored = PAGE_HEAD as u32 + head.stored;
        // A page replaces those that begin where it begins, or later.
        while pages.last().is_some_and(|p| p.place.first >= head.first) {
            pages.pop();
        }
        let place = PagePlace {
            first: head.first,
            first_time: head.first_time,
            offset: at as u32,
            stored,
            records: head.records,
        };
        pages.push(FoundPage { place, last: head.last, last_time: head.last_time });
        at += stored as usize;
    }
    pages
}

/// The next head from `at` on whose page is there as a whole.
fn next_head(bytes: &[u8], at: &mut usize) -> Option<PageHead> {
    while *at + PAGE_HEAD <= bytes.len() {
        if let Some(head) = PageHead::decode(&bytes[*at..])
            && *at + PAGE_HEAD + head.stored as usize <= bytes.len()
        {
            return Some(head);
        }
        *at += 1;
    }
    None
}

impl StreamStore {
    pub(super) fn rebuild(&mut self, parts: &FileParts, report: &mut OpenReport) -> Result<(), StoreError> {
        let names = match parts.disk.list(&parts.folder) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Vec::new(),
            names => names.map_err(StoreError::disk(&parts.folder))?,
        };
        // Of a block that was rewritten, the newest.
        let mut newest: BTreeMap<u64, u32> = BTreeMap::new();
        for (name, _) in names.iter().filter(|(n, folder)| !folder && n.ends_with(".block")) {
            if let Some((first, generation)) = BlockFile::parse(name) {
                let known = newest.entry(first).or_default();
                *known = generation.max(*known);
            }
        }
        report.rebuilt = !newest.is_empty();
        for (first, generation) in newest {
            self.rebuild_block(parts, first, generation)?;
            report.scanned += 1;
        }
        self.messages = self.blocks.iter().map(|b| b.live).sum();
        self.first_seq = self.blocks.front().map_or(1, |b| b.first);
        self.last_seq = self.blocks.back().map_or(0, |b| b.last);
        self.last_time = self.blocks.iter().map(|b| b.last_time).max().unwrap_or(0);
        Ok(())
    }

    fn rebuild_block(&mut self, parts: &FileParts, first: u64, generation: u32) -> Result<(), StoreError> {
        let path = BlockFile::new(first, generation, 0).path(&parts.folder);
        let from = parts.disk.open(&path).map_err(StoreError::disk(&path))?;
        let end = from.len().map_err(StoreError::disk(&path))?;
        let file = Arc::new(BlockFile::new(first, generation, end));
        let pages = scan(parts, &file, end).map_err(StoreError::disk(&path))?;
        let mut block = Block::new(first);
        (block.sealed, block.bytes) = (true, end);
        let Some(last) = pages.last() else { return Ok(()) };
        (block.last, block.last_time) = (last.last, last.last_time);
        block.delete_range(first, block.last);
        for page in &pages {
            let at = (page.place.offset, page.place.stored);
            let found = block_file::read_page(parts, &file, &*from, at).map_err(StoreError::disk(&path))?;
            if found.lost > 0
                && let Some(files) = &self.files
            {
                let offset = page.place.offset.into();
                let lost = Lost { path: path.clone(), offset, bytes: found.lost, sequences: Vec::new() };
                files.losses.add(lost);
            }
            let deleted = Arc::make_mut(&mut block.deleted);
            for index in (0..found.page.len()).filter(|&i| !found.page.subject(i).is_empty()) {
                let seq = found.page.seq(index);
                if (first..=block.last).contains(&seq) {
                    deleted.remove((seq - first) as u32);
                }
            }
        }
        block.pages = pages.iter().map(|p| p.place.entry()).collect();
        block.file = Some(file);
        self.make_room(first)?;
        block.live = block.count_live(block.first, block.last);
        self.blocks.push_back(block);
        Ok(())
    }

    /// The blocks before end where the next one begins.
    fn make_room(&mut self, first: u64) -> Result<(), StoreError> {
        let Some(before) = self.blocks.back_mut().filter(|b| b.last >= first) else { return Ok(()) };
        let cut = (first - before.first) as u32;
        before.last = first - 1;
        before.pages.retain(|p| p.first < first);
        Arc::make_mut(&mut before.deleted).remove_range(cut..);
        before.live = before.count_live(before.first, before.last);
        Ok(())
    }
}
