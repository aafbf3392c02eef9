//! Scheduled messages: a message with `Nats-Schedule` is kept as an order to publish another one, once or again and again.
//!
//! When an order is due first follows from its own header and time, so the store's list of messages whose time comes
//! ([`wakes`]) holds orders as well, and finds them again after a restart. How often one was carried out already cannot be seen
//! from it: [`Fired`] is kept beside the stream's configuration.
//!
//! Never here: messages that merely grow too old.

mod check;
mod content;
mod cron;
mod fire;
mod fired;
mod pattern;
mod zone;

pub(super) use fire::ROUND;
pub use fired::Fired;
pub(super) use fired::Firings;

use super::headers::{self, SCHEDULE, SCHEDULE_TIME_ZONE};
use pattern::Pattern;
use schemas::jetstream::ApiError;

fn pattern_of(header: &[u8]) -> Result<Option<Pattern>, ApiError> {
    let pattern = daemon_wire::headers::get(header, SCHEDULE).unwrap_or_default();
    Pattern::parse(pattern, daemon_wire::headers::get(header, SCHEDULE_TIME_ZONE))
}

/// When a message with this header block is due first, if it is an order at all. All in Unix nanoseconds.
fn first_due(header: &[u8], time: i64, now: i64) -> Option<i64> {
    memchr::memmem::find(header, SCHEDULE.as_bytes())?;
    pattern_of(header).ok()??.next(time, now)
}

/// When something is to be done with a stored message, in Unix nanoseconds: its own time to live ends, or it is an order that is
/// due. 0: never, or only when all messages of its age go.
pub fn wakes(header: &[u8], time: i64) -> i64 {
    if header.is_empty() {
        return 0;
    }
    sooner(headers::expires(header, time), first_due(header, time, time))
}

/// `expires`: 0 for never.
fn sooner(expires: i64, due: Option<i64>) -> i64 {
    match due {
        Some(due) if expires == 0 => due,
        Some(due) => due.min(expires),
        None => expires,
    }
}
