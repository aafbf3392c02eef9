//! Reads the frames of one segment, a window at a time: memory is bounded by the largest frame, not by the segment.

use super::frame::{self, Frame};
use crate::disk::File;
use std::io;
use std::sync::Arc;

/// Read ahead by this much.
const WINDOW: usize = 1024 * 1024;

pub(super) struct Reader {
    file: Arc<dyn File>,
    /// Nothing behind this byte is looked at.
    limit: u64,
    salt: u64,
    window: Vec<u8>,
    /// Where in the file the window begins.
    base: u64,
}

impl Reader {
    pub(super) fn new(file: Arc<dyn File>, limit: u64, salt: u64) -> io::Result<Self> {
        let limit = file.len()?.min(limit);
        Ok(Reader { file, limit, salt, window: Vec::new(), base: 0 })
    }

    pub(super) fn limit(&self) -> u64 {
        self.limit
    }

    /// The bytes at `at`: `len` of them, or fewer where the segment ends.
    pub(super) fn bytes(&mut self, at: u64, len: usize) -> io::Result<&[u8]> {
        let len = (len as u64).min(self.limit.saturating_sub(at)) as usize;
        let end = at + len as u64;
        if at < self.base || end > self.base + self.window.len() as u64 {
            self.fill(at, len)?;
        }
        let from = (at - self.base) as usize;
        let to = self.window.len().min(from + len);
        Ok(&self.window[from.min(to)..to])
    }

    /// Moves the window to `at` and makes it at least `len` long, keeping what is read already.
    fn fill(&mut self, at: u64, len: usize) -> io::Result<()> {
        let want = (len.max(WINDOW) as u64).min(self.limit.saturating_sub(at)) as usize;
        let kept = at
            .checked_sub(self.base)
            .filter(|&skip| skip <= self.window.len() as u64)
            .map_or(0, |skip| {
                self.window.drain(..skip as usize);
                self.window.len()
            })
            .min(want);
        self.base = at;
        self.window.resize(want, 0);
        let n = self.file.read_at(&mut self.window[kept..], at + kept as u64)?;
        self.window.truncate(kept + n);
        if self.window.capacity() > 4 * WINDOW + want {
            self.window.shrink_to(want);
        }
        Ok(())
    }

    /// The frame at `at`, if a whole one is there.
    pub(super) fn frame(&mut self, at: u64) -> io::Result<Option<Frame<'_>>> {
        let salt = self.salt;
        let Some(size) = frame::claim(self.bytes(at, frame::HEADER)?) else { return Ok(None) };
        if size as u64 > self.limit.saturating_sub(at) {
            return Ok(None);
        }
        Ok(frame::read(self.bytes(at, size)?, salt))
    }

    /// The next place from `from` on where a whole frame starts.
    pub(super) fn find(&mut self, from: u64) -> io::Result<Option<u64>> {
        let mut at = from;
        while at < self.limit {
            let window = self.bytes(at, WINDOW)?;
            let Some(found) = frame::find_magic(window, 0) else {
                // A magic may lie across the edge of two windows.
                at += (window.len() as u64).saturating_sub(3).max(1);
                continue;
            };
            at += found as u64;
            if self.frame(at)?.is_some() {
                return Ok(Some(at));
            }
            at += 1;
        }
        Ok(None)
    }
}
