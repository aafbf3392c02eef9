//! Time as the machines see it: two numbers handed in by the shell.

/// One moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Now {
    /// Nanoseconds of a clock that never goes back; what timers use.
    pub mono: u64,
    /// Unix nanoseconds; what is stored and shown.
    pub wall: i64,
}
