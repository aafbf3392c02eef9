//! Subjects and their numbers, one entry behind the other, in chunks that never move.
//!
//! ```text
//! first u64 | last u64 | count 48 bits, length of the text 16 bits | text, up to a multiple of 8 bytes
//! ```
//!
//! Number and text of a subject stand together, so that looking at one brings the other along. An entry without messages is
//! dead: it stays until the arena is rewritten.

/// Bytes of one chunk. An entry never crosses chunks.
const CHUNK: usize = 1 << 20;
/// Addresses count in these.
const UNIT: usize = 8;
const HEAD: usize = 24;
const COUNT: u64 = (1 << 48) - 1;

/// Where an entry stands.
pub(super) type Address = u32;

/// The numbers of a subject.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbers {
    pub(super) first: u64,
    pub(super) last: u64,
    /// Below 2^48.
    pub(super) count: u64,
}

#[derive(Default)]
pub(super) struct Arena {
    chunks: Vec<Vec<u8>>,
    /// Bytes of all entries, and of the dead ones.
    used: usize,
    dead: usize,
}

#[inline]
fn number(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..).and_then(|b| b.first_chunk()).map_or(0, |b| u64::from_le_bytes(*b))
}

fn size(text: usize) -> usize {
    (HEAD + text).next_multiple_of(UNIT)
}

impl Arena {
    /// `text` has at most 65535 bytes.
    pub(super) fn add(&mut self, text: &[u8], n: Numbers) -> Address {
        let size = size(text.len());
        if self.chunks.last().is_none_or(|c| c.len() + size > CHUNK) {
            // Small indexes stay small, a server may hold thousands of them: the first chunk grows as a vector does.
            let capacity = if self.chunks.is_empty() { size } else { CHUNK };
            self.chunks.push(Vec::with_capacity(capacity));
        }
        let chunk = self.chunks.len() - 1;
        let bytes = &mut self.chunks[chunk];
        let at = bytes.len();
        bytes.extend_from_slice(&n.first.to_le_bytes());
        bytes.extend_from_slice(&n.last.to_le_bytes());
        bytes.extend_from_slice(&(n.count | (text.len() as u64) << 48).to_le_bytes());
        bytes.extend_from_slice(text);
        bytes.resize(at + size, 0);
        self.used += size;
        ((chunk * CHUNK + at) / UNIT) as Address
    }

    fn place(at: Address) -> (usize, usize) {
        let at = at as usize * UNIT;
        (at / CHUNK, at % CHUNK)
    }

    pub(super) fn text(&self, at: Address) -> &[u8] {
        let (chunk, at) = Self::place(at);
        let bytes = &self.chunks[chunk][at..];
        let len = (number(bytes, 16) >> 48) as usize;
        &bytes[HEAD..HEAD + len]
    }

    pub(super) fn numbers(&self, at: Address) -> Numbers {
        let (chunk, at) = Self::place(at);
        numbers(&self.chunks[chunk][at..])
    }

    pub(super) fn set(&mut self, at: Address, n: Numbers) {
        let (chunk, at) = Self::place(at);
        let bytes = &mut self.chunks[chunk][at..at + HEAD];
        let len = number(bytes, 16) & !COUNT;
        bytes[..8].copy_from_slice(&n.first.to_le_bytes());
        bytes[8..16].copy_from_slice(&n.last.to_le_bytes());
        bytes[16..].copy_from_slice(&(n.count | len).to_le_bytes());
    }

    /// The entry is dead from now on.
    pub(super) fn kill(&mut self, at: Address) {
        self.dead += size(self.text(at).len());
        self.set(at, Numbers { first: 0, last: 0, count: 0 });
    }

    /// Calls `f` with every living entry.
    pub(super) fn for_each(&self, mut f: impl FnMut(&[u8], Numbers)) {
        for chunk in &self.chunks {
            let mut rest = &chunk[..];
            while !rest.is_empty() {
                let len = (number(rest, 16) >> 48) as usize;
                let n = numbers(rest);
                if n.count > 0 {
                    f(&rest[HEAD..HEAD + len], n);
                }
                rest = &rest[size(len)..];
            }
        }
    }

    /// More is dead than alive, and it is worth the work.
    pub(super) fn is_sparse(&self) -> bool {
        self.dead > CHUNK / 4 && self.dead > self.used / 2
    }

    pub(super) fn memory(&self) -> usize {
        self.chunks.iter().map(Vec::capacity).sum()
    }
}

fn numbers(bytes: &[u8]) -> Numbers {
    Numbers { first: number(bytes, 0), last: number(bytes, 8), count: number(bytes, 16) & COUNT }
}
