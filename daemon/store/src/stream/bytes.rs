//! Numbers in files and journal entries: little endian, and never believed beyond the bytes that are there.

use crate::sum::agrees;

/// Takes numbers and pieces from the front of what it holds; `None` when that is too short.
pub(super) struct Take<'a>(pub(super) &'a [u8]);

impl<'a> Take<'a> {
    pub(super) fn bytes(&mut self, len: usize) -> Option<&'a [u8]> {
        let (piece, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(piece)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.bytes(N)?.try_into().ok()
    }

    pub(super) fn u8(&mut self) -> Option<u8> {
        self.array().map(|[b]: [u8; 1]| b)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn i64(&mut self) -> Option<i64> {
        self.array().map(i64::from_le_bytes)
    }

    /// A piece with its length (32 bits) before it.
    pub(super) fn piece(&mut self) -> Option<&'a [u8]> {
        let len = self.u32()?;
        self.bytes(len as usize)
    }
}

/// Appends numbers and pieces.
pub(super) trait Put {
    fn put(&mut self, bytes: &[u8]);

    fn u32(&mut self, n: u32) {
        self.put(&n.to_le_bytes());
    }

    fn u64(&mut self, n: u64) {
        self.put(&n.to_le_bytes());
    }

    fn i64(&mut self, n: i64) {
        self.put(&n.to_le_bytes());
    }

    fn piece(&mut self, bytes: &[u8]) {
        self.u32(bytes.len() as u32);
        self.put(bytes);
    }
}

impl Put for Vec<u8> {
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

/// Appends a checksum over all of `file`.
pub(super) fn seal(file: &mut Vec<u8>) {
    let sum = twox_hash::XxHash3_64::oneshot(file);
    file.u64(sum);
}

/// The content of a file that [`seal`] was called on, if it is whole.
pub(super) fn unseal(file: &[u8]) -> Option<&[u8]> {
    let (content, sum) = file.split_at_checked(file.len().checked_sub(8)?)?;
    agrees(Take(sum).u64()?, twox_hash::XxHash3_64::oneshot(content)).then_some(content)
}
