//! `ping_*`, `write_*`, `no_fast_producer_stall`: when a connection counts as dead or slow.

use std::time::Duration;

/// What happens when a write misses its deadline.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum WriteTimeout {
    /// `close` for clients.
    #[default]
    Default,
    /// Close the connection.
    Close,
    /// Keep what was not written and try again.
    Retry,
}

/// Timers of one connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keepalive {
    /// Time between the server's PINGs; zero after reading a non-positive value.
    pub ping_interval: Duration,
    /// Unanswered PINGs allowed.
    pub ping_max: i64,
    /// Longest time one write may take.
    pub write_deadline: Duration,
    /// What to do when it takes longer.
    pub write_timeout: WriteTimeout,
    /// Drop for slow consumers instead of slowing their producers.
    pub no_fast_producer_stall: bool,
}

impl Default for Keepalive {
    fn default() -> Self {
        Self {
            ping_interval: Duration::from_secs(120),
            ping_max: 2,
            write_deadline: Duration::from_secs(10),
            write_timeout: WriteTimeout::Default,
            no_fast_producer_stall: false,
        }
    }
}
