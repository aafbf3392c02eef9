//! The front of a stream: where it begins, and letting go of what is before that.

use super::page::PageData;
use super::store::StreamStore;
use std::sync::Arc;

impl StreamStore {
    /// After the first message went, or all before `from`: finds the new first one and lets go of what is before it. What is
    /// live before `from` must have been accounted for.
    pub(super) fn advance_front(&mut self, from: u64) {
        if self.messages == 0 {
            return self.become_empty();
        }
        while self.blocks.front().is_some_and(|b| b.last < from) {
            self.drop_block(0);
        }
        let next = loop {
            let Some(front) = self.blocks.front() else { return self.become_empty() };
            match front.next_live(from) {
                Some(seq) => break seq,
                None => self.drop_block(0),
            }
        };
        self.first_seq = next;
        self.first_time = self.time_at_front(next);
        self.free_front_pages(next);
    }

    /// Time of the first message; that of its page when the message itself is damaged.
    fn time_at_front(&mut self, seq: u64) -> i64 {
        let mut reader = std::mem::take(&mut self.front);
        let page = self.page_from(0, seq, reader.hint.1);
        let time = match self.load(&mut reader, 0, page) {
            Ok(data) => data.find(seq).map(|i| data.time(i)),
            Err(_) => None,
        };
        self.front = reader;
        time.or_else(|| self.blocks[0].pages.get(page).map(|p| p.first_time)).unwrap_or(self.first_time)
    }

    /// Memory streams give back pages as soon as the front has passed them.
    fn free_front_pages(&mut self, seq: u64) {
        if !self.is_memory() {
            return;
        }
        let Some(block) = self.blocks.front_mut() else { return };
        let here = block.pages.partition_point(|p| p.first <= seq).saturating_sub(1);
        for page in block.pages[..here].iter_mut().rev() {
            if page.data.take().is_none() {
                break;
            }
        }
    }

    /// No message is left: nothing needs to be kept of them.
    pub(super) fn become_empty(&mut self) {
        while !self.blocks.is_empty() {
            self.drop_block(self.blocks.len() - 1);
        }
        (self.messages, self.bytes) = (0, 0);
        (self.first_seq, self.first_time) = (self.last_seq + 1, 0);
        self.index.clear();
        self.ttl.clear();
    }

    /// Lets a whole block go, whose live messages have been accounted for.
    pub(super) fn drop_block(&mut self, at: usize) {
        if at + 1 == self.blocks.len() {
            self.tail = PageData::default();
            self.tail_live = 0;
        }
        if let (Some(block), Some(files)) = (self.blocks.remove(at), &mut self.files)
            && let Some(file) = &block.file
        {
            files.discard(file, block.wipe || block.wiping);
        }
    }

    /// A message of a closed page in memory is gone: gives back what no live message needs.
    pub(super) fn thin_page(&mut self, block: usize, page: usize) {
        let b = &mut self.blocks[block];
        let Some(entry) = b.pages.get_mut(page) else {
            self.tail_live = self.tail_live.saturating_sub(1);
            return;
        };
        entry.live = entry.live.saturating_sub(1);
        if entry.live == 0 {
            entry.data = None;
        } else if entry.live <= entry.records / 4 {
            let (deleted, first) = (&b.deleted, b.first);
            let live = |seq: u64| !deleted.contains((seq - first) as u32);
            if let Some(data) = &mut entry.data {
                *data = Arc::new(data.filtered(live));
                entry.records = data.len() as u32;
            }
        }
    }
}
