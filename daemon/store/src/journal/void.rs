//! Which frames could not be written.

use super::FrameNumber;
use parking_lot::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

/// Ranges that are remembered; the oldest are forgotten. Nobody asks for a frame that long after.
const KEPT: usize = 4096;

#[derive(Default)]
pub(super) struct Void {
    any: AtomicBool,
    /// Ascending, first and last of each range.
    ranges: Mutex<Vec<(FrameNumber, FrameNumber)>>,
}

impl Void {
    pub(super) fn note(&self, first: FrameNumber, last: FrameNumber) {
        let mut ranges = self.ranges.lock();
        match ranges.last_mut() {
            Some(before) if before.1 + 1 == first => before.1 = last,
            _ => ranges.push((first, last)),
        }
        if ranges.len() > KEPT {
            ranges.remove(0);
        }
        self.any.store(true, Ordering::Release);
    }

    pub(super) fn contains(&self, frame: FrameNumber) -> bool {
        self.any.load(Ordering::Acquire)
            && self.ranges.lock().iter().rev().any(|&(first, last)| first <= frame && frame <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_join_and_are_found() {
        let void = Void::default();
        assert!(!void.contains(0) && !void.contains(3));
        void.note(3, 4);
        void.note(5, 5);
        void.note(9, 10);
        let inside: Vec<_> = (0..12).filter(|&n| void.contains(n)).collect();
        assert_eq!(inside, [3, 4, 5, 9, 10]);
        assert_eq!(void.ranges.lock().len(), 2);
    }
}
