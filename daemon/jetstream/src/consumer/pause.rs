//! Pausing: until `pause_until` nothing is delivered; requests wait, heartbeats go on.

use schemas::go::Time;

use super::{Consumer, Turn};
use crate::Now;

impl Consumer {
    pub(super) fn is_paused(&self, now: Now) -> bool {
        self.paused_until().is_some_and(|until| now.wall < until)
    }

    /// Unix nanoseconds.
    pub(super) fn paused_until(&self) -> Option<i64> {
        self.config.pause_until.filter(|until| !until.is_zero()).map(Time::unix_nanos)
    }

    /// Pauses until then (Unix nanoseconds), or resumes; that is announced and recorded. Call [`Consumer::pump`] after
    /// it.
    pub fn pause(&mut self, t: &mut Turn<'_>, until: Option<i64>) {
        let until = until.map(Time::from_unix_nanos).filter(|until| !until.is_zero());
        if until == self.config.pause_until {
            return;
        }
        self.config.pause_until = until;
        self.record_config();
        self.resume_at = self.resume_time(t.now);
        self.announce_pause(t);
    }

    /// When a pause ends, on the clock of timers.
    pub(super) fn resume_time(&self, now: Now) -> Option<u64> {
        let left = u64::try_from(self.paused_until()?.saturating_sub(now.wall)).ok().filter(|n| *n > 0)?;
        Some(now.mono.saturating_add(left))
    }

    pub(super) fn resume_if_due(&mut self, t: &mut Turn<'_>) {
        if self.resume_at.is_none_or(|at| at > t.now.mono) {
            return;
        }
        // The machine's clock may have been set back meanwhile.
        self.resume_at = self.resume_time(t.now);
        if self.resume_at.is_none() {
            self.announce_pause(t);
        }
    }
}
