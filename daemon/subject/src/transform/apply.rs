//! Carrying out one destination token on a subject.
//!
//! Writes only what the token stands for, never the dots around it, and never fails: a token that is too short for
//! a cut is written whole.

use super::Random;
use super::function::Cut;
use crate::valid;

/// One destination token, its wildcards resolved to positions of subject tokens.
#[derive(Debug, Clone)]
pub(super) enum Step {
    Literal(Box<[u8]>),
    Token(usize),
    /// Hash of the tokens at the positions, of the whole subject if there are none, modulo the first number.
    Partition(u32, Box<[usize]>),
    Random(u32),
    Split(usize, Box<[u8]>),
    /// The size is a number of bytes; 0 leaves the token whole.
    Cut(Cut, usize, usize),
    /// Everything from the position on: what `>` stood for.
    Rest(usize),
}

impl Step {
    pub(super) fn write(&self, subject: &[u8], random: Random<'_>, out: &mut Vec<u8>) {
        match self {
            Step::Literal(token) => out.extend_from_slice(token),
            Step::Token(at) => out.extend_from_slice(token(subject, *at)),
            Step::Partition(count, positions) => write_number(partition(subject, *count, positions), out),
            Step::Random(ceiling) => write_number(random().checked_rem(*ceiling).unwrap_or(0), out),
            Step::Split(at, delimiter) => split(token(subject, *at), delimiter, out),
            Step::Cut(kind, at, size) => cut(*kind, token(subject, *at), *size, out),
            Step::Rest(from) => out.extend_from_slice(rest(subject, *from)),
        }
    }
}

fn token(subject: &[u8], at: usize) -> &[u8] {
    valid::tokens(subject).nth(at).unwrap_or_default()
}

fn rest(subject: &[u8], from: usize) -> &[u8] {
    let skipped: usize = valid::tokens(subject).take(from).map(|token| token.len() + 1).sum();
    subject.get(skipped..).unwrap_or_default()
}

fn write_number(number: u32, out: &mut Vec<u8>) {
    let mut digits = [0; 10];
    let mut at = digits.len();
    let mut left = number;
    loop {
        at -= 1;
        digits[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// The tokens are hashed one after the other with nothing between; the whole subject with its dots.
fn partition(subject: &[u8], count: u32, positions: &[usize]) -> u32 {
    let hash = if positions.is_empty() {
        fnv1a(FNV_OFFSET, subject)
    } else {
        positions.iter().fold(FNV_OFFSET, |hash, &at| fnv1a(hash, token(subject, at)))
    };
    hash.checked_rem(count).unwrap_or(0)
}

const FNV_OFFSET: u32 = 0x811c_9dc5;

fn fnv1a(hash: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Pieces between delimiters, empty ones left out, joined by dots. An empty delimiter parts the characters.
fn split(token: &[u8], delimiter: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    let mut piece = |piece: &[u8]| {
        if !piece.is_empty() {
            if out.len() > start {
                out.push(b'.');
            }
            out.extend_from_slice(piece);
        }
    };
    let mut left = token;
    if delimiter.is_empty() {
        while !left.is_empty() {
            let (character, after) = left.split_at(character_length(left));
            piece(character);
            left = after;
        }
        return;
    }
    while let Some(at) = left.windows(delimiter.len()).position(|window| window == delimiter) {
        piece(&left[..at]);
        left = &left[at + delimiter.len()..];
    }
    piece(left);
}

/// Length of the UTF-8 character that `bytes` begins with; 1 for what is none.
fn character_length(bytes: &[u8]) -> usize {
    (1..=bytes.len().min(4)).find(|&length| std::str::from_utf8(&bytes[..length]).is_ok()).unwrap_or(1)
}

fn cut(kind: Cut, token: &[u8], size: usize, out: &mut Vec<u8>) {
    if size == 0 || size >= token.len() {
        return out.extend_from_slice(token);
    }
    let from_right = token.len() - size;
    match kind {
        Cut::Left => out.extend_from_slice(&token[..size]),
        Cut::Right => out.extend_from_slice(&token[from_right..]),
        Cut::SplitFromLeft => two(token.split_at(size), out),
        Cut::SplitFromRight => two(token.split_at(from_right), out),
        Cut::SliceFromLeft => pieces(&[], token, size, out),
        Cut::SliceFromRight => {
            let (first, others) = token.split_at(token.len() % size);
            pieces(first, others, size, out);
        }
    }
}

fn two((left, right): (&[u8], &[u8]), out: &mut Vec<u8>) {
    out.extend_from_slice(left);
    out.push(b'.');
    out.extend_from_slice(right);
}

fn pieces(first: &[u8], others: &[u8], size: usize, out: &mut Vec<u8>) {
    out.extend_from_slice(first);
    for (at, piece) in others.chunks(size).enumerate() {
        if at > 0 || !first.is_empty() {
            out.push(b'.');
        }
        out.extend_from_slice(piece);
    }
}
