//! First and last message of each subject. The index knows them, or knows a bound: then they are looked for, and kept.

use super::error::StoreError;
use super::filter::Filter;
use super::find::{Place, Want};
use super::read::Reader;
use super::store::StreamStore;
use daemon_subject::index::Edge;
use hashbrown::HashSet;

/// How many messages a backwards search looks at before it asks the index.
const NEAR: u64 = 2048;

impl StreamStore {
    /// The last message of a subject without wildcards.
    pub fn last_seq_of(&mut self, subject: &[u8]) -> Result<Option<u64>, StoreError> {
        let Some(known) = self.index.get(subject) else { return Ok(None) };
        let Edge::AtMost(bound) = known.last else { return Ok(Some(known.last.bound())) };
        let mut reader = std::mem::take(&mut self.scratch);
        let found = self.seek_prev(&mut reader, bound, known.first.bound(), &Want::subject(subject));
        let seq = found.map(|p| p.map(|p| self.seq_of(&reader, p)));
        self.scratch = reader;
        let seq = seq?;
        if let Some(seq) = seq {
            self.index.set_last(subject, seq);
        }
        Ok(seq)
    }

    /// The first message of a subject without wildcards.
    pub fn first_seq_of(&mut self, subject: &[u8]) -> Result<Option<u64>, StoreError> {
        let Some(known) = self.index.get(subject) else { return Ok(None) };
        let Edge::AtLeast(bound) = known.first else { return Ok(Some(known.first.bound())) };
        let mut reader = std::mem::take(&mut self.scratch);
        let found = self.seek_next(&mut reader, bound, known.last.bound(), &Want::subject(subject));
        let seq = found.map(|p| p.map(|p| self.seq_of(&reader, p)));
        self.scratch = reader;
        let seq = seq?;
        if let Some(seq) = seq {
            self.index.set_first(subject, seq);
        }
        Ok(seq)
    }

    pub(super) fn seq_of(&self, reader: &Reader, place: Place) -> u64 {
        self.loaded(reader, place.block, place.page).seq(place.index)
    }

    /// The last message up to `upto` under a filter that may match many subjects.
    pub(super) fn seek_last_of_many(
        &mut self,
        r: &mut Reader,
        upto: u64,
        f: &Filter,
    ) -> Result<Option<Place>, StoreError> {
        let upto = upto.min(self.last_seq);
        let near = upto.saturating_sub(NEAR);
        let found = self.seek_prev(r, upto, near, &Want::of(f))?;
        if found.is_some() || f.is_all() {
            return if found.is_none() { self.seek_prev(r, near, 0, &Want::All) } else { Ok(found) };
        }
        // Not near: no subject's last message can be behind the highest bound.
        let (mut first, mut last) = (u64::MAX, 0);
        for pattern in f.patterns() {
            self.index.for_each(pattern, |_, state| {
                first = first.min(state.first.bound());
                last = last.max(state.last.bound());
            });
        }
        if first > near { Ok(None) } else { self.seek_prev(r, last.min(near), first, &Want::of(f)) }
    }

    /// The last message up to `upto` of each subject that `f` matches, ascending; `None` when there are more than `max`
    /// (0: no bound) of them.
    pub fn multi_last(&mut self, f: &Filter, upto: u64, max: usize) -> Result<Option<Vec<u64>>, StoreError> {
        let upto = upto.min(self.last_seq);
        let mut lasts = Vec::new();
        // Subjects whose last message up to there must be looked for.
        let mut open: HashSet<Vec<u8>> = HashSet::new();
        let mut floor = u64::MAX;
        let mut seen = HashSet::new();
        let patterns = f.patterns();
        for pattern in &patterns {
            self.index.for_each(pattern, |subject, known| {
                if known.first.bound() > upto || (patterns.len() > 1 && !seen.insert(subject.to_vec())) {
                    return;
                }
                match known.last {
                    Edge::Exact(seq) if seq <= upto => lasts.push(seq),
                    _ => {
                        floor = floor.min(known.first.bound());
                        open.insert(subject.to_vec());
                    }
                }
            });
        }
        if max > 0 && lasts.len() > max {
            return Ok(None);
        }
        self.look_back(upto, floor, open, &mut lasts)?;
        if max > 0 && lasts.len() > max {
            return Ok(None);
        }
        lasts.sort_unstable();
        Ok(Some(lasts))
    }

    /// Goes backwards from `upto` until each of `open` was met once.
    fn look_back(
        &mut self,
        upto: u64,
        floor: u64,
        mut open: HashSet<Vec<u8>>,
        lasts: &mut Vec<u64>,
    ) -> Result<(), StoreError> {
        let mut reader = Reader::default();
        let mut at = upto;
        while !open.is_empty() {
            let Some(place) = self.seek_prev(&mut reader, at, floor, &Want::All)? else { break };
            let page = self.loaded(&reader, place.block, place.page);
            let seq = page.seq(place.index);
            if open.remove(page.subject(place.index)) {
                lasts.push(seq);
            }
            let Some(before) = seq.checked_sub(1) else { break };
            at = before;
        }
        Ok(())
    }

    /// Number of subjects under `f` whose last message is `from` or later.
    pub fn count_last_per_subject(&mut self, from: u64, f: &Filter) -> Result<u64, StoreError> {
        if from <= self.first_seq && f.is_all() {
            return Ok(self.index.len() as u64);
        }
        let mut count = 0;
        let mut open = Vec::new();
        let mut seen = HashSet::new();
        let patterns = f.patterns();
        for pattern in &patterns {
            self.index.for_each(pattern, |subject, known| {
                if patterns.len() > 1 && !seen.insert(subject.to_vec()) {
                    return;
                }
                match known.last {
                    Edge::Exact(seq) => count += u64::from(seq >= from),
                    // The first is no later than the last, whatever that is.
                    _ if matches!(known.first, Edge::Exact(seq) | Edge::AtLeast(seq) if seq >= from) => {
                        count += 1
                    }
                    bound if bound.bound() >= from => open.push(subject.to_vec()),
                    _ => {}
                }
            });
        }
        for subject in open {
            count += u64::from(self.last_seq_of(&subject)?.is_some_and(|seq| seq >= from));
        }
        Ok(count)
    }
}
