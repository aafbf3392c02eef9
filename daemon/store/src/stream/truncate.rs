//! Going back: the stream ends earlier than it did.

use super::block::fresh_id;
use super::error::StoreError;
use super::find::Want;
use super::page::PageData;
use super::read::Reader;
use super::store::StreamStore;
use std::sync::{Arc, OnceLock};

impl StreamStore {
    /// Removes everything behind `last`; the next message gets `last + 1`.
    pub fn truncate(&mut self, last: u64) -> Result<(), StoreError> {
        if last >= self.last_seq {
            return Ok(());
        }
        let before = self.ends();
        self.uncount_behind(last)?;
        self.cut(last)?;
        if let Some(files) = &mut self.files {
            files.changes.truncate(last, self.last_time, before);
        }
        Ok(())
    }

    /// Takes all messages behind `last` out of the counts.
    fn uncount_behind(&mut self, last: u64) -> Result<(), StoreError> {
        let mut reader = Reader::default();
        let mut upto = self.last_seq;
        while upto > last {
            let Some(place) = self.seek_prev(&mut reader, upto, last + 1, &Want::All)? else { break };
            let message = self.loaded(&reader, place.block, place.page).message(place.index);
            let (seq, counted) = (
                message.seq,
                self.counted(message.subject.len(), message.header.len(), message.payload.len()),
            );
            let mut subject = std::mem::take(&mut self.removed);
            subject.clear();
            subject.extend_from_slice(self.loaded(&reader, place.block, place.page).subject(place.index));
            self.index.remove(&subject, seq);
            self.removed = subject;
            self.bytes = self.bytes.saturating_sub(counted);
            self.blocks[place.block].live_bytes = self.blocks[place.block].live_bytes.saturating_sub(counted);
            upto = seq - 1;
        }
        Ok(())
    }

    /// Cuts pages and blocks behind `last`, and the numbers of messages.
    pub(super) fn cut(&mut self, last: u64) -> Result<(), StoreError> {
        while let Some(block) = self.blocks.back().filter(|b| b.first > last) {
            self.messages -= block.live;
            self.drop_block(self.blocks.len() - 1);
        }
        if self.blocks.back().is_some_and(|b| b.last > last) {
            self.cut_block(last)?;
        }
        self.last_seq = last;
        self.ttl.retain(|seq| seq <= last);
        if self.messages == 0 {
            self.become_empty();
        }
        self.last_time = self.blocks.back().map_or(self.last_time, |b| b.last_time);
        Ok(())
    }

    fn cut_block(&mut self, last: u64) -> Result<(), StoreError> {
        let at = self.blocks.len() - 1;
        self.close_page();
        let page = self.page_from(at, last, usize::MAX);
        let mut reader = Reader::default();
        let kept = self.load(&mut reader, at, page)?.filtered(|seq| seq <= last);
        let first_seq = self.first_seq;
        let block = &mut self.blocks[at];
        let from = (last + 1).max(first_seq);
        let gone = if from > block.last { 0 } else { block.count_live(from, block.last) };
        self.messages -= gone;
        block.live -= gone;
        block.bytes = block.pages[..page].iter().fold(0, |sum, p| sum + u64::from(p.stored.max(1)));
        block.id = fresh_id();
        block.bloom = OnceLock::new();
        (block.indexed, block.loaded) = (false, None);
        let cut = (last - block.first + 1) as u32;
        Arc::make_mut(&mut block.deleted).remove_range(cut..);
        block.last = last;
        block.pages.truncate(page + 1);
        if kept.is_empty() {
            block.pages.truncate(page);
        } else if let Some(entry) = block.pages.last_mut() {
            block.bytes += kept.bytes().len() as u64;
            block.last_time = kept.len().checked_sub(1).map_or(entry.first_time, |i| kept.time(i));
            entry.records = kept.len() as u32;
            entry.live = (0..kept.len())
                .filter(|&i| !block.deleted.contains((kept.seq(i) - block.first) as u32))
                .count() as u32;
            (entry.offset, entry.stored) = (0, 0);
            entry.data = Some(Arc::new(kept));
        }
        self.tail = PageData::default();
        self.tail_live = 0;
        Ok(())
    }
}
