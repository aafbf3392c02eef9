//! Files in an archive of the older form: `tar`, with extended headers for what does not fit.
//!
//! Read in pieces of any size; the content of a file comes in pieces, too.

use super::FormatError;

const BLOCK: usize = 512;
/// Bytes of an extended header.
const EXTENDED_MAX: u64 = 64 * 1024;

const DAMAGED: FormatError = FormatError::Damaged("the header of a file");

/// Some of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    pub name: &'a str,
    pub data: &'a [u8],
    /// Nothing of this file follows.
    pub last: bool,
}

/// See the module's introduction.
#[derive(Default)]
pub struct TarReader {
    buffer: Vec<u8>,
    at: usize,
    name: String,
    /// Bytes of the file that have not come yet; `None` between files.
    left: Option<u64>,
    /// Bytes behind the file that fill its last block.
    padding: usize,
    /// Name and size of the next file, where an extended header says them.
    long_name: Option<String>,
    long_size: Option<u64>,
    ended: bool,
}

impl TarReader {
    /// Takes more of the archive.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.at);
        self.at = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next piece of a file. `None`: more of the archive is needed first, or there is none.
    pub fn next_piece(&mut self) -> Result<Option<Piece<'_>>, FormatError> {
        while self.left.is_none() {
            if self.ended {
                self.at = self.buffer.len();
                return Ok(None);
            }
            if !self.header()? {
                return Ok(None);
            }
        }
        let left = self.left.unwrap_or_default();
        let ready = self.buffer.len() - self.at;
        if ready == 0 && left > 0 {
            return Ok(None);
        }
        let size = usize::try_from(left).map_or(ready, |left| left.min(ready));
        let data = self.at..self.at + size;
        let left = left - size as u64;
        self.left = Some(left).filter(|left| *left > 0);
        self.at = data.end;
        Ok(Some(Piece { name: &self.name, data: &self.buffer[data], last: left == 0 }))
    }

    /// Whether the archive's end has come.
    pub fn is_ended(&self) -> bool {
        self.ended
    }

    /// Reads a header if it is there; false when it is not.
    fn header(&mut self) -> Result<bool, FormatError> {
        let Some(block) = self.buffer.get(self.at + self.padding..self.at + self.padding + BLOCK) else {
            return Ok(false);
        };
        if block.iter().all(|b| *b == 0) {
            self.ended = true;
            return Ok(true);
        }
        let size = octal(&block[124..136])?;
        if octal(&block[148..156])? != sum(block) {
            return Err(FormatError::NotAnArchive);
        }
        let begin = self.at + self.padding + BLOCK;
        match block[156] {
            b'0' | 0 => {
                self.name = self.long_name.take().map_or_else(|| name(block), Ok)?;
                let size = self.long_size.take().unwrap_or(size);
                self.left = Some(size);
                self.padding = padding(size);
                self.at = begin;
            }
            b'x' | b'g' => {
                if size > EXTENDED_MAX {
                    return Err(DAMAGED);
                }
                let Some(text) = self.buffer.get(begin..begin + size as usize) else { return Ok(false) };
                if block[156] == b'x' {
                    (self.long_name, self.long_size) = extended(text)?;
                }
                self.at = begin + size as usize;
                self.padding = padding(size);
            }
            kind => return Err(FormatError::Kind(kind)),
        }
        Ok(true)
    }
}

fn padding(size: u64) -> usize {
    (size.wrapping_neg() % BLOCK as u64) as usize
}

/// Of a header, with its own field taken for spaces.
fn sum(block: &[u8]) -> u64 {
    let all: u64 = block.iter().map(|b| u64::from(*b)).sum();
    let own: u64 = block[148..156].iter().map(|b| u64::from(*b)).sum();
    all - own + 8 * u64::from(b' ')
}

fn octal(field: &[u8]) -> Result<u64, FormatError> {
    let text = field.split(|b| *b == 0).next().unwrap_or_default();
    let text = std::str::from_utf8(text).map_err(|_| FormatError::NotAnArchive)?.trim();
    if text.is_empty() {
        return Ok(0);
    }
    u64::from_str_radix(text, 8).map_err(|_| FormatError::NotAnArchive)
}

fn name(block: &[u8]) -> Result<String, FormatError> {
    let text = |field: &[u8]| {
        let end = field.iter().position(|b| *b == 0).unwrap_or(field.len());
        String::from_utf8(field[..end].to_vec()).map_err(|_| DAMAGED)
    };
    let (name, prefix) = (text(&block[..100])?, text(&block[345..500])?);
    let long = block[257..262] == *b"ustar" && !prefix.is_empty();
    Ok(if long { format!("{prefix}/{name}") } else { name })
}

/// Records `LENGTH KEY=VALUE`, each with a line end.
fn extended(text: &[u8]) -> Result<(Option<String>, Option<u64>), FormatError> {
    let text = std::str::from_utf8(text).map_err(|_| DAMAGED)?;
    let (mut rest, mut name, mut size) = (text, None, None);
    while !rest.is_empty() {
        let (length, _) = rest.split_once(' ').ok_or(DAMAGED)?;
        let end = length.parse::<usize>().map_err(|_| DAMAGED)?;
        let record = rest.get(length.len() + 1..end).ok_or(DAMAGED)?;
        let (key, value) = record.strip_suffix('\n').and_then(|r| r.split_once('=')).ok_or(DAMAGED)?;
        match key {
            "path" => name = Some(value.to_owned()),
            "size" => size = Some(value.parse().map_err(|_| DAMAGED)?),
            _ => {}
        }
        rest = &rest[end..];
    }
    Ok((name, size))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn header(name: &str, kind: u8, size: usize) -> Vec<u8> {
        let mut block = vec![0; BLOCK];
        block[..name.len()].copy_from_slice(name.as_bytes());
        block[124..135].copy_from_slice(format!("{size:011o}").as_bytes());
        block[156] = kind;
        let sum = sum(&block);
        block[148..154].copy_from_slice(format!("{sum:06o}").as_bytes());
        block
    }

    fn file(name: &str, kind: u8, data: &[u8]) -> Vec<u8> {
        [header(name, kind, data.len()), data.to_vec(), vec![0; padding(data.len() as u64)]].concat()
    }

    fn read_all(archive: &[u8], piece: usize) -> Result<Vec<(String, Vec<u8>)>, FormatError> {
        let (mut reader, mut all, mut data) = (TarReader::default(), Vec::new(), Vec::new());
        for bytes in archive.chunks(piece) {
            reader.push(bytes);
            while let Some(piece) = reader.next_piece()? {
                data.extend_from_slice(piece.data);
                if piece.last {
                    all.push((piece.name.to_owned(), std::mem::take(&mut data)));
                }
            }
        }
        if reader.is_ended() { Ok(all) } else { Err(FormatError::Truncated) }
    }

    #[test]
    fn files_in_pieces() {
        let archive = [
            file("a", b'0', b"first"),
            file("empty", 0, b""),
            file("x", b'x', b"15 path=b/long\n12 size=600\n"),
            [header("short", b'0', 3), vec![7; 600], vec![0; 424]].concat(),
            vec![0; 2 * BLOCK],
        ]
        .concat();
        let expected = [("a", b"first".to_vec()), ("empty", vec![]), ("b/long", vec![7; 600])];
        for piece in [1, 100, 512, 5000] {
            let all = read_all(&archive, piece).unwrap();
            let all: Vec<(&str, Vec<u8>)> =
                all.iter().map(|(name, data)| (name.as_str(), data.clone())).collect();
            assert_eq!(all, expected, "{piece}");
        }
        assert_eq!(read_all(&archive[..700], 100), Err(FormatError::Truncated));
        assert_eq!(read_all(&file("link", b'2', b""), 100), Err(FormatError::Kind(b'2')));
        assert_eq!(read_all(&[b'a'; 600], 100), Err(FormatError::NotAnArchive));
    }

    proptest! {
        #[test]
        fn anything_ends_well(at in 0usize..1200, byte in any::<u8>(), piece in 1usize..600) {
            let mut archive = [file("x", b'x', b"15 path=b/long\n"), file("a", b'0', b"first")].concat();
            let at = at % archive.len();
            archive[at] = byte;
            let _ = read_all(&archive, piece);
        }
    }
}
