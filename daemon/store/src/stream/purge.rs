//! Removing many messages at once.

use super::error::StoreError;
use super::filter::Filter;
use super::find::Want;
use super::index_file::BlockIndex;
use super::read::Reader;
use super::store::StreamStore;
use super::types::Purge;

impl StreamStore {
    /// Removes what `p` describes; returns how many. `removed` is told of each message of a purge by subject.
    pub fn purge(&mut self, p: &Purge<'_>, removed: &mut dyn FnMut(u64, &[u8])) -> Result<u64, StoreError> {
        match p.filter {
            Some(filter) if filter != b">" => self.purge_subject(p, &Filter::new(&[filter]), removed),
            _ => self.purge_front(p),
        }
    }

    fn purge_subject(
        &mut self,
        p: &Purge<'_>,
        f: &Filter,
        removed: &mut dyn FnMut(u64, &[u8]),
    ) -> Result<u64, StoreError> {
        let upto = if p.upto == 0 { self.last_seq } else { p.upto - 1 };
        let mut left = self.count_from(self.first_seq, f)?;
        if upto < self.last_seq {
            left -= self.count_from(upto + 1, f)?;
        }
        left = left.saturating_sub(p.keep);
        let (mut done, mut from) = (0, self.first_seq);
        let mut reader = Reader::default();
        while done < left {
            let Some(message) = self.next(&mut reader, from, upto, f)? else { break };
            let seq = message.seq;
            let Some(gone) = self.remove(seq, false)? else { break };
            removed(seq, gone.subject);
            done += 1;
            from = seq + 1;
        }
        Ok(done)
    }

    fn purge_front(&mut self, p: &Purge<'_>) -> Result<u64, StoreError> {
        let mut upto = if p.upto == 0 { self.last_seq + 1 } else { p.upto.min(self.last_seq + 1) };
        if p.keep > 0 {
            let count =
                self.count_from(self.first_seq, &Filter::all())? - self.count_from(upto, &Filter::all())?;
            let Some(drop) = count.checked_sub(p.keep).filter(|&d| d > 0) else { return Ok(0) };
            upto = self.nth_live(drop);
        }
        if upto <= self.first_seq {
            return Ok(0);
        }
        self.drop_before(upto)
    }

    /// Sequence of the live message with `skip` live ones before it.
    fn nth_live(&self, mut skip: u64) -> u64 {
        for block in &self.blocks {
            let from = block.first.max(self.first_seq);
            if block.live <= skip {
                skip -= block.live;
                continue;
            }
            let (mut low, mut high) = (from, block.last);
            while low < high {
                let middle = low + (high - low) / 2;
                if block.count_live(from, middle) > skip { high = middle } else { low = middle + 1 }
            }
            return low;
        }
        self.last_seq + 1
    }

    /// Removes all messages before `upto`. Whole blocks go without being read, if their index is at hand.
    pub(super) fn drop_before(&mut self, upto: u64) -> Result<u64, StoreError> {
        let before = self.messages;
        if let Some(files) = &mut self.files {
            files.changes.first_grew();
        }
        if upto > self.last_seq {
            self.become_empty();
            return Ok(before);
        }
        while self.blocks.front().is_some_and(|b| b.last < upto) {
            self.uncount_block()?;
        }
        let mut reader = std::mem::take(&mut self.front);
        let result = self.uncount_until(&mut reader, upto);
        self.front = reader;
        result?;
        self.advance_front(upto);
        Ok(before - self.messages)
    }

    /// Takes the messages of the first block out of all counts, and lets it go.
    fn uncount_block(&mut self) -> Result<(), StoreError> {
        let last = self.blocks[0].last;
        if !self.uncount_by_index() {
            let mut reader = std::mem::take(&mut self.front);
            let result = self.uncount_until(&mut reader, last + 1);
            self.front = reader;
            result?;
        }
        // What was damaged could not be counted one by one.
        self.messages -= self.blocks[0].live;
        self.bytes = self.bytes.saturating_sub(self.blocks[0].live_bytes);
        self.drop_block(0);
        self.first_seq = self.first_seq.max(last + 1);
        Ok(())
    }

    /// Takes what the index file of the first block says is live in there out of the subjects' counts. False: there is none.
    fn uncount_by_index(&mut self) -> bool {
        let (Some(files), block) = (&self.files, &self.blocks[0]) else { return false };
        let Some(file) = block.file.as_ref().filter(|_| block.indexed) else { return false };
        let Some(index) = BlockIndex::read(&files.parts, file) else { return false };
        let mut counts = vec![0u64; index.subjects()];
        for r in &index.records {
            let seq = block.first + u64::from(r.at);
            if seq >= self.first_seq && seq <= block.last && block.is_live(seq) {
                counts[r.subject as usize] += 1;
            }
        }
        for (number, &count) in counts.iter().enumerate().filter(|(_, c)| **c > 0) {
            self.index.remove_front(index.subject(number), count, block.last);
        }
        true
    }

    /// Takes the messages of the first block before `upto` out of all counts, one by one.
    fn uncount_until(&mut self, reader: &mut Reader, upto: u64) -> Result<(), StoreError> {
        let Some(end) = self.blocks.front().map(|b| (upto - 1).min(b.last)) else { return Ok(()) };
        let mut from = self.first_seq;
        while let Some(place) = self.seek_next(reader, from, end, &Want::All)? {
            let message = self.loaded(reader, place.block, place.page).message(place.index);
            let seq = message.seq;
            let counted = self.counted(message.subject.len(), message.header.len(), message.payload.len());
            let mut subject = std::mem::take(&mut self.removed);
            subject.clear();
            subject.extend_from_slice(self.loaded(reader, place.block, place.page).subject(place.index));
            self.index.remove(&subject, seq);
            self.removed = subject;
            let block = &mut self.blocks[place.block];
            block.live -= 1;
            block.live_bytes = block.live_bytes.saturating_sub(counted);
            self.messages -= 1;
            self.bytes = self.bytes.saturating_sub(counted);
            from = seq + 1;
        }
        if let Some(block) = self.blocks.front_mut() {
            // Damaged ones among them were not seen.
            let left = if end >= block.last { 0 } else { block.count_live(end + 1, block.last) };
            self.messages -= block.live - left;
            block.live = left;
            self.first_seq = self.first_seq.max(end + 1);
        }
        Ok(())
    }
}
