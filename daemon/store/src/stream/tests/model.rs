//! What a stream's store should hold, kept in the plainest way, and the comparison of everything that can be asked.

use crate::stream::{Filter, NewMessage, Purge, Reader, State, StreamStore};
use daemon_subject::valid;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) subject: Vec<u8>,
    pub(super) header: Vec<u8>,
    pub(super) payload: Vec<u8>,
    pub(super) time: i64,
    pub(super) expires: i64,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Model {
    pub(super) kept: BTreeMap<u64, Kept>,
    pub(super) last: u64,
    pub(super) last_time: i64,
    pub(super) file: bool,
}

pub(super) const FILTERS: [&str; 7] = [">", "s.*", "s.1", "*.2", "s.9", "t.>", "t.0.x"];

impl Model {
    pub(super) fn append(&mut self, m: &NewMessage<'_>) -> u64 {
        self.last += 1;
        self.last_time = self.last_time.max(m.time);
        let own = |b: &[u8]| b.to_vec();
        let (subject, header, payload) = (own(m.subject), own(m.header), own(m.payload));
        self.kept
            .insert(self.last, Kept { subject, header, payload, time: self.last_time, expires: m.expires });
        self.last
    }

    pub(super) fn first(&self) -> u64 {
        self.kept.keys().next().map_or(self.last + 1, |&s| s)
    }

    fn counted(&self, m: &Kept) -> u64 {
        let text = (m.subject.len() + m.header.len() + m.payload.len()) as u64;
        text + if !self.file {
            16
        } else if m.header.is_empty() {
            30
        } else {
            34
        }
    }

    fn state(&self) -> State {
        let messages = self.kept.len() as u64;
        let subjects: BTreeSet<_> = self.kept.values().map(|m| &m.subject).collect();
        State {
            messages,
            bytes: self.kept.values().map(|m| self.counted(m)).sum(),
            first_seq: self.first(),
            first_time: self.kept.values().next().map_or(0, |m| m.time),
            last_seq: self.last,
            last_time: self.last_time,
            subjects: subjects.len() as u64,
            deleted: if messages == 0 { 0 } else { self.last - self.first() + 1 - messages },
        }
    }

    fn matching<'a>(&'a self, filters: &'a [&str]) -> impl DoubleEndedIterator<Item = (u64, &'a Kept)> {
        let is = |m: &Kept| filters.iter().any(|f| valid::is_subset(&m.subject, f.as_bytes()));
        self.kept.iter().filter(move |(_, m)| is(m)).map(|(s, m)| (*s, m))
    }

    pub(super) fn purge(&mut self, p: &Purge<'_>) -> Vec<u64> {
        let filter = String::from_utf8(p.filter.unwrap_or(b">").to_vec()).unwrap();
        let upto = if p.upto == 0 { u64::MAX } else { p.upto };
        let all: Vec<u64> = self.matching(&[&filter]).map(|(s, _)| s).filter(|&s| s < upto).collect();
        let gone = all[..all.len().saturating_sub(p.keep as usize)].to_vec();
        gone.iter().for_each(|s| drop(self.kept.remove(s)));
        gone
    }

    /// `last_time` after a truncation is that of what is left, if anything is: the store may know of removed ones.
    pub(super) fn truncate(&mut self, last: u64, last_time: i64) {
        if last < self.last {
            self.kept.split_off(&(last + 1));
            self.last = last;
            let floor = self.kept.values().next_back().map_or(i64::MIN, |m| m.time);
            assert!(last_time >= floor && last_time <= self.last_time);
            self.last_time = last_time;
        }
    }

    /// Asks the store everything and compares.
    pub(super) fn check(&self, store: &mut StreamStore, probe: u64) {
        assert_eq!(store.state(), self.state());
        let mut reader = Reader::default();
        let top = self.last + 3;
        for seq in self.first().saturating_sub(2)..top {
            let found = store.get(&mut reader, seq).unwrap();
            let found =
                found.map(|m| (m.subject.to_vec(), m.header.to_vec(), m.payload.to_vec(), m.time, m.seq));
            let want = self.kept.get(&seq);
            let want = want.map(|m| (m.subject.clone(), m.header.clone(), m.payload.clone(), m.time, seq));
            assert_eq!(found, want, "get {seq}");
            assert_eq!(store.is_live(seq), self.kept.contains_key(&seq), "live {seq}");
        }
        let gaps: Vec<u64> = (self.first()..=self.last).filter(|s| !self.kept.contains_key(s)).collect();
        let gaps = if self.kept.is_empty() { Vec::new() } else { gaps };
        assert_eq!(store.deleted(usize::MAX), gaps);
        assert_eq!(store.deleted(3), gaps[..gaps.len().min(3)]);
        self.check_times(store);
        for filters in [&[">"][..], &["s.*"], &["s.1"], &["*.2", "t.>", "s.2"], &["s.9"], &["t.0.x"]] {
            self.check_filter(store, filters, probe % (top + 1), &mut reader);
        }
        self.check_subjects(store);
    }

    fn check_times(&self, store: &StreamStore) {
        let times: BTreeSet<i64> = self.kept.values().map(|m| m.time).collect();
        for time in times.iter().flat_map(|t| [t - 1, *t, t + 1]).chain([i64::MIN, i64::MAX]) {
            let want = self.kept.iter().find(|(_, m)| m.time >= time).map_or(self.last + 1, |(s, _)| *s);
            assert_eq!(store.seq_at(time).unwrap(), want, "time {time}");
        }
    }

    fn check_filter(&self, store: &mut StreamStore, filters: &[&str], at: u64, reader: &mut Reader) {
        let f = Filter::new(filters);
        let all: Vec<u64> = self.matching(filters).map(|(s, _)| s).collect();
        let mut walked = Vec::new();
        let mut from = 0;
        while let Some(m) = store.next(reader, from, u64::MAX, &f).unwrap() {
            walked.push(m.seq);
            from = m.seq + 1;
        }
        assert_eq!(walked, all, "walk {filters:?}");
        for at in [at, at + 1, self.first(), self.last, u64::MAX - 1] {
            let next = all.iter().copied().find(|&s| s >= at);
            assert_eq!(
                store.next(reader, at, u64::MAX, &f).unwrap().map(|m| m.seq),
                next,
                "next {at} {filters:?}"
            );
            let bounded = next.filter(|&s| s <= at + 4);
            assert_eq!(store.next(reader, at, at.saturating_add(4), &f).unwrap().map(|m| m.seq), bounded);
            let last = all.iter().copied().rfind(|&s| s <= at);
            assert_eq!(store.last(reader, &f, at).unwrap().map(|m| m.seq), last, "last {at} {filters:?}");
            let count = all.iter().filter(|&&s| s >= at).count() as u64;
            assert_eq!(store.count_from(at, &f).unwrap(), count, "count from {at} {filters:?}");
            let mut lasts = BTreeMap::new();
            self.matching(filters).filter(|(s, _)| *s <= at).for_each(|(s, m)| {
                lasts.insert(&m.subject, s);
            });
            let mut want: Vec<u64> = lasts.values().copied().collect();
            want.sort_unstable();
            assert_eq!(store.multi_last(&f, at, 0).unwrap().unwrap(), want, "multi last {at} {filters:?}");
            assert_eq!(store.multi_last(&f, at, 2).unwrap().is_none(), want.len() > 2);
            let mut ends = BTreeMap::new();
            self.matching(filters).for_each(|(s, m)| {
                ends.insert(&m.subject, s);
            });
            let want = ends.values().filter(|&&s| s >= at).count() as u64;
            assert_eq!(
                store.count_last_per_subject(at, &f).unwrap(),
                want,
                "last per subject from {at} {filters:?}"
            );
        }
    }

    fn check_subjects(&self, store: &mut StreamStore) {
        for filter in FILTERS {
            let mut counts: BTreeMap<Vec<u8>, u64> = BTreeMap::new();
            self.matching(&[filter]).for_each(|(_, m)| *counts.entry(m.subject.clone()).or_default() += 1);
            let mut seen = BTreeMap::new();
            store.for_each_subject(filter.as_bytes(), &mut |s, n| {
                seen.insert(s.to_vec(), n);
            });
            assert_eq!(seen, counts, "subjects {filter}");
        }
        let mut subjects: BTreeSet<&[u8]> = self.kept.values().map(|m| &*m.subject).collect();
        subjects.insert(b"no");
        for subject in subjects {
            let mut all = self.kept.iter().filter(|(_, m)| m.subject == subject).map(|(s, _)| *s);
            assert_eq!(store.count_of(subject), all.clone().count() as u64);
            assert_eq!(store.last_seq_of(subject).unwrap(), all.clone().next_back());
            assert_eq!(store.first_seq_of(subject).unwrap(), all.next());
        }
    }
}
