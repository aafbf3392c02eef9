//! New messages, at the end.

use super::block::{Block, PageEntry};
use super::error::StoreError;
use super::page::PageData;
use super::store::StreamStore;
use super::types::NewMessage;
use crate::record::{self, Record};
use std::sync::Arc;

/// Largest header and payload together, in bytes.
const MESSAGE_MAX: u64 = 1 << 29;

impl StreamStore {
    /// Stores a message under the next sequence, which is returned. Its time is raised to that of the last message if it is
    /// lower. It counts, in a file stream, 30 bytes besides its texts, 34 with a header; in memory 16.
    pub fn append(&mut self, m: &NewMessage<'_>) -> Result<u64, StoreError> {
        if m.subject.len() > record::SUBJECT_MAX {
            return Err(StoreError::SubjectTooLong(m.subject.len()));
        }
        let size = m.header.len() as u64 + m.payload.len() as u64;
        if size > MESSAGE_MAX {
            return Err(StoreError::TooLarge(size));
        }
        let sequence = self.last_seq + 1;
        let time = m.time.max(self.last_time);
        self.push(&Record { time, sequence, subject: m.subject, header: m.header, payload: m.payload });
        if let Some(files) = &mut self.files {
            files.changes.record(self.tail.raw(self.tail.len() - 1));
        }
        self.index.store(m.subject, sequence);
        if m.expires != 0 {
            self.ttl.add(sequence, m.expires);
        }
        Ok(sequence)
    }

    /// Gives the next sequence, which is returned, to a message that came at `time` and is not stored. No message that
    /// follows is older.
    pub fn skip(&mut self, time: i64) -> Result<u64, StoreError> {
        let sequence = self.last_seq + 1;
        self.last_time = self.last_time.max(time);
        self.skip_to(sequence + 1)?;
        Ok(sequence)
    }

    /// The next message gets the sequence `next`; those between never were.
    pub fn skip_to(&mut self, next: u64) -> Result<(), StoreError> {
        if next == self.last_seq + 1 {
            return Ok(());
        }
        if next <= self.last_seq {
            return Err(StoreError::Backwards { asked: next, last: self.last_seq });
        }
        self.last_seq = next - 1;
        if self.messages == 0 {
            self.first_seq = next;
        }
        if let Some(files) = &mut self.files {
            files.changes.skipped();
        }
        Ok(())
    }

    /// Puts a record at the end; all but the index and the expiries know of it then.
    pub(super) fn push(&mut self, record: &Record<'_>) {
        let (seq, size) = (record.sequence, record.size());
        if !self.tail.is_empty() && self.tail.filled() + size > self.shape.page_bytes {
            // The next page is likely to become as large. A quiet stream, whose page was not filled, keeps no buffer.
            let records = self.tail.len();
            self.close_page();
            self.tail = PageData::with_capacity(self.shape.page_bytes, records + records / 8);
        }
        let counted = self.counted(record.subject.len(), record.header.len(), record.payload.len());
        let block = self.open_block(seq);
        block.last = seq;
        block.last_time = record.time;
        block.live += 1;
        block.live_bytes += counted;
        block.bytes += size as u64;
        self.tail.push(record);
        self.tail_live += 1;
        if self.messages == 0 {
            (self.first_seq, self.first_time) = (seq, record.time);
        }
        self.messages += 1;
        self.bytes += counted;
        self.last_seq = seq;
        self.last_time = record.time;
        if let Some(files) = &mut self.files {
            files.unwritten += size as u64;
        }
    }

    /// The block that takes the record of `seq`, with its gap before it accounted for.
    fn open_block(&mut self, seq: u64) -> &mut Block {
        if !self.blocks.back().is_some_and(|b| b.takes(seq)) {
            self.seal_block();
            self.blocks.push_back(Block::new(seq));
        }
        let at = self.blocks.len() - 1;
        let block = &mut self.blocks[at];
        if seq > block.last + 1 {
            block.delete_range(block.last + 1, seq - 1);
        }
        block
    }

    /// Closes the last block: the next message begins another.
    pub(super) fn seal_block(&mut self) {
        self.close_page();
        let Some(block) = self.blocks.back_mut() else { return };
        block.sealed = true;
        if block.live == 0 {
            let last = self.blocks.len() - 1;
            self.drop_block(last);
        }
    }

    /// Closes the tail page, if there is anything in it.
    pub(super) fn close_page(&mut self) {
        let Some(block) = self.blocks.back_mut().filter(|_| !self.tail.is_empty()) else { return };
        let mut page = std::mem::take(&mut self.tail);
        let (bytes, records) = (page.filled(), page.len());
        if page.capacity() > bytes + bytes / 8 {
            page.shrink();
        }
        let live = std::mem::take(&mut self.tail_live);
        block.pages.push(PageEntry {
            first: page.first(),
            first_time: page.time(0),
            offset: 0,
            stored: 0,
            records: records as u32,
            live,
            data: Some(Arc::new(page)),
        });
        block.sealed |= block.bytes >= self.shape.block_bytes as u64;
    }
}
