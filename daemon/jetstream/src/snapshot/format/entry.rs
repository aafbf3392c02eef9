//! The inner layer of a backup: entries, one behind the other.
//!
//! ```text
//! "NATSARC1" | entries: length of the name varint, time zigzag varint, sequence varint, bytes of header varint,
//!              bytes of payload varint, name, header, payload
//! ```
//!
//! First `state.json`, then `consumers/<name>`, then messages (their name is their subject), and an entry of nothing but
//! zeros as the end.

use super::FormatError;

/// What an archive begins with.
pub const MAGIC: &[u8; 8] = b"NATSARC1";
/// The first entry.
pub const STATE: &str = "state.json";
/// What the names of consumers stand behind.
pub const CONSUMERS: &str = "consumers/";

const NAME_MAX: u64 = 1 << 20;

/// One entry.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Entry<'a> {
    pub name: &'a [u8],
    /// Unix nanoseconds.
    pub time: i64,
    /// 0 for everything that is not a message.
    pub sequence: u64,
    pub header: &'a [u8],
    pub payload: &'a [u8],
}

impl Entry<'_> {
    /// Whether it says that the archive is complete.
    pub fn is_end(&self) -> bool {
        *self == Entry::default()
    }

    /// Puts the entry behind what is in `out`.
    pub fn write(&self, out: &mut Vec<u8>) {
        put(self.name.len() as u64, out);
        put((self.time as u64) << 1 ^ (self.time >> 63) as u64, out);
        put(self.sequence, out);
        put(self.header.len() as u64, out);
        put(self.payload.len() as u64, out);
        out.extend_from_slice(self.name);
        out.extend_from_slice(self.header);
        out.extend_from_slice(self.payload);
    }
}

/// Reads entries from pieces of any size. Keeps one entry at most, besides what was pushed last.
#[derive(Default)]
pub struct EntryReader {
    buffer: Vec<u8>,
    at: usize,
}

impl EntryReader {
    /// Takes more of the archive; [`MAGIC`] is not part of it.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.at);
        self.at = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next entry, of at most `max` bytes of header and payload. `None`: more of the archive is needed first.
    pub fn next_entry(&mut self, max: u64) -> Result<Option<Entry<'_>>, FormatError> {
        let mut from = &self.buffer[self.at..];
        let mut numbers = [0; 5];
        for n in &mut numbers {
            match take(&mut from)? {
                Some(number) => *n = number,
                None => return Ok(None),
            }
        }
        let [name, time, sequence, header, payload] = numbers;
        if name > NAME_MAX {
            return Err(FormatError::Damaged("the length of a name"));
        }
        let size = header.saturating_add(payload);
        if size > max {
            return Err(FormatError::TooLarge { sequence, size, max });
        }
        let (name, header, payload) = (name as usize, header as usize, payload as usize);
        let Some((text, rest)) = from.split_at_checked(name + header + payload) else { return Ok(None) };
        self.at = self.buffer.len() - rest.len();
        Ok(Some(Entry {
            name: &text[..name],
            time: (time >> 1) as i64 ^ -((time & 1) as i64),
            sequence,
            header: &text[name..name + header],
            payload: &text[name + header..],
        }))
    }

    /// Whether nothing is left over.
    pub fn is_empty(&self) -> bool {
        self.at == self.buffer.len()
    }
}

fn put(mut n: u64, out: &mut Vec<u8>) {
    while n > 0x7f {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

fn take(from: &mut &[u8]) -> Result<Option<u64>, FormatError> {
    let mut n = 0;
    for at in 0..10 {
        let Some((&byte, rest)) = from.split_first() else { return Ok(None) };
        *from = rest;
        n |= u64::from(byte & 0x7f) << (7 * at);
        if byte < 0x80 {
            // Of the tenth byte there is room for one bit.
            return if at == 9 && byte > 1 { Err(FormatError::Damaged("a number")) } else { Ok(Some(n)) };
        }
    }
    Err(FormatError::Damaged("a number"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Owned = (Vec<u8>, i64, u64, Vec<u8>, Vec<u8>);

    fn read_all(bytes: &[u8], piece: usize, max: u64) -> Result<Vec<Owned>, FormatError> {
        let (mut reader, mut all) = (EntryReader::default(), Vec::new());
        for bytes in bytes.chunks(piece) {
            reader.push(bytes);
            while let Some(e) = reader.next_entry(max)? {
                all.push((e.name.to_vec(), e.time, e.sequence, e.header.to_vec(), e.payload.to_vec()));
            }
        }
        if reader.is_empty() { Ok(all) } else { Err(FormatError::Truncated) }
    }

    #[test]
    fn bounds() {
        let mut bytes = Vec::new();
        Entry { name: b"s", sequence: 7, payload: &[0; 100], ..Entry::default() }.write(&mut bytes);
        assert_eq!(read_all(&bytes, 9, 100).map(|all| all.len()), Ok(1));
        assert_eq!(read_all(&bytes, 9, 99), Err(FormatError::TooLarge { sequence: 7, size: 100, max: 99 }));
        assert_eq!(read_all(&bytes[..50], 9, 100), Err(FormatError::Truncated));
        assert_eq!(read_all(&[0xff; 11], 4, 100), Err(FormatError::Damaged("a number")));
        assert_eq!(
            read_all(b"\x81\x80\x80\x01\0\0\0\0", 9, 9),
            Err(FormatError::Damaged("the length of a name"))
        );
        assert!(Entry::default().is_end());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            entries in proptest::collection::vec(
                (proptest::collection::vec(any::<u8>(), 0..20), any::<i64>(), any::<u64>(),
                 proptest::collection::vec(any::<u8>(), 0..200), proptest::collection::vec(any::<u8>(), 0..200)), 0..20),
            piece in 1usize..100,
        ) {
            let mut bytes = Vec::new();
            for (name, time, sequence, header, payload) in &entries {
                Entry { name, time: *time, sequence: *sequence, header, payload }.write(&mut bytes);
            }
            prop_assert_eq!(read_all(&bytes, piece, 1000), Ok(entries));
        }

        #[test]
        fn anything_ends_well(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read_all(&bytes, 20, 1000);
        }
    }
}
