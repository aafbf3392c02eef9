//! When the server started, on both clocks: the wall's for display, the steady one for the uptime.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use schemas::go::Time;

#[derive(Debug, Clone, Copy)]
pub struct StartTime {
    wall: Time,
    mono: Instant,
}

impl StartTime {
    pub fn now() -> Self {
        StartTime { wall: wall_now(), mono: Instant::now() }
    }

    pub fn wall(&self) -> Time {
        self.wall
    }

    /// Nanoseconds since the start, untouched by changes of the wall clock; `schemas::go::uptime` prints them.
    pub fn uptime_nanos(&self) -> i64 {
        i64::try_from(self.mono.elapsed().as_nanos()).unwrap_or(i64::MAX)
    }
}

/// The wall clock.
pub fn wall_now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Time::from_unix_nanos(i64::try_from(since.as_nanos()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uptime_grows_from_the_start() {
        let start = StartTime::now();
        let first = start.uptime_nanos();
        assert!(first >= 0 && start.uptime_nanos() >= first);
        assert!(start.wall() <= wall_now() && !start.wall().is_zero());
    }
}
