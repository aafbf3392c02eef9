//! The messages of a file `msgs/<n>.blk` in an archive of the older form: the reference's message block.
//!
//! ```text
//! length u32, its high bit: with header | sequence u64 | time i64 | length of the subject u16 |
//! subject | length of the header u32, if any | header | payload | HighwayHash u64
//! ```
//!
//! The highest bit of a sequence says that the message was erased where it stands, the one below that the record only tells
//! of the removal of another one.

use highway::{HighwayHash, HighwayHasher, Key};
use sha2::{Digest, Sha256};

use super::FormatError;

const HEAD: usize = 22;
const HASH: usize = 8;
const WITH_HEADER: u32 = 1 << 31;
const ERASED: u64 = 1 << 63;
const REMOVAL: u64 = 1 << 62;
/// Bytes of the largest record.
const RECORD_MAX: usize = 32 * 1024 * 1024;

const DAMAGED: FormatError = FormatError::Damaged("a record of a message block");

/// What a record tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record<'a> {
    Message {
        sequence: u64,
        time: i64,
        subject: &'a [u8],
        header: &'a [u8],
        payload: &'a [u8],
    },
    /// There was a message of this sequence, and it is gone.
    Removed(u64),
}

/// See the module's introduction.
pub struct RecordReader {
    key: Key,
    buffer: Vec<u8>,
    at: usize,
}

impl RecordReader {
    /// Of the block of this number of this stream: each has checksums of its own.
    pub fn new(stream: &str, block: u32) -> Self {
        let hash = Sha256::digest(format!("{stream}-{block}"));
        let mut key = [0; 4];
        for (word, bytes) in key.iter_mut().zip(hash.chunks_exact(8)) {
            *word = bytes.iter().rev().fold(0, |n, b| n << 8 | u64::from(*b));
        }
        RecordReader { key: Key(key), buffer: Vec::new(), at: 0 }
    }

    /// Takes more of the block.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.at);
        self.at = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next record. `None`: more of the block is needed first.
    pub fn next_record(&mut self) -> Result<Option<Record<'_>>, FormatError> {
        let rest = &self.buffer[self.at..];
        let Some(head) = rest.first_chunk::<HEAD>() else { return Ok(None) };
        let number = |at: usize, bytes: usize| {
            head[at..at + bytes].iter().rev().fold(0, |n, b| n << 8 | u64::from(*b))
        };
        let length = number(0, 4) as u32;
        let with_header = length & WITH_HEADER != 0;
        let length = (length & !WITH_HEADER) as usize;
        if !(HEAD + HASH..=RECORD_MAX).contains(&length) {
            return Err(DAMAGED);
        }
        let Some(record) = rest.get(..length) else { return Ok(None) };
        let (sequence, time) = (number(4, 8), number(12, 8) as i64);
        let (text, hash) = record[HEAD..].split_at(length - HEAD - HASH);
        let (subject, text) = text.split_at_checked(number(20, 2) as usize).ok_or(DAMAGED)?;
        let (header, payload) = if with_header {
            let (size, text) = text.split_first_chunk::<4>().ok_or(DAMAGED)?;
            text.split_at_checked(u32::from_le_bytes(*size) as usize).ok_or(DAMAGED)?
        } else {
            (&text[..0], text)
        };
        let mut hasher = HighwayHasher::new(self.key);
        [&head[4..20], subject, header, payload].iter().for_each(|part| hasher.append(part));
        if hasher.finalize64().to_le_bytes() != *hash {
            return Err(DAMAGED);
        }
        self.at += length;
        Ok(Some(if sequence == 0 || sequence & (ERASED | REMOVAL) != 0 {
            Record::Removed(sequence & !(ERASED | REMOVAL))
        } else {
            Record::Message { sequence, time, subject, header, payload }
        }))
    }

    /// Whether the block may end here.
    pub fn is_empty(&self) -> bool {
        self.at == self.buffer.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first three records of a block of the stream `S`: a message and two that were erased.
    const BLOCK: &str = "350000000100000000000000c6810f1c2a4bea180300732e317061796c6f616420312078787878787878787878ec9b128dc72a78a4";

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    }

    #[test]
    fn a_record_of_the_reference() {
        let record = bytes(BLOCK);
        let mut reader = RecordReader::new("S", 1);
        reader.push(&record[..40]);
        assert_eq!(reader.next_record(), Ok(None));
        reader.push(&record[40..]);
        let expected = Record::Message {
            sequence: 1,
            time: 1_795_330_045_692_051_910,
            subject: b"s.1",
            header: b"",
            payload: b"payload 1 xxxxxxxxxx",
        };
        assert_eq!(reader.next_record(), Ok(Some(expected)));
        assert!(reader.is_empty());
    }

    #[test]
    fn damage_is_found() {
        let record = bytes(BLOCK);
        // How the text is divided is not under the checksum.
        for at in (4..20).chain(22..record.len()) {
            let mut damaged = record.clone();
            damaged[at] ^= 1;
            let mut reader = RecordReader::new("S", 1);
            reader.push(&damaged);
            assert_eq!(reader.next_record(), Err(DAMAGED), "byte {at}");
        }
        let mut reader = RecordReader::new("S", 2);
        reader.push(&record);
        assert_eq!(reader.next_record(), Err(DAMAGED));
        let mut reader = RecordReader::new("S", 1);
        reader.push(&[0xff; 30]);
        assert_eq!(reader.next_record(), Err(DAMAGED));
    }
}
