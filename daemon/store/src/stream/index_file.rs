//! What is kept beside a sealed block so that it need not be read again: where its pages are, and of each record the
//! sequence, the size and the subject, so that counts can be made for whatever of it is still live.
//!
//! ```text
//! "NATTERI1" | content, sealed by the codecs | checksum u64
//! ```

use super::block::PageEntry;
use super::bytes::{self, Put, Take};
use super::files::{BlockFile, ExpiresOf, FileParts};
use super::numbering::{Numbering, Subjects};
use super::page::PageData;
use crate::codec::Codecs;
use crate::journal::Group;
use std::io;

const MAGIC: &[u8; 8] = b"NATTERI1";

/// What stands in the file.
#[derive(Default, Debug, PartialEq, Eq)]
pub(super) struct BlockIndex {
    pub(super) pages: Vec<PagePlace>,
    /// Of each record: its sequence relative to the block's first, what it counts, and the number of its subject.
    pub(super) records: Vec<RecordMark>,
    subjects: Subjects,
    /// Sequences (relative) and times of messages that expire.
    pub(super) expiries: Vec<(u32, i64)>,
}

/// A page in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PagePlace {
    pub(super) first: u64,
    pub(super) first_time: i64,
    pub(super) offset: u32,
    pub(super) stored: u32,
    pub(super) records: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RecordMark {
    pub(super) at: u32,
    pub(super) counted: u32,
    pub(super) subject: u32,
}

impl PagePlace {
    pub(super) fn put(&self, out: &mut Vec<u8>) {
        out.u64(self.first);
        out.i64(self.first_time);
        out.u32(self.offset);
        out.u32(self.stored);
        out.u32(self.records);
    }

    pub(super) fn take(take: &mut Take<'_>) -> Option<PagePlace> {
        Some(PagePlace {
            first: take.u64()?,
            first_time: take.i64()?,
            offset: take.u32()?,
            stored: take.u32()?,
            records: take.u32()?,
        })
    }

    pub(super) fn of(entry: &PageEntry) -> PagePlace {
        let &PageEntry { first, first_time, offset, stored, records, .. } = entry;
        PagePlace { first, first_time, offset, stored, records }
    }

    pub(super) fn entry(&self) -> PageEntry {
        let &PagePlace { first, first_time, offset, stored, records } = self;
        PageEntry { first, first_time, offset, stored, records, live: 0, data: None }
    }
}

impl BlockIndex {
    pub(super) fn with_pages(pages: Vec<PagePlace>) -> Self {
        BlockIndex { pages, ..BlockIndex::default() }
    }

    /// Adds what the records of a page say. Pages come in order.
    pub(super) fn add(
        &mut self,
        first: u64,
        page: &PageData,
        numbering: &mut Numbering,
        expires_of: ExpiresOf,
    ) {
        for index in 0..page.len() {
            let m = page.message(index);
            // Erased.
            if m.subject.is_empty() {
                continue;
            }
            let at = (m.seq - first) as u32;
            let subject = numbering.of(m.subject, &mut self.subjects);
            let text = m.subject.len() + m.header.len() + m.payload.len();
            let counted = text as u32 + if m.header.is_empty() { 30 } else { 34 };
            self.records.push(RecordMark { at, counted, subject });
            if !m.header.is_empty() {
                let expires = expires_of(m.header, m.time);
                if expires != 0 {
                    self.expiries.push((at, expires));
                }
            }
        }
    }

    pub(super) fn subjects(&self) -> usize {
        self.subjects.len()
    }

    pub(super) fn subject(&self, number: usize) -> &[u8] {
        self.subjects.get(number)
    }

    /// What is said of the record with that relative sequence.
    pub(super) fn find(&self, at: u32) -> Option<RecordMark> {
        // Mostly nothing is missing.
        if let Some(mark) = self.records.get(at as usize).filter(|r| r.at == at) {
            return Some(*mark);
        }
        let found = self.records.binary_search_by_key(&at, |r| r.at).ok()?;
        Some(self.records[found])
    }

    /// Bytes of memory it takes.
    pub(super) fn memory(&self) -> usize {
        self.records.capacity() * size_of::<RecordMark>()
            + self.subjects.texts.capacity()
            + self.subjects.ends.capacity() * 4
            + self.pages.capacity() * size_of::<PagePlace>()
            + self.expiries.capacity() * 16
    }

    fn encode(&self) -> Vec<u8> {
        let mut out =
            Vec::with_capacity(self.subjects.texts.len() + self.records.len() * 6 + 64 * self.pages.len());
        out.u32(self.pages.len() as u32);
        self.pages.iter().for_each(|p| p.put(&mut out));
        out.u32(self.records.len() as u32);
        let mut before = u32::MAX;
        put_column(
            &mut out,
            self.records.iter().map(|r| {
                let step = r.at.wrapping_sub(before);
                before = r.at;
                step
            }),
        );
        put_column(&mut out, self.records.iter().map(|r| r.counted));
        put_column(&mut out, self.records.iter().map(|r| r.subject));
        out.piece(&self.subjects.texts);
        out.u32(self.subjects.len() as u32);
        put_column(&mut out, self.subjects.ends.iter().copied());
        out.u32(self.expiries.len() as u32);
        for &(at, expires) in &self.expiries {
            out.u32(at);
            out.i64(expires);
        }
        out
    }

    /// What the codecs made, if the file is whole.
    pub(super) fn sealed(file_bytes: &[u8]) -> Option<&[u8]> {
        bytes::unseal(file_bytes)?.strip_prefix(MAGIC)
    }

    fn decode(content: &[u8]) -> Option<BlockIndex> {
        let mut take = Take(content);
        let mut index = BlockIndex::default();
        for _ in 0..take.u32()? {
            index.pages.push(PagePlace::take(&mut take)?);
        }
        let records = take.u32()? as usize;
        let steps = Column::take(&mut take, records)?;
        let counted = Column::take(&mut take, records)?;
        let subjects = Column::take(&mut take, records)?;
        index.subjects.texts = take.piece()?.to_vec();
        let ends = take.u32()? as usize;
        index.subjects.ends = Column::take(&mut take, ends)?.iter().collect();
        let Subjects { texts, ends: stops } = &index.subjects;
        if !stops.is_sorted() || stops.last().is_some_and(|&e| e as usize > texts.len()) {
            return None;
        }
        let mut at = u32::MAX;
        let parts = steps.iter().zip(counted.iter()).zip(subjects.iter()).take(records);
        index.records = parts
            .map(|((step, counted), subject)| {
                at = at.wrapping_add(step);
                RecordMark { at, counted, subject }
            })
            .collect();
        if index.records.iter().any(|r| r.subject as usize >= ends) {
            return None;
        }
        for _ in 0..take.u32()? {
            index.expiries.push((take.u32()?, take.i64()?));
        }
        Some(index)
    }

    fn label(group: Group, file: &BlockFile) -> Vec<u8> {
        let mut label = b"index".to_vec();
        label.u32(group);
        label.u64(file.first);
        label.u32(file.generation);
        label
    }

    /// The content of the block's index file.
    pub(super) fn to_file(&self, parts: &FileParts, file: &BlockFile) -> io::Result<Vec<u8>> {
        let mut out = MAGIC.to_vec();
        let sealed = parts.codecs.seal(&Self::label(parts.group, file), &self.encode(), &mut out);
        sealed.map_err(io::Error::other)?;
        bytes::seal(&mut out);
        Ok(out)
    }

    /// Reads a block's index file; `None` when it is not there or not whole.
    pub(super) fn read(parts: &FileParts, file: &BlockFile) -> Option<BlockIndex> {
        let from = parts.disk.open(&file.index_path(&parts.folder)).ok()?;
        let bytes = crate::disk::read_all(&*from).ok()?;
        Self::from_file(&bytes, &parts.codecs, parts.group, file)
    }

    /// What stands in a block's index file; `None` when it is not whole.
    pub(super) fn from_file(
        file_bytes: &[u8],
        codecs: &Codecs,
        group: Group,
        file: &BlockFile,
    ) -> Option<BlockIndex> {
        let sealed = Self::sealed(file_bytes)?;
        let mut content = Vec::new();
        codecs.open(&Self::label(group, file), sealed, &mut content).ok()?;
        Self::decode(&content)
    }
}

/// Numbers that all fit into 0 (all the same), 1, 2 or 4 bytes.
fn put_column(out: &mut Vec<u8>, numbers: impl Iterator<Item = u32>) {
    let mut numbers: Vec<u32> = numbers.collect();
    let (low, high) = numbers.iter().fold((u32::MAX, 0), |(l, h), &n| (l.min(n), h.max(n)));
    if numbers.is_empty() || low == high {
        numbers.truncate(1);
        out.push(0);
        out.u32(numbers.first().copied().unwrap_or(0));
        return;
    }
    let width = if high < 1 << 8 {
        1
    } else if high < 1 << 16 {
        2
    } else {
        4
    };
    out.push(width as u8);
    numbers.iter().for_each(|n| out.put(&n.to_le_bytes()[..width]));
}

#[derive(Clone, Copy)]
struct Column<'a> {
    width: usize,
    same: u32,
    bytes: &'a [u8],
    len: usize,
}

impl<'a> Column<'a> {
    fn take(take: &mut Take<'a>, len: usize) -> Option<Self> {
        let width = take.u8()? as usize;
        match width {
            0 => Some(Column { width, same: take.u32()?, bytes: &[], len }),
            1 | 2 | 4 => Some(Column { width, same: 0, bytes: take.bytes(len.checked_mul(width)?)?, len }),
            _ => None,
        }
    }

    fn iter(self) -> impl Iterator<Item = u32> + use<'a> {
        (0..self.len).map(move |i| match self.width {
            0 => self.same,
            1 => u32::from(self.bytes[i]),
            2 => u32::from(u16::from_le_bytes([self.bytes[2 * i], self.bytes[2 * i + 1]])),
            _ => {
                let b = &self.bytes[4 * i..4 * i + 4];
                u32::from_le_bytes([b[0], b[1], b[2], b[3]])
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;

    #[test]
    fn there_and_back_and_never_a_panic() {
        for (sequences, sizes) in [(vec![5u64, 6, 7], 1), (vec![5, 9, 700, 90_000], 300)] {
            let mut page = PageData::default();
            for (i, &sequence) in sequences.iter().enumerate() {
                let subject = format!("s.{}", i % 2);
                let payload = vec![0; i * sizes];
                let header: &[u8] = if i == 1 { b"h" } else { b"" };
                page.push(&Record {
                    time: 3,
                    sequence,
                    subject: subject.as_bytes(),
                    header,
                    payload: &payload,
                });
            }
            let mut index = BlockIndex::default();
            index.add(5, &page, &mut Numbering::default(), |_, time| time + 1);
            index.pages.push(PagePlace { first: 5, first_time: -1, offset: 7, stored: 8, records: 9 });
            assert_eq!((index.subjects(), index.subject(0), index.subject(1)), (2, &b"s.0"[..], &b"s.1"[..]));
            assert_eq!(index.expiries, [(sequences[1] as u32 - 5, 4)]);
            let content = index.encode();
            assert_eq!(BlockIndex::decode(&content), Some(index));
            for at in 0..content.len() {
                let mut bad = content.clone();
                bad[at] ^= 0xFF;
                let _ = BlockIndex::decode(&bad);
                assert_eq!(BlockIndex::decode(&content[..at]), None);
            }
        }
    }
}
