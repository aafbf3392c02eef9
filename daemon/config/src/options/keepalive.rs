//! `ping_*`, `write_*`, `no_fast_producer_stall`: when a connection counts as dead or slow.

use std::time::Duration;

use super::Options;
use super::section::{Field, Report, Section, Taken};
use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::Data;

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

pub(crate) const SECTION: Section = Section {
    keys: &["ping_interval", "ping_max", "write_deadline", "write_timeout", "no_fast_producer_stall"],
    take,
};

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    let keepalive = &mut options.keepalive;
    match field.name {
        "ping_interval" => keepalive.ping_interval = duration(field, report)?,
        "ping_max" => keepalive.ping_max = field.int()?,
        "write_deadline" => keepalive.write_deadline = duration(field, report)?,
        "no_fast_producer_stall" => keepalive.no_fast_producer_stall = field.bool()?,
        _ => {
            keepalive.write_timeout = match field.string()?.as_str() {
                "default" => WriteTimeout::Default,
                "close" => WriteTimeout::Close,
                "retry" => WriteTimeout::Retry,
                _ => return Err(field.error("write_timeout must be 'default', 'close' or 'retry'")),
            }
        }
    }
    Ok(())
}

/// A duration string; a bare number is seconds, with a warning.
pub(super) fn duration(field: &Field<'_>, report: &mut Report<'_>) -> Result<Duration, Diagnostic> {
    let name = field.name;
    if let Data::String(text) = &field.value.data {
        return duration::parse_positive(text)
            .map_err(|cause| field.error(format!("error parsing {name}: {cause}")));
    }
    let text = format!("invalid use of field {name:?}: {name} should be converted to a duration");
    report.warnings.push(field.error(text));
    let seconds = field.int()?;
    Ok(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}
