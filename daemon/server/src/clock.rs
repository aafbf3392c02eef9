//! The only place of the data plane that asks the system what time it is.

use daemon_broker::Now;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// A clock whose monotonic part starts when the server does.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    start: Instant,
}

impl Default for Clock {
    fn default() -> Self {
        Clock { start: Instant::now() }
    }
}

impl Clock {
    pub fn now(&self) -> Now {
        Now { mono: self.mono(), wall: wall() }
    }

    /// Nanoseconds since the start.
    pub fn mono(&self) -> u64 {
        self.start.elapsed().as_nanos() as u64
    }

    /// The instant at `mono` nanoseconds after the start.
    pub fn instant(&self, mono: u64) -> Instant {
        self.start + std::time::Duration::from_nanos(mono)
    }
}

/// Unix nanoseconds.
pub fn wall() -> i64 {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(d) => d.as_nanos() as i64,
        Err(before) => -(before.duration().as_nanos() as i64),
    }
}
