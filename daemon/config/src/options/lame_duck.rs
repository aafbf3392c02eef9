//! `lame_duck_*`: how slowly clients are asked to leave.

use std::time::Duration;

/// Shortest `lame_duck_duration` a configuration file may ask for.
pub const LAME_DUCK_DURATION_MIN: Duration = Duration::from_secs(30);

/// Lame duck mode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LameDuck {
    /// Time over which connections are closed.
    pub duration: Duration,
    /// Time before the first is closed; shorter than `duration`.
    pub grace_period: Duration,
}

impl Default for LameDuck {
    fn default() -> Self {
        Self { duration: Duration::from_secs(120), grace_period: Duration::from_secs(10) }
    }
}
