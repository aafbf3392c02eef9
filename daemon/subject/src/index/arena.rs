//! Subjects and their numbers, one entry behind the other, in chunks that never move.
//!
//! ```text
//! word u64 | span u32 | length of the text u16 | before u32 … | text                           little endian
//! word u64 | zeros u32 | length of the text u16 | first u64 | last u64 | text                  a wide entry
//!
//! word: 40 bits last, 21 bits count (61 bits count in a wide one), then three flags: the last is a bound, the first is one,
//! the entry is wide. `span` is last less first. Each entry is filled up to a multiple of 4 bytes.
//! ```
//!
//! Numbers and text of a subject stand together, so that looking at one brings the other along. Nearly all entries are narrow;
//! one whose numbers outgrow that moves. An entry without messages is dead: it stays until the arena is rewritten.
//!
//! `before` are the low halves of the sequences before the last, the latest first, as far as they are known (0: no further): as
//! many as the arena was told to keep, none at first. Wide entries have none.

use super::before::Before;

/// Bytes of one chunk. An entry never crosses chunks.
const CHUNK: usize = 1 << 20;
/// Addresses count in these.
const UNIT: usize = 4;
/// Before the text; and in a wide entry.
const HEAD: usize = 14;
const WIDE_HEAD: usize = HEAD + 16;

const LAST_BITS: u32 = 40;
const COUNT_BITS: u32 = 21;
const WIDE_COUNT: u64 = (1 << 61) - 1;
const LAST_BOUND: u64 = 1 << 61;
const FIRST_BOUND: u64 = 1 << 62;
const WIDE: u64 = 1 << 63;

/// The highest bit of a sequence says that it is only a bound.
pub(super) const BOUND: u64 = 1 << 63;

/// Where an entry stands.
pub(super) type Address = u32;

/// The numbers of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numbers {
    /// No higher than `last`, their flags apart.
    pub(super) first: u64,
    pub(super) last: u64,
    /// Below 2^61.
    pub(super) count: u64,
}

#[derive(Default)]
pub(super) struct Arena {
    /// How many sequences are kept of each subject besides its first and last.
    keeps: usize,
    chunks: Vec<Vec<u8>>,
    /// Bytes of all entries, and of the dead ones.
    used: usize,
    dead: usize,
}

#[inline]
fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    bytes.get(at..).and_then(|b| b.first_chunk()).copied().unwrap_or([0; N])
}

#[inline]
fn number(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(array(bytes, at))
}

fn text_len(entry: &[u8]) -> usize {
    u16::from_le_bytes(array(entry, 12)) as usize
}

fn head(word: u64, keeps: usize) -> usize {
    if word & WIDE == 0 { HEAD + 4 * keeps } else { WIDE_HEAD }
}

fn size(head: usize, text: usize) -> usize {
    (head + text).next_multiple_of(UNIT)
}

/// The text of the entry at the start of `bytes`.
#[inline]
fn text(bytes: &[u8], keeps: usize) -> &[u8] {
    let head = head(number(bytes, 0), keeps);
    &bytes[head..head + text_len(bytes)]
}

fn numbers(entry: &[u8]) -> Numbers {
    let word = number(entry, 0);
    let (first, last, count) = match word & WIDE {
        0 => {
            let last = word & ((1 << LAST_BITS) - 1);
            let span = u64::from(u32::from_le_bytes(array(entry, 8)));
            (last - span.min(last), last, (word >> LAST_BITS) & ((1 << COUNT_BITS) - 1))
        }
        _ => (number(entry, HEAD), number(entry, HEAD + 8), word & WIDE_COUNT),
    };
    let first = if word & FIRST_BOUND == 0 { first } else { first | BOUND };
    let last = if word & LAST_BOUND == 0 { last } else { last | BOUND };
    Numbers { first, last, count }
}

impl Numbers {
    fn flags(self) -> u64 {
        (self.first & BOUND) >> 1 | (self.last & BOUND) >> 2
    }

    /// As a narrow entry has them: the word and the span.
    fn narrow(self) -> Option<(u64, u32)> {
        let (first, last) = (self.first & !BOUND, self.last & !BOUND);
        let span = u32::try_from(last.checked_sub(first)?).ok()?;
        let fits = last >> LAST_BITS == 0 && self.count >> COUNT_BITS == 0;
        fits.then_some((self.flags() | self.count << LAST_BITS | last, span))
    }
}

/// What is known of the sequences before the last.
fn before(entry: &[u8], keeps: usize) -> Before {
    let (word, mut before) = (number(entry, 0), Before::default());
    if word & (WIDE | LAST_BOUND) != 0 {
        return before;
    }
    let mut above = word & ((1 << LAST_BITS) - 1);
    for at in 0..keeps {
        let low = u64::from(u32::from_le_bytes(array(entry, HEAD + 4 * at)));
        // The entry is narrow: less than 2^32 lie between its first and its last.
        let high = above & !u64::from(u32::MAX);
        let seq = if high | low < above { Some(high | low) } else { (high | low).checked_sub(1 << 32) };
        match seq {
            Some(seq) if low != 0 => before.push(seq),
            _ => break,
        }
        above = seq.unwrap_or(0);
    }
    before
}

fn put_before(entry: &mut [u8], keeps: usize, before: &Before) {
    for at in 0..keeps {
        let low = before.get(at).unwrap_or(0) as u32;
        entry[HEAD + 4 * at..HEAD + 4 * at + 4].copy_from_slice(&low.to_le_bytes());
    }
}

impl Arena {
    /// An empty one that keeps so many sequences of each subject besides its first and last.
    pub(super) fn keeping(keeps: usize) -> Self {
        Arena { keeps, ..Arena::default() }
    }

    pub(super) fn keeps(&self) -> usize {
        self.keeps
    }

    /// `text` has at most 65535 bytes.
    pub(super) fn add(&mut self, text: &[u8], n: Numbers, before: &Before) -> Address {
        let narrow = n.narrow();
        let size = size(if narrow.is_some() { HEAD + 4 * self.keeps } else { WIDE_HEAD }, text.len());
        if self.chunks.last().is_none_or(|c| c.len() + size > CHUNK) {
            // Small indexes stay small, a server may hold thousands of them: the first chunk grows as a vector does.
            let capacity = if self.chunks.is_empty() { size } else { CHUNK };
            self.chunks.push(Vec::with_capacity(capacity));
        }
        let chunk = self.chunks.len() - 1;
        let bytes = &mut self.chunks[chunk];
        let at = bytes.len();
        let (word, span) = narrow.unwrap_or((WIDE | n.flags() | n.count, 0));
        bytes.extend_from_slice(&word.to_le_bytes());
        bytes.extend_from_slice(&span.to_le_bytes());
        bytes.extend_from_slice(&(text.len() as u16).to_le_bytes());
        if narrow.is_none() {
            bytes.extend_from_slice(&(n.first & !BOUND).to_le_bytes());
            bytes.extend_from_slice(&(n.last & !BOUND).to_le_bytes());
        } else if self.keeps > 0 {
            bytes.resize(at + HEAD + 4 * self.keeps, 0);
            put_before(&mut bytes[at..], self.keeps, before);
        }
        bytes.extend_from_slice(text);
        bytes.resize(at + size, 0);
        self.used += size;
        ((chunk * CHUNK + at) / UNIT) as Address
    }

    fn place(at: Address) -> (usize, usize) {
        let at = at as usize * UNIT;
        (at / CHUNK, at % CHUNK)
    }

    #[inline]
    fn entry(&self, at: Address) -> &[u8] {
        let (chunk, at) = Self::place(at);
        &self.chunks[chunk][at..]
    }

    #[inline]
    pub(super) fn text(&self, at: Address) -> &[u8] {
        text(self.entry(at), self.keeps)
    }

    #[inline]
    pub(super) fn numbers(&self, at: Address) -> Numbers {
        numbers(self.entry(at))
    }

    #[inline]
    pub(super) fn before(&self, at: Address) -> Before {
        if self.keeps == 0 { Before::default() } else { before(self.entry(at), self.keeps) }
    }

    /// Where the entry stands from now on: mostly where it stood.
    pub(super) fn set(&mut self, at: Address, n: Numbers, before: &Before) -> Address {
        let (chunk, from) = Self::place(at);
        let entry = &mut self.chunks[chunk][from..];
        if number(entry, 0) & WIDE != 0 {
            entry[..8].copy_from_slice(&(WIDE | n.flags() | n.count).to_le_bytes());
            entry[HEAD..HEAD + 8].copy_from_slice(&(n.first & !BOUND).to_le_bytes());
            entry[HEAD + 8..WIDE_HEAD].copy_from_slice(&(n.last & !BOUND).to_le_bytes());
            return at;
        }
        if let Some((word, span)) = n.narrow() {
            entry[..8].copy_from_slice(&word.to_le_bytes());
            entry[8..12].copy_from_slice(&span.to_le_bytes());
            put_before(entry, self.keeps, before);
            return at;
        }
        let text = self.text(at).to_vec();
        self.kill(at);
        self.add(&text, n, before)
    }

    /// The entry is dead from now on.
    pub(super) fn kill(&mut self, at: Address) {
        let entry = self.entry(at);
        self.dead += size(head(number(entry, 0), self.keeps), text_len(entry));
        self.set(at, Numbers { first: 0, last: 0, count: 0 }, &Before::default());
    }

    /// Calls `f` with every living entry.
    pub(super) fn for_each(&self, mut f: impl FnMut(&[u8], Numbers)) {
        self.for_each_whole(|text, n, _| f(text, n));
    }

    /// As [`Arena::for_each`], with what is known of the sequences before the last.
    pub(super) fn for_each_whole(&self, mut f: impl FnMut(&[u8], Numbers, &dyn Fn() -> Before)) {
        for chunk in &self.chunks {
            let mut rest = &chunk[..];
            while !rest.is_empty() {
                let n = numbers(rest);
                let text = text(rest, self.keeps);
                if n.count > 0 {
                    f(text, n, &|| before(rest, self.keeps));
                }
                rest = &rest[size(head(number(rest, 0), self.keeps), text.len())..];
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_any_size_come_back() {
        let n = |first, last, count| Numbers { first, last, count };
        let all = [
            n(1, 1, 1),
            n(0, 0, 1),
            n(7 | BOUND, 9, 2),
            n(7, 9 | BOUND, 3),
            n(5 | BOUND, (1 << 40) - 1, (1 << 21) - 1),
            n((1 << 40) - 5, 1 << 40, 5),
            n(1, 1 + (1 << 32), 2),
            n(1 << 50, BOUND | ((1 << 62) + 5), 1 << 47),
            n(2, 1 << 22, 1 << 21),
        ];
        let mut arena = Arena::default();
        let mut places: Vec<Address> =
            all.iter().enumerate().map(|(i, &n)| arena.add(&vec![b'x'; i], n, &Before::default())).collect();
        for round in 0..all.len() {
            for (i, at) in places.iter().enumerate() {
                assert_eq!(arena.numbers(*at), all[(i + round) % all.len()], "{i} in round {round}");
                assert_eq!(arena.text(*at).len(), i);
            }
            let mut seen = 0;
            arena.for_each(|text, n| {
                assert_eq!(n, all[(text.len() + round) % all.len()]);
                seen += 1;
            });
            assert_eq!(seen, all.len());
            for (i, at) in places.iter_mut().enumerate() {
                *at = arena.set(*at, all[(i + round + 1) % all.len()], &Before::default());
            }
        }
    }

    #[test]
    fn a_subject_costs_little_besides_its_text() {
        let mut arena = Arena::default();
        let text = b"orders.123";
        for seq in 1..=10_000 {
            arena.add(text, Numbers { first: seq, last: seq, count: 1 }, &Before::default());
        }
        assert_eq!(arena.used, 10_000 * 24);
    }
}
