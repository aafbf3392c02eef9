//! How many messages there are from somewhere on.

use super::error::StoreError;
use super::filter::Filter;
use super::find::Want;
use super::read::Reader;
use super::store::StreamStore;

impl StreamStore {
    /// Messages under `f` with a sequence of `from` or more.
    pub fn count_from(&self, from: u64, f: &Filter) -> Result<u64, StoreError> {
        if from > self.last_seq || self.messages == 0 {
            return Ok(0);
        }
        if f.is_all() {
            return Ok(if from <= self.first_seq { self.messages } else { self.count_all_from(from) });
        }
        let (total, first, last) = self.known_of(f);
        if from <= first || total == 0 {
            return Ok(total);
        }
        if from > last {
            return Ok(0);
        }
        // The shorter way, seen from here.
        if last - from <= from - first {
            self.count_between(from, last, f)
        } else {
            Ok(total - self.count_between(first, from - 1, f)?)
        }
    }

    fn count_all_from(&self, from: u64) -> u64 {
        let start = self.block_from(from, 0);
        let behind: u64 = self.blocks.range((start + 1).min(self.blocks.len())..).map(|b| b.live).sum();
        self.blocks.get(start).map_or(0, |b| b.count_live(from.max(b.first), b.last)) + behind
    }

    /// Number of messages under `f`, and bounds of their sequences.
    fn known_of(&self, f: &Filter) -> (u64, u64, u64) {
        let (mut total, mut first, mut last) = (0, u64::MAX, 0);
        let patterns = f.patterns();
        for (at, pattern) in patterns.iter().enumerate() {
            self.index.for_each(pattern, |subject, known| {
                let before = &patterns[..at];
                if !before.is_empty() && before.iter().any(|p| Filter::new(&[p]).matches(subject)) {
                    return;
                }
                total += known.count;
                first = first.min(known.first.bound());
                last = last.max(known.last.bound());
            });
        }
        (total, first, last)
    }

    fn count_between(&self, from: u64, upto: u64, f: &Filter) -> Result<u64, StoreError> {
        let (want, mut reader) = (Want::of(f), Reader::default());
        let (mut count, mut at) = (0, from);
        while let Some(place) = self.seek_next(&mut reader, at, upto, &want)? {
            count += 1;
            at = self.seq_of(&reader, place) + 1;
        }
        Ok(count)
    }
}
