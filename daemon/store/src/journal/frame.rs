//! One frame, as bytes.
//!
//! ```text
//! magic u32 | length u32 | number u64 | synced u64 | checksum u64 | entries …          little endian
//! entry: group u32 | length u32 | kind u8 | bytes …
//! ```
//!
//! `length` counts the entries; `synced` is the last frame that was on stable storage when this one was written. The
//! checksum (XXH3, seeded with the journal's salt and the length) is over numbers and entries. The salt keeps bytes that a client stored from ever being taken for a frame when damage is searched.

use super::{Entry, FrameNumber, Group};
use crate::sum::agrees;
use twox_hash::XxHash3_64;

pub(super) const HEADER: usize = 32;
const MAGIC: u32 = 0x4E4A_4652;
const ENTRY_HEADER: usize = 9;

/// An empty frame in `buf`.
pub(super) fn begin(mut buf: Vec<u8>) -> Vec<u8> {
    buf.clear();
    buf.resize(HEADER, 0);
    buf
}

pub(super) fn is_empty(frame: &[u8]) -> bool {
    frame.len() == HEADER
}

/// Appends an entry, given in parts.
pub(super) fn put(frame: &mut Vec<u8>, group: Group, kind: u8, parts: &[&[u8]]) {
    let len: usize = parts.iter().map(|p| p.len()).sum();
    frame.reserve(ENTRY_HEADER + len);
    frame.extend_from_slice(&group.to_le_bytes());
    frame.extend_from_slice(&(len as u32).to_le_bytes());
    frame.push(kind);
    parts.iter().for_each(|p| frame.extend_from_slice(p));
}

/// Fills in the header: the frame may be written.
pub(super) fn seal(frame: &mut [u8], number: FrameNumber, synced: FrameNumber, salt: u64) {
    let len = (frame.len() - HEADER) as u32;
    frame[..4].copy_from_slice(&MAGIC.to_le_bytes());
    frame[4..8].copy_from_slice(&len.to_le_bytes());
    frame[8..16].copy_from_slice(&number.to_le_bytes());
    frame[16..24].copy_from_slice(&synced.to_le_bytes());
    let sum = checksum(frame, len, salt);
    frame[24..32].copy_from_slice(&sum.to_le_bytes());
}

/// Over numbers and entries; the header's own checksum field is left out.
fn checksum(frame: &[u8], len: u32, salt: u64) -> u64 {
    let seed = XxHash3_64::oneshot_with_seed(salt ^ u64::from(len), &frame[8..24]);
    XxHash3_64::oneshot_with_seed(seed, &frame[HEADER..])
}

/// A frame that was checked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame<'a> {
    pub(super) number: FrameNumber,
    pub(super) synced: FrameNumber,
    entries: &'a [u8],
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
}

/// Bytes that the frame at the start of `bytes` says it takes, if its header begins like one. Not to be trusted.
pub(super) fn claim(bytes: &[u8]) -> Option<usize> {
    (u32_at(bytes, 0)? == MAGIC).then_some(HEADER.checked_add(u32_at(bytes, 4)? as usize)?)
}

/// The frame at the start of `bytes`, if a whole one is there. Trusts no length before the checksum agreed.
pub(super) fn read(bytes: &[u8], salt: u64) -> Option<Frame<'_>> {
    let whole = bytes.get(..claim(bytes)?)?;
    if !agrees(u64_at(whole, 24)?, checksum(whole, (whole.len() - HEADER) as u32, salt)) {
        return None;
    }
    Some(Frame { number: u64_at(whole, 8)?, synced: u64_at(whole, 16)?, entries: &whole[HEADER..] })
}

impl<'a> Frame<'a> {
    /// Bytes that it takes.
    pub(super) fn size(&self) -> usize {
        HEADER + self.entries.len()
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = Entry<'a>> + use<'a> {
        let (frame, mut rest) = (self.number, self.entries);
        std::iter::from_fn(move || {
            let (group, len) = (u32_at(rest, 0)?, u32_at(rest, 4)? as usize);
            let kind = *rest.get(8)?;
            let bytes = rest.get(ENTRY_HEADER..ENTRY_HEADER.checked_add(len)?)?;
            rest = &rest[ENTRY_HEADER + len..];
            Some(Entry { group, kind, bytes, frame })
        })
    }
}

/// The next place from `from` on where a frame may start.
pub(super) fn find_magic(bytes: &[u8], from: usize) -> Option<usize> {
    let at = memchr::memmem::find(bytes.get(from..)?, &MAGIC.to_le_bytes())?;
    Some(from + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: u64 = 0x0123_4567_89ab_cdef;

    fn sample() -> Vec<u8> {
        let mut f = begin(Vec::new());
        put(&mut f, 1, 2, &[b"he", b"llo"]);
        put(&mut f, 7, 0, &[]);
        seal(&mut f, 9, 8, SALT);
        f
    }

    #[test]
    fn there_and_back() {
        let f = sample();
        let read = read(&f, SALT).unwrap();
        let entries: Vec<_> = read.entries().collect();
        assert_eq!(entries[0], Entry { group: 1, kind: 2, bytes: b"hello", frame: 9 });
        assert_eq!(entries[1], Entry { group: 7, kind: 0, bytes: b"", frame: 9 });
        assert_eq!((entries.len(), read.size(), read.number, read.synced), (2, f.len(), 9, 8));
    }

    #[test]
    fn any_flipped_bit_or_missing_byte_shows() {
        let f = sample();
        for bit in 0..f.len() * 8 {
            let mut bad = f.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(read(&bad, SALT).is_none(), "bit {bit}");
        }
        for cut in 0..f.len() {
            assert!(read(&f[..cut], SALT).is_none(), "cut at {cut}");
        }
    }

    #[test]
    fn another_journals_frame_is_none() {
        assert!(read(&sample(), SALT + 1).is_none());
    }

    #[test]
    fn found_behind_rubbish() {
        let mut bytes = b"FRJNrubbish".to_vec();
        bytes.extend_from_slice(&sample());
        assert_eq!(find_magic(&bytes, 0), Some(11));
        assert_eq!(find_magic(&bytes, 12), None);
        assert_eq!(find_magic(&bytes, 1000), None);
    }
}
