//! How many bytes an S2 stream holds once unpacked, read from the heads of its chunks; nothing is unpacked.

/// Takes a stream piece by piece.
#[derive(Default)]
pub struct S2Length {
    /// The head of the chunk that is being read, as far as it is known.
    head: Vec<u8>,
    /// Bytes of the chunk that are still to come and tell nothing.
    skip: usize,
    bytes: u64,
}

/// Type and length.
const HEAD: usize = 4;
const CHECKSUM: usize = 4;
/// A length of an unpacked block takes no more.
const LONGEST_LENGTH: usize = 5;

const PACKED: u8 = 0;
const PLAIN: u8 = 1;

impl S2Length {
    /// Bytes known so far.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    pub fn take(&mut self, mut piece: &[u8]) {
        while !piece.is_empty() {
            let skipped = self.skip.min(piece.len());
            self.skip -= skipped;
            piece = &piece[skipped..];
            if let Some((first, rest)) = piece.split_first() {
                self.head.push(*first);
                piece = rest;
                self.look();
            }
        }
    }

    /// Ends the head once it says all there is to know.
    fn look(&mut self) {
        let [kind, a, b, c, ..] = self.head[..] else { return };
        let length = u32::from_le_bytes([a, b, c, 0]) as usize;
        let body = &self.head[HEAD..];
        let whole = body.len() >= length;
        match kind {
            PLAIN => self.bytes += length.saturating_sub(CHECKSUM) as u64,
            PACKED => match varint(body.get(CHECKSUM..).unwrap_or_default()) {
                Some(unpacked) => self.bytes += unpacked,
                None if whole || body.len() >= CHECKSUM + LONGEST_LENGTH => {}
                None => return,
            },
            _ => {}
        }
        self.skip = length.saturating_sub(body.len());
        self.head.clear();
    }
}

/// None when its last byte is not there yet.
fn varint(bytes: &[u8]) -> Option<u64> {
    let mut value = 0;
    for (at, byte) in bytes.iter().take(LONGEST_LENGTH).enumerate() {
        value |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(kind: u8, body: &[u8]) -> Vec<u8> {
        let length = (body.len() as u32).to_le_bytes();
        [&[kind], &length[..3], body].concat()
    }

    #[test]
    fn pieces_of_any_size_come_to_the_same() {
        let stream = [
            chunk(0xff, b"S2sTwO"),
            chunk(PACKED, &[0, 0, 0, 0, 0xac, 0x02, 9, 9, 9]),
            chunk(PLAIN, &[0, 0, 0, 0, 1, 2, 3]),
            chunk(0xfe, &[0; 10]),
            chunk(PACKED, &[0, 0, 0, 0, 7, 9]),
            chunk(0xfe, &[]),
        ]
        .concat();
        for size in 1..stream.len() {
            let mut length = S2Length::default();
            stream.chunks(size).for_each(|piece| length.take(piece));
            assert_eq!(length.bytes(), 300 + 3 + 7, "{size}");
        }
    }
}
