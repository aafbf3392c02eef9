//! What the allocator keeps of memory that nobody uses any more.
//!
//! The system's allocator has a heap per thread and gives back only what is free at its end: what a flood or a long listing
//! needed for a moment would stay with the process for ever, behind a few small things that are still in use.
//!
//! Never here: an allocator of our own. Where the system's is another one, nothing is done.

use super::resident_bytes;
use std::time::{Duration, Instant};

/// Growth, in bytes, after which it is looked for what is free.
const STEP: i64 = 32 * 1024 * 1024;
/// Shortest time between two looks.
const REST: Duration = Duration::from_secs(1);

/// Has large pieces of memory come from the system, and go back to it, one by one. Before other threads are started.
pub fn tune_heap() {
    system::tune();
}

/// Gives back what is free whenever the process has grown.
pub struct Trimmer {
    /// What was resident after the last time, or less since then.
    level: i64,
    at: Instant,
}

impl Default for Trimmer {
    fn default() -> Self {
        Trimmer { level: resident_bytes(), at: Instant::now() }
    }
}

impl Trimmer {
    /// To be called now and then. Takes some milliseconds at most, and seldom.
    pub fn look(&mut self) {
        if self.at.elapsed() < REST {
            return;
        }
        self.at = Instant::now();
        if self.has_grown(resident_bytes()) {
            system::trim();
            self.level = resident_bytes();
        }
    }

    fn has_grown(&mut self, resident: i64) -> bool {
        self.level = self.level.min(resident);
        resident - self.level >= STEP
    }
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod system {
    /// Pieces of this many bytes are mapped one by one. By itself the allocator raises this to the largest piece that was ever
    /// given back, up to 32 MiB, and keeps all smaller ones.
    const MAPPED: libc::c_int = 1024 * 1024;
    /// What may stay free at the end of a heap.
    const FREE_AT_END: libc::c_int = 4 * 1024 * 1024;

    pub(super) fn tune() {
        // SAFETY: plain numbers for the allocator, which ignores what it does not know.
        unsafe {
            libc::mallopt(libc::M_MMAP_THRESHOLD, MAPPED);
            libc::mallopt(libc::M_TRIM_THRESHOLD, FREE_AT_END);
        }
    }

    pub(super) fn trim() {
        // SAFETY: touches nothing but what is free, under the allocator's own locks.
        unsafe {
            libc::malloc_trim(0);
        }
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
mod system {
    pub(super) fn tune() {}

    pub(super) fn trim() {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_counts_from_the_lowest_level() {
        let mut trimmer = Trimmer { level: 100 * STEP, at: Instant::now() };
        assert!(!trimmer.has_grown(100 * STEP + STEP - 1));
        assert!(trimmer.has_grown(101 * STEP));
        assert!(!trimmer.has_grown(50 * STEP));
        assert!(!trimmer.has_grown(51 * STEP - 1) && trimmer.has_grown(51 * STEP));
    }

    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[test]
    fn what_is_free_between_what_is_used_goes_back() {
        // Small enough to come from a heap; every other one stays.
        let mut pieces: Vec<Option<Vec<u8>>> = (0..1024).map(|_| Some(vec![1u8; 64 * 1024])).collect();
        let full = resident_bytes();
        pieces.iter_mut().step_by(2).for_each(|p| *p = None);
        system::trim();
        let left = resident_bytes();
        assert!(full - left > 8 * 1024 * 1024, "{full} bytes, {left} of them after half was given back");
        assert_eq!(pieces.iter().flatten().count(), 512);
    }
}
