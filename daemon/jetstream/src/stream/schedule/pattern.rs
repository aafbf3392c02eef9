//! `Nats-Schedule`: when a message is to be published.

use super::cron::Cron;
use super::zone::Zone;
use schemas::go::{Time, duration};
use schemas::jetstream::ApiError;
use schemas::jetstream::decode::parse_time;
use schemas::jetstream::errors::{MESSAGE_SCHEDULES_PATTERN_INVALID, MESSAGE_SCHEDULES_TIME_ZONE_INVALID};

const SECOND: i64 = 1_000_000_000;
/// Moments are kept below this one: the last one means never. Unix nanoseconds.
const LAST: i64 = i64::MAX - 1;

/// See the module's introduction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pattern {
    /// Once, at this moment, in Unix nanoseconds.
    At(i64),
    /// Again and again after so many nanoseconds.
    Every(i64),
    Cron(Cron, Zone),
}

impl Pattern {
    /// Reads a pattern and the time zone that it is for, if one is named. `None`: there is nothing to do.
    pub(super) fn parse(pattern: &[u8], zone: Option<&[u8]>) -> Result<Option<Pattern>, ApiError> {
        let zone = match zone {
            None => None,
            Some(name) => {
                let named = std::str::from_utf8(name).ok().and_then(Zone::named);
                Some(named.ok_or_else(|| MESSAGE_SCHEDULES_TIME_ZONE_INVALID.error())?)
            }
        };
        if pattern.is_empty() {
            return Ok(None);
        }
        let read = std::str::from_utf8(pattern).ok().and_then(|text| Self::read(text, zone));
        match read.ok_or_else(|| MESSAGE_SCHEDULES_PATTERN_INVALID.error())? {
            // As good as none.
            Pattern::At(Self::UNSET) => Ok(None),
            pattern => Ok(Some(pattern)),
        }
    }

    /// Go's zero time.
    const UNSET: i64 = Time::ZERO.unix_nanos();

    fn read(text: &str, zone: Option<Zone>) -> Option<Pattern> {
        if let Some(at) = text.strip_prefix("@at ") {
            let at = parse_time(at).ok().filter(|_| zone.is_none())?;
            return Some(Pattern::At(at.unix_nanos().min(LAST)));
        }
        if let Some(every) = text.strip_prefix("@every ") {
            let every = duration::parse(every).ok().filter(|_| zone.is_none())?;
            return (every >= SECOND).then_some(Pattern::Every(every));
        }
        let fields = match text {
            "@yearly" | "@annually" => "0 0 0 1 1 *",
            "@monthly" => "0 0 0 1 * *",
            "@weekly" => "0 0 0 * * 0",
            "@daily" | "@midnight" => "0 0 0 * * *",
            "@hourly" => "0 0 * * * *",
            fields => fields,
        };
        Some(Pattern::Cron(Cron::parse(fields)?, zone.unwrap_or_else(Zone::utc)))
    }

    pub(super) fn repeats(&self) -> bool {
        !matches!(self, Pattern::At(_))
    }

    /// When it is due after `from`. What should have happened before `now` more than once happens once. All in Unix nanoseconds;
    /// `None` when it never is.
    pub(super) fn next(&self, from: i64, now: i64) -> Option<i64> {
        let next = |from| match self {
            Pattern::At(at) => Some(*at),
            Pattern::Every(every) => Some(round(from).saturating_add(*every).min(LAST)),
            Pattern::Cron(cron, zone) => {
                Some(cron.next(i64::div_euclid(from, SECOND), zone)?.saturating_mul(SECOND).min(LAST))
            }
        };
        match next(from)? {
            at if at < now && self.repeats() => next(round(now)),
            at => Some(at),
        }
    }

    /// A moment as `Nats-Schedule-Next` shows it: RFC 3339, on the clock of the pattern's time zone.
    pub(super) fn show(&self, at: i64) -> String {
        let ahead = match self {
            Pattern::Cron(_, zone) => zone.offset(at.div_euclid(SECOND)),
            _ => 0,
        };
        let shown = Time::from_unix_nanos(at.saturating_add(ahead * SECOND)).to_string();
        match (ahead / 60, shown.strip_suffix('Z')) {
            (0, _) | (_, None) => shown,
            (minutes, Some(clock)) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                format!("{clock}{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
        }
    }
}

/// To the nearest second.
fn round(nanos: i64) -> i64 {
    nanos.saturating_add(SECOND / 2).div_euclid(SECOND) * SECOND
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nanos(text: &str) -> i64 {
        parse_time(text).unwrap().unix_nanos()
    }

    #[test]
    fn patterns_that_are_none() {
        let bad = [
            "@at",
            "@at ",
            "@at tomorrow",
            "@at 2025-02-30T00:00:00Z",
            "@every",
            "@every 1",
            "@every 999ms",
            "@every -5s",
            "@every 1s ",
            "@secondly",
            "@Hourly",
            "* * * * *",
            "* * * * * * *",
            "60 * * * * *",
            "* * 24 * * *",
            "* * * 0 * *",
            "* * * 32 * *",
            "* * * * 0 *",
            "* * * * 13 *",
            "* * * * * 7",
            "a * * * * *",
            "1-2-3 * * * * *",
            "5-1 * * * * *",
            "*/0 * * * * *",
            "*/2/3 * * * * *",
            "-1 * * * * *",
            "* * * * janx *",
            "0 0 0 30 2 *x",
        ];
        for text in bad {
            let error = Pattern::parse(text.as_bytes(), None).unwrap_err();
            assert!(MESSAGE_SCHEDULES_PATTERN_INVALID.is(&error), "{text}");
        }
        assert_eq!(Pattern::parse(b"", None), Ok(None));
        assert_eq!(Pattern::parse(b"@at 0001-01-01T00:00:00Z", None), Ok(None));
        assert!(Pattern::parse(b"* * * * * *", Some(b"")).is_err());
        assert!(Pattern::parse(b"", Some(b"Mars/Olympus")).is_err());
        assert!(Pattern::parse(b"@every 5s", Some(b"UTC")).is_err(), "intervals have no time zone");
    }

    #[test]
    fn next_by_table() {
        // (pattern, from, now, next)
        let table = [
            (
                "@at 2025-01-01T00:00:00+01:00",
                "2026-01-01T00:00:00Z",
                "2026-01-01T00:00:00Z",
                "2024-12-31T23:00:00Z",
            ),
            ("@every 90m", "2025-01-01T00:00:00.4Z", "2025-01-01T00:00:00.4Z", "2025-01-01T01:30:00Z"),
            ("@every 1.5s", "2025-01-01T00:00:00.5Z", "2025-01-01T00:00:00.5Z", "2025-01-01T00:00:02.5Z"),
            ("@every 10s", "2025-01-01T00:00:00Z", "2025-01-01T00:01:05.2Z", "2025-01-01T00:01:15Z"),
            ("@hourly", "2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z", "2025-01-01T01:00:00Z"),
            ("@hourly", "2025-01-01T00:00:00Z", "2025-01-01T05:30:00Z", "2025-01-01T06:00:00Z"),
            ("@daily", "2025-02-28T12:00:00.9Z", "2025-02-28T12:00:01Z", "2025-03-01T00:00:00Z"),
            ("@weekly", "2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z", "2025-01-05T00:00:00Z"),
            ("@monthly", "2025-12-01T00:00:00Z", "2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z"),
            ("@yearly", "2025-12-01T00:00:00Z", "2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        ];
        for (text, from, now, expected) in table {
            let pattern = Pattern::parse(text.as_bytes(), None).unwrap().unwrap();
            let next = pattern.next(nanos(from), nanos(now)).unwrap();
            assert_eq!(pattern.show(next), expected, "{text} after {from}");
        }
    }

    #[test]
    fn shown_on_the_clock_of_its_zone() {
        for (zone, shown) in [
            ("Europe/Berlin", "2025-07-01T05:00:00+02:00"),
            ("America/New_York", "2025-07-01T05:00:00-04:00"),
            ("Asia/Kolkata", "2025-07-01T05:00:00+05:30"),
            ("UTC", "2025-07-01T05:00:00Z"),
        ] {
            let pattern = Pattern::parse(b"0 0 5 1 7 *", Some(zone.as_bytes())).unwrap().unwrap();
            let from = nanos("2025-01-01T00:00:00Z");
            assert_eq!(pattern.show(pattern.next(from, from).unwrap()), shown);
        }
        let lone = Pattern::At(nanos("2025-07-01T05:00:00.25Z"));
        assert_eq!(lone.show(nanos("2025-07-01T05:00:00.25Z")), "2025-07-01T05:00:00.25Z");
    }
}
