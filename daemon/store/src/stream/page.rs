//! One page: records one behind the other, and where each starts.

use super::types::Message;
use crate::record::Record;

/// Where the parts of a record stand: see [`crate::record`].
const SUBJECT_LEN: usize = 4;
const HEADER_LEN: usize = 6;
const SEQUENCE: usize = 10;
const TIME: usize = 18;
const HEAD: usize = 26;
const SUM: usize = 8;

/// The records were checked when they came in; reading them here checks no more.
#[derive(Default, Clone)]
pub(super) struct PageData {
    bytes: Vec<u8>,
    at: Vec<u32>,
    first: u64,
    last: u64,
}

/// The record was checked: its bytes are there.
#[inline]
fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    bytes.get(at..).and_then(|b| b.first_chunk()).copied().unwrap_or([0; N])
}

impl PageData {
    pub(super) const NOTHING: PageData = PageData { bytes: Vec::new(), at: Vec::new(), first: 0, last: 0 };

    pub(super) fn with_capacity(bytes: usize, records: usize) -> Self {
        PageData { bytes: Vec::with_capacity(bytes), at: Vec::with_capacity(records), first: 0, last: 0 }
    }

    pub(super) fn push(&mut self, record: &Record<'_>) {
        self.note(record.sequence);
        record.encode(&mut self.bytes);
    }

    /// Takes over a record as it is.
    pub(super) fn push_raw(&mut self, seq: u64, raw: &[u8]) {
        self.note(seq);
        self.bytes.extend_from_slice(raw);
    }

    fn note(&mut self, seq: u64) {
        if self.at.is_empty() {
            self.first = seq;
        }
        debug_assert!(self.at.is_empty() || seq == self.first || seq > self.last);
        self.last = seq;
        self.at.push(self.bytes.len() as u32);
    }

    /// All records, one behind the other.
    pub(super) fn bytes(&self) -> &[u8] {
        self.at.first().map_or(&[], |&from| &self.bytes[from as usize..])
    }

    /// Bytes of all records of a page that was filled here.
    #[inline]
    pub(super) fn filled(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn len(&self) -> usize {
        self.at.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.at.is_empty()
    }

    /// Sequence of its first record; it must have one.
    pub(super) fn first(&self) -> u64 {
        self.first
    }

    pub(super) fn last(&self) -> u64 {
        self.last
    }

    /// Bytes of memory it takes.
    pub(super) fn memory(&self) -> usize {
        self.bytes.capacity() + self.at.capacity() * 4 + size_of::<Self>()
    }

    pub(super) fn capacity(&self) -> usize {
        self.bytes.capacity()
    }

    pub(super) fn shrink(&mut self) {
        self.bytes.shrink_to_fit();
        self.at.shrink_to_fit();
    }

    pub(super) fn raw(&self, index: usize) -> &[u8] {
        let end = self.at.get(index + 1).map_or(self.bytes.len(), |&e| e as usize);
        &self.bytes[self.at[index] as usize..end]
    }

    pub(super) fn seq(&self, index: usize) -> u64 {
        if self.is_dense() {
            return self.first + index as u64;
        }
        u64::from_le_bytes(array(&self.bytes, self.at[index] as usize + SEQUENCE))
    }

    pub(super) fn time(&self, index: usize) -> i64 {
        i64::from_le_bytes(array(&self.bytes, self.at[index] as usize + TIME))
    }

    pub(super) fn subject(&self, index: usize) -> &[u8] {
        let raw = &self.bytes[self.at[index] as usize..];
        let len = u16::from_le_bytes(array(raw, SUBJECT_LEN)) as usize;
        &raw[HEAD..HEAD + len]
    }

    pub(super) fn message(&self, index: usize) -> Message<'_> {
        let raw = self.raw(index);
        let subject = u16::from_le_bytes(array(raw, SUBJECT_LEN)) as usize;
        let header = u32::from_le_bytes(array(raw, HEADER_LEN)) as usize;
        let body = &raw[HEAD..raw.len() - SUM];
        let (subject, rest) = body.split_at(subject);
        let (header, payload) = rest.split_at(header);
        Message {
            seq: u64::from_le_bytes(array(raw, SEQUENCE)),
            time: i64::from_le_bytes(array(raw, TIME)),
            subject,
            header,
            payload,
        }
    }

    fn is_dense(&self) -> bool {
        self.last - self.first + 1 == self.at.len() as u64
    }

    /// Index of the first record with a sequence of `seq` or more; the number of records when there is none.
    pub(super) fn lower_bound(&self, seq: u64) -> usize {
        if self.at.is_empty() || seq <= self.first {
            return 0;
        }
        if seq > self.last {
            return self.at.len();
        }
        if self.is_dense() {
            return (seq - self.first) as usize;
        }
        let (mut low, mut high) = (0, self.at.len());
        while low < high {
            let middle = (low + high) / 2;
            if self.seq(middle) < seq { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// Index of the record with that sequence.
    pub(super) fn find(&self, seq: u64) -> Option<usize> {
        let index = self.lower_bound(seq);
        (index < self.at.len() && self.seq(index) == seq).then_some(index)
    }

    /// Index of the first record with that time or a later one.
    pub(super) fn lower_bound_time(&self, time: i64) -> usize {
        let (mut low, mut high) = (0, self.at.len());
        while low < high {
            let middle = (low + high) / 2;
            if self.time(middle) < time { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// A page with those records that `keep` wants.
    pub(super) fn filtered(&self, mut keep: impl FnMut(u64) -> bool) -> PageData {
        let mut page = PageData::default();
        for index in 0..self.len() {
            let seq = self.seq(index);
            if keep(seq) {
                page.push_raw(seq, self.raw(index));
            }
        }
        page.shrink();
        page
    }

    /// Overwrites subject, header and payload with zeros. The record stays one, with an empty subject, which no message has.
    pub(super) fn erase(&mut self, index: usize) {
        let (seq, time, size) = (self.seq(index), self.time(index), self.raw(index).len());
        let blank = vec![0; size - HEAD - SUM];
        let record = Record { time, sequence: seq, subject: &[], header: &[], payload: &blank };
        let mut raw = Vec::with_capacity(size);
        record.encode(&mut raw);
        let at = self.at[index] as usize;
        self.bytes[at..at + size].copy_from_slice(&raw);
    }

    /// Reads a page whose bytes come from outside: every record is checked. Records that are damaged are left out, and
    /// counted in bytes. The records begin at `from`.
    pub(super) fn check(bytes: Vec<u8>, mut from: usize) -> (PageData, u64) {
        let mut page = PageData { at: Vec::with_capacity(bytes.len() / 160 + 1), ..PageData::default() };
        let mut lost = 0u64;
        while from < bytes.len() {
            match Record::decode(&bytes[from..]) {
                Ok((record, size)) if page.at.is_empty() || record.sequence > page.last => {
                    if page.at.is_empty() {
                        page.first = record.sequence;
                    }
                    page.last = record.sequence;
                    page.at.push(from as u32);
                    from += size;
                }
                _ => {
                    lost += 1;
                    let (clean, more) = PageData::salvage(&bytes, from, page);
                    return (clean, lost + more - 1);
                }
            }
        }
        page.bytes = bytes;
        (page, lost)
    }

    /// Goes on byte by byte where a record was damaged: what is whole behind it is copied into a page of its own.
    fn salvage(bytes: &[u8], mut from: usize, good: PageData) -> (PageData, u64) {
        let mut page = PageData { bytes: bytes[..from].to_vec(), ..good };
        let mut lost = 0;
        while from < bytes.len() {
            match Record::decode(&bytes[from..]) {
                Ok((record, size)) if page.at.is_empty() || record.sequence > page.last => {
                    page.push_raw(record.sequence, &bytes[from..from + size]);
                    from += size;
                }
                _ => {
                    lost += 1;
                    from += 1;
                }
            }
        }
        (page, lost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(seqs: &[u64]) -> PageData {
        let mut page = PageData::default();
        for &sequence in seqs {
            let payload = vec![7; sequence as usize];
            page.push(&Record {
                time: sequence as i64,
                sequence,
                subject: b"a.b",
                header: b"h",
                payload: &payload,
            });
        }
        page
    }

    #[test]
    fn finds_in_dense_and_sparse_pages() {
        for seqs in [vec![5, 6, 7, 8], vec![5, 7, 8, 20]] {
            let page = sample(&seqs);
            for seq in 0..25 {
                let index = seqs.iter().position(|&s| s >= seq).unwrap_or(seqs.len());
                assert_eq!(page.lower_bound(seq), index);
                assert_eq!(page.lower_bound_time(seq as i64), index);
                assert_eq!(page.find(seq).is_some(), seqs.contains(&seq));
            }
            let message = page.message(1);
            assert_eq!((message.subject, message.header, message.seq), (&b"a.b"[..], &b"h"[..], seqs[1]));
        }
    }

    #[test]
    fn damage_costs_one_record() {
        let whole = sample(&[5, 6, 7]);
        let end = |i| whole.bytes.len().min((0..=i).map(|i| whole.raw(i).len()).sum());
        for at in 0..whole.bytes.len() {
            let mut bytes = whole.bytes.clone();
            bytes[at] ^= 0x20;
            let (page, lost) = PageData::check(bytes, 0);
            let hit = (0..3).find(|&i| at < end(i)).unwrap();
            let left: Vec<u64> = (0..page.len()).map(|i| page.seq(i)).collect();
            let expect: Vec<u64> = (0..3).filter(|&i| i != hit).map(|i| whole.seq(i)).collect();
            assert_eq!((left, lost), (expect, whole.raw(hit).len() as u64), "byte {at}");
        }
        assert_eq!(PageData::check(whole.bytes.clone(), 0).1, 0);
    }

    #[test]
    fn an_erased_record_stays_a_record() {
        let mut page = sample(&[5, 6, 7]);
        page.erase(1);
        let (page, lost) = PageData::check(page.bytes, 0);
        assert_eq!((page.len(), lost), (3, 0));
        assert!(page.subject(1).is_empty() && page.message(1).payload.iter().all(|&b| b == 0));
        assert_eq!((page.seq(1), page.subject(2)), (6, &b"a.b"[..]));
    }
}
