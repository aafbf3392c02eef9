//! Questions about sequences and subjects.

use super::error::StoreError;
use super::read::Reader;
use super::store::StreamStore;

/// A longer history is not kept at hand: it would cost as much memory as the subjects.
const HISTORY_MAX: usize = 8;

impl StreamStore {
    /// The first sequence whose message has that time (Unix nanoseconds) or a later one; `last_seq + 1` when none has.
    pub fn seq_at(&self, time: i64) -> Result<u64, StoreError> {
        let mut block = self.blocks.partition_point(|b| b.last_time < time);
        let mut reader = Reader::default();
        let mut from = None;
        if let Some(b) = self.blocks.get(block) {
            let tail = block + 1 == self.blocks.len() && !self.tail.is_empty();
            let mut page = b.pages.partition_point(|p| p.first_time < time);
            if !(tail && page == b.pages.len() && self.tail.time(0) < time) {
                page = page.saturating_sub(1);
            }
            while page < self.pages_in(block) && from.is_none() {
                let data = self.load(&mut reader, block, page)?;
                let index = data.lower_bound_time(time);
                from = (index < data.len()).then(|| data.seq(index));
                page += 1;
            }
            if from.is_none() {
                block += 1;
            }
        }
        let from = from.or_else(|| self.blocks.get(block).map(|b| b.first));
        Ok(from.and_then(|from| self.next_live(from)).unwrap_or(self.last_seq + 1))
    }

    /// The first message from `from` on, whatever its subject.
    pub(super) fn next_live(&self, from: u64) -> Option<u64> {
        let from = from.max(self.first_seq);
        let start = self.blocks.partition_point(|b| b.last < from);
        self.blocks.range(start..).find_map(|b| b.next_live(from))
    }

    /// Up to `max` sequences between first and last that hold no message, ascending.
    pub fn deleted(&self, max: usize) -> Vec<u64> {
        let mut out = Vec::new();
        if self.messages == 0 {
            return out;
        }
        let mut next = self.first_seq;
        for b in &self.blocks {
            if out.len() >= max {
                break;
            }
            let gap = next..b.first.max(next);
            out.extend(gap.take(max - out.len()));
            let skip = next.max(b.first) - b.first;
            let inside = b.deleted.range(skip.min(u64::from(u32::MAX)) as u32..);
            out.extend(inside.map(|at| b.first + u64::from(at)).take(max - out.len()));
            next = b.last + 1;
        }
        let left = max - out.len();
        out.extend((next..=self.last_seq).take(left));
        out
    }

    /// Calls `f` with each subject that `filter` matches and the number of its messages.
    pub fn for_each_subject(&self, filter: &[u8], f: &mut dyn FnMut(&[u8], u64)) {
        self.index.for_each(filter, |subject, state| f(subject, state.count));
    }

    /// Says of how many messages of each subject the sequences are worth knowing: as many as the stream keeps, if these are few.
    /// Then the first of a subject need not be looked for when the one before it went.
    pub fn keep_history(&mut self, messages: i64) {
        let few = usize::try_from(messages).ok().filter(|&m| m <= HISTORY_MAX);
        self.index.keep_history(few.unwrap_or(0));
    }

    /// Number of messages under a subject without wildcards.
    pub fn count_of(&self, subject: &[u8]) -> u64 {
        self.index.get(subject).map_or(0, |s| s.count)
    }
}
