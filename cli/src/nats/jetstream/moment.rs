//! Moments of the API's documents as reports show them.

use jiff::{Timestamp, tz::TimeZone};
use schemas::go::Time;

use crate::term::{duration, time};

/// This moment, as the server would write it.
pub fn now() -> Time {
    from_timestamp(Timestamp::now())
}

pub fn from_timestamp(timestamp: Timestamp) -> Time {
    Time::from_unix_nanos(i64::try_from(timestamp.as_nanosecond()).unwrap_or(i64::MAX))
}

/// None for the zero time.
pub fn timestamp(moment: Time) -> Option<Timestamp> {
    if moment.is_zero() { None } else { Timestamp::from_nanosecond(moment.unix_nanos().into()).ok() }
}

/// `2006-01-02 15:04:05` in local time.
pub fn local(moment: Time) -> String {
    timestamp(moment).map_or_else(|| "0001-01-01 00:00:00".into(), time::local)
}

/// `2006-01-02 15:04:05.123456789 +0000 UTC`, the form in which Go prints a time by default.
pub fn go(moment: Time) -> String {
    let Some(timestamp) = timestamp(moment) else { return "0001-01-01 00:00:00 +0000 UTC".into() };
    timestamp.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d %H:%M:%S%.f +0000 UTC").to_string()
}

/// Nanoseconds from `moment` to `reference`, which is now when the server did not say.
pub fn nanos_since(reference: Time, moment: Time) -> i64 {
    let reference = if reference.is_zero() { now() } else { reference };
    if moment.is_zero() { i64::MAX } else { reference.unix_nanos().saturating_sub(moment.unix_nanos()) }
}

/// [`nanos_since`] for people; `never` for the zero time.
pub fn since(reference: Time, moment: Time) -> String {
    duration::human_nanos(nanos_since(reference, moment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        let moment: Time = "2024-02-29T23:59:58.120Z".parse().unwrap();
        assert_eq!(go(moment), "2024-02-29 23:59:58.12 +0000 UTC");
        assert_eq!(go("2024-02-29T23:59:58Z".parse().unwrap()), "2024-02-29 23:59:58 +0000 UTC");
        let later = "2024-03-01T00:01:03.120Z".parse().unwrap();
        assert_eq!(since(later, moment), "1m5s");
        assert_eq!(since(later, Time::ZERO), "never");
    }
}
