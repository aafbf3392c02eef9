//! The consumer's own clock: Unix nanoseconds at the moment the consumer was made or recovered, monotone from then on.
//!
//! What is written down (when a message was delivered, when it is due) survives restarts in it, and yet no timer
//! jumps when somebody sets the machine's clock.

use crate::Now;

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Clock {
    offset: i64,
}

impl Clock {
    pub(super) fn new(now: Now) -> Self {
        Clock { offset: now.wall.wrapping_sub(signed(now.mono)) }
    }

    pub(super) fn at(&self, now: Now) -> i64 {
        signed(now.mono).wrapping_add(self.offset)
    }

    /// The moment on the clock that timers use.
    pub(super) fn mono(&self, at: i64) -> u64 {
        u64::try_from(at.saturating_sub(self.offset)).unwrap_or(0)
    }
}

fn signed(mono: u64) -> i64 {
    i64::try_from(mono).unwrap_or(i64::MAX)
}
