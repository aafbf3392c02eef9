//! One stored message, as bytes: the same in the journal and in blocks.
//!
//! ```text
//! length u32 | subject length u16 | header length u32 | sequence u64 | time i64 |        little endian
//! subject | header | payload | checksum u64
//! ```
//!
//! `length` counts the whole record. The checksum (XXH3, seeded with the length) covers everything between. Nothing of a
//! record is believed before its checksum agreed, its length least of all.

use crate::sum::agrees;
use twox_hash::XxHash3_64;

const HEAD: usize = 4 + 2 + 4 + 8 + 8;
const SUM: usize = 8;
/// Bytes that a record takes besides subject, header and payload.
pub const OVERHEAD: usize = HEAD + SUM;

/// Longest subject that can be stored, in bytes.
pub const SUBJECT_MAX: usize = u16::MAX as usize;

/// A stored message, as slices of the bytes it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record<'a> {
    /// Unix nanoseconds.
    pub time: i64,
    pub sequence: u64,
    pub subject: &'a [u8],
    /// The header block; empty for none.
    pub header: &'a [u8],
    pub payload: &'a [u8],
}

/// Why bytes are no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// Fewer bytes than the record says it takes: perhaps the rest was never written.
    #[error("the record is cut short")]
    Short,
    /// The checksum does not agree, or the lengths cannot be.
    #[error("the record is damaged")]
    Damaged,
}

impl<'a> Record<'a> {
    /// Bytes that it takes when stored.
    pub fn size(&self) -> usize {
        OVERHEAD + self.subject.len() + self.header.len() + self.payload.len()
    }

    /// Appends the record to `out`. Subject and message must be within what their lengths can say: see [`SUBJECT_MAX`];
    /// header and payload together below 4 GiB.
    pub fn encode(&self, out: &mut Vec<u8>) {
        debug_assert!(self.subject.len() <= SUBJECT_MAX && u32::try_from(self.size()).is_ok());
        let (start, size) = (out.len(), self.size());
        out.reserve(size);
        let mut head = [0; HEAD];
        head[..4].copy_from_slice(&(size as u32).to_le_bytes());
        head[4..6].copy_from_slice(&(self.subject.len() as u16).to_le_bytes());
        head[6..10].copy_from_slice(&(self.header.len() as u32).to_le_bytes());
        head[10..18].copy_from_slice(&self.sequence.to_le_bytes());
        head[18..].copy_from_slice(&self.time.to_le_bytes());
        out.extend_from_slice(&head);
        out.extend_from_slice(self.subject);
        out.extend_from_slice(self.header);
        out.extend_from_slice(self.payload);
        let sum = checksum(&out[start + 4..], size);
        out.extend_from_slice(&sum.to_le_bytes());
    }

    /// The record at the start of `bytes`, and how many bytes it took.
    pub fn decode(bytes: &'a [u8]) -> Result<(Record<'a>, usize), RecordError> {
        let size = u32::from_le_bytes(part(bytes, 0)?) as usize;
        if size < OVERHEAD {
            return Err(RecordError::Damaged);
        }
        let whole = bytes.get(..size).ok_or(RecordError::Short)?;
        let sum = u64::from_le_bytes(part(whole, size - SUM)?);
        if !agrees(sum, checksum(&whole[4..size - SUM], size)) {
            return Err(RecordError::Damaged);
        }
        let subject_len = u16::from_le_bytes(part(whole, 4)?) as usize;
        let header_len = u32::from_le_bytes(part(whole, 6)?) as usize;
        let body = &whole[HEAD..size - SUM];
        if subject_len + header_len > body.len() {
            return Err(RecordError::Damaged);
        }
        let (subject, rest) = body.split_at(subject_len);
        let (header, payload) = rest.split_at(header_len);
        let sequence = u64::from_le_bytes(part(whole, 10)?);
        let time = i64::from_le_bytes(part(whole, 18)?);
        Ok((Record { time, sequence, subject, header, payload }, size))
    }
}

fn checksum(bytes: &[u8], size: usize) -> u64 {
    XxHash3_64::oneshot_with_seed(size as u64, bytes)
}

fn part<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N], RecordError> {
    bytes.get(at..at + N).and_then(|b| b.try_into().ok()).ok_or(RecordError::Short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn any_flipped_bit_shows() {
        let record =
            Record { time: -5, sequence: 7, subject: b"a.b", header: b"NATS/1.0\r\n\r\n", payload: b"hello" };
        let mut bytes = Vec::new();
        record.encode(&mut bytes);
        assert_eq!(Record::decode(&bytes), Ok((record, bytes.len())));
        for bit in 0..bytes.len() * 8 {
            let mut bad = bytes.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(Record::decode(&bad).is_err(), "bit {bit}");
        }
        for cut in 0..bytes.len() {
            assert_eq!(Record::decode(&bytes[..cut]), Err(RecordError::Short), "cut at {cut}");
        }
    }

    proptest! {
        #[test]
        fn there_and_back(
            time in any::<i64>(), sequence in any::<u64>(),
            subject in proptest::collection::vec(any::<u8>(), 0..40),
            header in proptest::collection::vec(any::<u8>(), 0..40),
            payload in proptest::collection::vec(any::<u8>(), 0..200),
            behind in proptest::collection::vec(any::<u8>(), 0..20),
        ) {
            let record = Record { time, sequence, subject: &subject, header: &header, payload: &payload };
            let mut bytes = b"before".to_vec();
            record.encode(&mut bytes);
            prop_assert_eq!(bytes.len(), 6 + record.size());
            bytes.extend_from_slice(&behind);
            prop_assert_eq!(Record::decode(&bytes[6..]), Ok((record, record.size())));
        }

        /// Any bytes: an answer, never a panic.
        #[test]
        fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            let _ = Record::decode(&bytes);
        }
    }
}
