//! One compressed block: Snappy's, with the longer and the repeated copies that S2 adds.
//!
//! ```text
//! length varint | elements: two low bits of the first byte tell a literal (0) and copies with offsets of 11, 16 and 32 bits
//! ```
//!
//! In S2 an offset of 11 bits that is 0 stands for the offset of the copy before it, and a length of more than 8 may
//! follow in further bytes.

use super::FormatError;

/// Bytes that one block may hold uncompressed.
pub const BLOCK_MAX: usize = 4 << 20;

const DAMAGED: FormatError = FormatError::Damaged("a compressed block");

/// Puts what a block holds behind what is in `out`.
pub fn decode(block: &[u8], out: &mut Vec<u8>) -> Result<(), FormatError> {
    let mut from = block;
    let length = length(&mut from)?;
    let start = out.len();
    let mut target = Target { end: start + length, start, out };
    let mut repeated = 0;
    while let Some((&tag, rest)) = from.split_first() {
        from = rest;
        match tag & 3 {
            0 => {
                let length = literal_length(tag, &mut from)?;
                target.literal(take(&mut from, length)?)?;
            }
            kind => {
                let (offset, length) = match kind {
                    1 => near(tag, &mut from, repeated)?,
                    2 => (little_endian(&mut from, 2)?, usize::from(tag >> 2) + 1),
                    _ => (little_endian(&mut from, 4)?, usize::from(tag >> 2) + 1),
                };
                target.copy(offset, length)?;
                repeated = offset;
            }
        }
    }
    if target.out.len() == target.end { Ok(()) } else { Err(DAMAGED) }
}

struct Target<'a> {
    out: &'a mut Vec<u8>,
    start: usize,
    end: usize,
}

impl Target<'_> {
    fn literal(&mut self, bytes: &[u8]) -> Result<(), FormatError> {
        if bytes.len() > self.end - self.out.len() {
            return Err(DAMAGED);
        }
        self.out.extend_from_slice(bytes);
        Ok(())
    }

    fn copy(&mut self, offset: usize, length: usize) -> Result<(), FormatError> {
        let written = self.out.len() - self.start;
        if offset == 0 || offset > written || length > self.end - self.out.len() {
            return Err(DAMAGED);
        }
        let mut left = length;
        while left > 0 {
            // What was copied last may be copied in turn: the piece at hand doubles.
            let from = self.out.len() - offset;
            let piece = left.min(offset);
            self.out.extend_from_within(from..from + piece);
            left -= piece;
        }
        Ok(())
    }
}

fn length(from: &mut &[u8]) -> Result<usize, FormatError> {
    let mut length = 0usize;
    for shift in [0, 7, 14, 21, 28] {
        let byte = take(from, 1)?[0];
        length |= usize::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return if length <= BLOCK_MAX { Ok(length) } else { Err(DAMAGED) };
        }
    }
    Err(DAMAGED)
}

fn literal_length(tag: u8, from: &mut &[u8]) -> Result<usize, FormatError> {
    match usize::from(tag >> 2) {
        short @ 0..60 => Ok(short + 1),
        long => Ok(little_endian(from, long - 59)?.saturating_add(1)),
    }
}

/// A copy of the first kind: offset and length.
fn near(tag: u8, from: &mut &[u8], repeated: usize) -> Result<(usize, usize), FormatError> {
    let offset = usize::from(tag & 0xe0) << 3 | usize::from(take(from, 1)?[0]);
    let length = usize::from(tag >> 2 & 7);
    if offset != 0 {
        return Ok((offset, length + 4));
    }
    let length = match length {
        5 => little_endian(from, 1)? + 8,
        6 => little_endian(from, 2)? + (1 << 8) + 4,
        7 => little_endian(from, 3)? + (1 << 16) + 4,
        short => short + 4,
    };
    Ok((repeated, length))
}

fn little_endian(from: &mut &[u8], bytes: usize) -> Result<usize, FormatError> {
    Ok(take(from, bytes)?.iter().rev().fold(0, |n, &b| n << 8 | usize::from(b)))
}

fn take<'a>(from: &mut &'a [u8], bytes: usize) -> Result<&'a [u8], FormatError> {
    let (head, rest) = from.split_at_checked(bytes).ok_or(DAMAGED)?;
    *from = rest;
    Ok(head)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decoded(block: &[u8]) -> Option<Vec<u8>> {
        let mut out = b"before".to_vec();
        decode(block, &mut out).ok().map(|()| out.split_off(6))
    }

    #[test]
    fn elements_by_table() {
        let table: [(&[u8], Option<&[u8]>); 14] = [
            (b"\x00", Some(b"")),
            (b"\x03\x08abc", Some(b"abc")),
            // Literals whose length stands in further bytes.
            (b"\x03\xf0\x02abc", Some(b"abc")),
            (b"\x03\xf4\x02\x00abc", Some(b"abc")),
            // Copies with 11, 16 and 32 bits of offset.
            (b"\x07\x08abc\x01\x03", Some(b"abcabca")),
            (b"\x05\x08abc\x06\x02\x00", Some(b"abcbc")),
            (b"\x05\x08abc\x07\x02\x00\x00\x00", Some(b"abcbc")),
            // The offset of the copy before.
            (b"\x09\x08abc\x06\x03\x00\x01\x00", Some(b"abcabcabc".as_slice())),
            // A repeat before any copy; a copy from before the beginning; too much, too little, nothing at all.
            (b"\x07\x08abc\x01\x00", None),
            (b"\x04\x08abc\x02\x04\x00", None),
            (b"\x04\x08abc", None),
            (b"\x02\x08abc", None),
            (b"", None),
            (b"\xff\xff\xff\x7f\x08abc", None),
        ];
        for (block, expected) in table {
            assert_eq!(decoded(block).as_deref(), expected, "{block:02x?}");
        }
    }

    #[test]
    fn offsets_repeat() {
        // "ab", a copy of 5 from 2 back, then repeats of 4, of 8 + 2, of 256 + 4 + 1 and of 65536 + 4 + 1.
        let elements = b"\x04ab\x05\x02\x01\x00\x15\x00\x02\x19\x00\x01\x00\x1d\x00\x01\x00\x00";
        let length = 2 + 5 + 4 + 10 + 261 + 65_541;
        let head = [length as u8 | 0x80, (length >> 7) as u8 | 0x80, (length >> 14) as u8];
        let sized = [&head[..], elements].concat();
        let out = decoded(&sized).unwrap();
        assert_eq!(out.len(), length);
        assert!(out.iter().enumerate().all(|(at, b)| *b == b"ab"[at % 2]));
    }

    proptest! {
        #[test]
        fn snappy_is_read(plain in proptest::collection::vec(0u8..4, 0..5000)) {
            let block = snap::raw::Encoder::new().compress_vec(&plain).unwrap();
            prop_assert_eq!(decoded(&block), Some(plain));
        }

        #[test]
        fn anything_else_ends_well(block in proptest::collection::vec(any::<u8>(), 0..300)) {
            let mut out = Vec::new();
            let _ = decode(&block, &mut out);
            prop_assert!(out.len() <= BLOCK_MAX);
        }
    }
}
