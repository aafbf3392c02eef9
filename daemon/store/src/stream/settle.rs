//! After the replay: counting subjects and bytes, and finding what expires.

use super::error::StoreError;
use super::index_file::BlockIndex;
use super::numbering::Numbering;
use super::store::StreamStore;
use crate::journal::FrameNumber;

impl StreamStore {
    /// Ends the opening: the stream can be used from now on. Returns the frame up to which the journal need keep nothing of
    /// this stream, if its files contain everything.
    pub fn settle(&mut self) -> Result<Option<FrameNumber>, StoreError> {
        let Some(files) = &mut self.files else { return Ok(None) };
        if std::mem::replace(&mut files.settled, true) {
            return Ok(None);
        }
        self.index.clear();
        self.ttl.clear();
        (self.messages, self.bytes) = (0, 0);
        let most = self.blocks.iter().filter_map(|b| b.loaded.as_ref()).map(|i| i.subjects()).max();
        self.index.reserve(most.unwrap_or(0));
        for at in 0..self.blocks.len() {
            let index = match self.blocks[at].loaded.take() {
                Some(index) => *index,
                None => self.read_index(at)?,
            };
            self.count_block(at, &index);
        }
        match self.messages {
            0 => self.become_empty(),
            _ => self.advance_front(self.first_seq),
        }
        self.front.page = None;
        let Some(files) = &self.files else { return Ok(None) };
        Ok((files.change == files.saved).then_some(files.frame))
    }

    /// What an index file would say, from the messages.
    fn read_index(&self, at: usize) -> Result<BlockIndex, StoreError> {
        let mut index = BlockIndex::default();
        let Some(files) = &self.files else { return Ok(index) };
        let block = &self.blocks[at];
        let mut numbering = Numbering::default();
        for page in 0..self.pages_in(at) {
            match block.pages.get(page) {
                None => index.add(block.first, &self.tail, &mut numbering, files.parts.expires_of),
                Some(entry) => match &entry.data {
                    Some(data) => index.add(block.first, data, &mut numbering, files.parts.expires_of),
                    None => {
                        let data = self.read_page(files, block, page)?;
                        index.add(block.first, &data, &mut numbering, files.parts.expires_of);
                    }
                },
            }
        }
        Ok(index)
    }

    fn count_block(&mut self, at: usize, index: &BlockIndex) {
        let block = &mut self.blocks[at];
        let from = block.first.max(self.first_seq);
        block.live = if from > block.last { 0 } else { block.count_live(from, block.last) };
        block.live_bytes = 0;
        // First, last and number of each subject's live messages.
        let mut seen = vec![(0u64, 0u64, 0u64); index.subjects()];
        for r in &index.records {
            let seq = block.first + u64::from(r.at);
            if seq < from || seq > block.last || !block.is_live(seq) {
                continue;
            }
            block.live_bytes += u64::from(r.counted);
            let (first, last, count) = &mut seen[r.subject as usize];
            if *count == 0 {
                *first = seq;
            }
            (*last, *count) = (seq, *count + 1);
        }
        self.messages += block.live;
        self.bytes += block.live_bytes;
        for (number, &(first, last, count)) in seen.iter().enumerate() {
            self.index.store_many(index.subject(number), first, last, count);
        }
        for &(at, expires) in &index.expiries {
            let seq = block.first + u64::from(at);
            if seq >= from && seq <= block.last && block.is_live(seq) {
                self.ttl.add(seq, expires);
            }
        }
    }
}
