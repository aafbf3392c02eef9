//! The outer layer of a backup: chunks of compressed bytes, each with a checksum, as Snappy and S2 frame them.
//!
//! ```text
//! kind u8 | length u24 | kind 0xff: name of the format | 0x00: crc u32, compressed block | 0x01: crc u32, bytes | 0x80..: passed over
//! ```
//!
//! Read in pieces of any size, one block at a time: what is kept is bounded by the largest chunk, whatever a hostile
//! archive says.

use super::FormatError;
use super::block::{self, BLOCK_MAX};

const HEAD: usize = 4;
const CHECKSUM: usize = 4;
/// What does not compress grows by less than this.
const CHUNK_MAX: usize = CHECKSUM + BLOCK_MAX + BLOCK_MAX / 6 + 32;

const COMPRESSED: u8 = 0x00;
const PLAIN: u8 = 0x01;
const PASSED_OVER: u8 = 0x80;
const IDENTIFIER: u8 = 0xff;
const NAMES: [&[u8]; 2] = [b"sNaPpY", b"S2sTwO"];

/// See the module's introduction.
#[derive(Default)]
pub struct FrameReader {
    buffer: Vec<u8>,
    /// Bytes of `buffer` that were read.
    at: usize,
    /// Bytes to come that nobody wants.
    skip: usize,
    identified: bool,
}

impl FrameReader {
    /// Takes more of the archive.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.at);
        self.at = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// Replaces `out` by the next block. False: more of the archive is needed first.
    pub fn next_block(&mut self, out: &mut Vec<u8>) -> Result<bool, FormatError> {
        loop {
            let skipped = self.skip.min(self.buffer.len() - self.at);
            self.at += skipped;
            self.skip -= skipped;
            let rest = &self.buffer[self.at..];
            let Some(&[kind, a, b, c]) = rest.first_chunk::<HEAD>() else { return Ok(false) };
            let length = usize::from(a) | usize::from(b) << 8 | usize::from(c) << 16;
            if !self.identified && kind != IDENTIFIER {
                return Err(FormatError::NotCompressed);
            }
            if kind >= PASSED_OVER && kind != IDENTIFIER {
                self.at += HEAD;
                self.skip = length;
                continue;
            }
            if length > CHUNK_MAX {
                return Err(FormatError::Damaged("the length of a chunk"));
            }
            let Some(chunk) = rest.get(HEAD..HEAD + length) else { return Ok(false) };
            let found = match kind {
                IDENTIFIER if NAMES.contains(&chunk) => {
                    self.identified = true;
                    false
                }
                IDENTIFIER => return Err(FormatError::NotCompressed),
                COMPRESSED | PLAIN => {
                    read(kind, chunk, out)?;
                    true
                }
                other => return Err(FormatError::Chunk(other)),
            };
            self.at += HEAD + length;
            if found {
                return Ok(true);
            }
        }
    }

    /// Whether the archive may end here.
    pub fn is_complete(&self) -> bool {
        self.identified && self.skip == 0 && self.at == self.buffer.len()
    }
}

fn read(kind: u8, chunk: &[u8], out: &mut Vec<u8>) -> Result<(), FormatError> {
    let Some((&checksum, data)) = chunk.split_first_chunk::<CHECKSUM>() else {
        return Err(FormatError::Damaged("the length of a chunk"));
    };
    out.clear();
    match kind {
        COMPRESSED => block::decode(data, out)?,
        _ => out.extend_from_slice(data),
    }
    if masked(crc32c::crc32c(out)) != u32::from_le_bytes(checksum) {
        return Err(FormatError::Damaged("the checksum of a chunk"));
    }
    Ok(())
}

/// Checksums are masked, as bytes that hold their own checksum would be a weak spot.
fn masked(crc: u32) -> u32 {
    crc.rotate_right(15).wrapping_add(0xa282_ead8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write;

    fn framed(plain: &[u8]) -> Vec<u8> {
        let mut encoder = snap::write::FrameEncoder::new(Vec::new());
        encoder.write_all(plain).unwrap();
        encoder.into_inner().unwrap()
    }

    fn read_all(archive: &[u8], piece: usize) -> Result<Vec<u8>, FormatError> {
        let (mut reader, mut plain, mut block) = (FrameReader::default(), Vec::new(), Vec::new());
        for bytes in archive.chunks(piece) {
            reader.push(bytes);
            while reader.next_block(&mut block)? {
                plain.extend_from_slice(&block);
            }
        }
        if reader.is_complete() { Ok(plain) } else { Err(FormatError::Truncated) }
    }

    #[test]
    fn pieces_of_any_size() {
        let plain: Vec<u8> = (0..200_000u32).flat_map(|n| (n / 7).to_le_bytes()).collect();
        let archive = framed(&plain);
        for piece in [1, 3, 1000, 70_000, archive.len()] {
            assert_eq!(read_all(&archive, piece).as_ref(), Ok(&plain), "{piece}");
        }
    }

    #[test]
    fn what_is_to_be_passed_over() {
        let mut archive = framed(b"hello");
        archive.splice(10..10, [&[0x99, 3, 0, 0, 1, 2, 3][..], &[0xfe, 0, 0, 0]].concat());
        assert_eq!(read_all(&archive, 2), Ok(b"hello".to_vec()));
        archive[10] = 0x42;
        assert_eq!(read_all(&archive, 2), Err(FormatError::Chunk(0x42)));
    }

    #[test]
    fn damage_is_found() {
        let archive = framed(&[7; 1000]);
        for at in 0..archive.len() {
            let mut damaged = archive.clone();
            damaged[at] ^= 0x20;
            // A copy from elsewhere may be the same by chance.
            assert!(read_all(&damaged, 100).map_or(true, |plain| plain == [7; 1000]), "byte {at}");
            assert!(at == 10 || read_all(&archive[..at], 100).is_err(), "cut at {at}");
        }
        assert_eq!(read_all(b"NATSARC1", 8), Err(FormatError::NotCompressed));
    }

    proptest! {
        #[test]
        fn anything_ends_well(mut bytes in proptest::collection::vec(any::<u8>(), 0..400), named in any::<bool>()) {
            if named {
                bytes.splice(..0, *b"\xff\x06\x00\x00S2sTwO\x00");
            }
            let _ = read_all(&bytes, 50);
        }
    }
}
