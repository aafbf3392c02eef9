//! Round trips: long ones stand out.

use crate::term::{colour, duration};

/// The time in the form of reports, in red from `critical` nanoseconds on; what is none stays as it is.
pub fn shown(rtt: &str, critical: i64) -> String {
    match duration::parse_nanos(rtt) {
        Ok(nanos) if nanos < critical => duration::human_nanos(nanos),
        Ok(nanos) => colour::red(&duration::human_nanos(nanos)),
        Err(_) => rtt.to_string(),
    }
}
