//! Time zones: what a clock on the wall shows at a moment, and which moment a clock on the wall means.
//!
//! The rules come with the program. Nothing is read from the machine, so that one pattern means the same everywhere.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use std::sync::LazyLock;

static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// See the module's introduction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Zone(TimeZone);

impl Zone {
    pub(super) fn utc() -> Zone {
        Zone(TimeZone::UTC)
    }

    /// By its IANA name, exactly as written.
    pub(super) fn named(name: &str) -> Option<Zone> {
        if name == "UTC" {
            return Some(Zone::utc());
        }
        let zone = ZONES.get(name).ok()?;
        (zone.iana_name() == Some(name)).then_some(Zone(zone))
    }

    /// What the clock shows; `at` in Unix seconds.
    pub(super) fn civil(&self, at: i64) -> DateTime {
        self.0.to_datetime(timestamp(at))
    }

    /// Seconds that the clock is ahead of UTC.
    pub(super) fn offset(&self, at: i64) -> i64 {
        i64::from(self.0.to_offset(timestamp(at)).seconds())
    }

    /// When the clock shows this, in Unix seconds. A month of 13 is the next January, a day beyond the month's last is one of the
    /// next. Of two moments, and of none, the one that Go's `time.Date` takes.
    pub(super) fn unix(&self, year: i16, month: i8, day: i8, [hour, minute, second]: [i8; 3]) -> i64 {
        let (year, month) = if month > 12 { (year + 1, month - 12) } else { (year, month) };
        let first = Date::new(year, month, 1).unwrap_or(Date::MAX);
        let days = first.duration_since(Date::new(1970, 1, 1).unwrap_or(Date::ZERO)).as_hours() / 24;
        let time = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
        let local = (days + i64::from(day) - 1) * 86_400 + time;
        match self.offset(local) {
            0 => local,
            offset => local - self.offset(local - offset),
        }
    }
}

fn timestamp(at: i64) -> Timestamp {
    let (min, max) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    // Far from both ends, so that every zone's clock can show it.
    Timestamp::from_second(at.clamp(min + 200_000, max - 200_000)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_exactly() {
        for name in ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "EST5EDT", "GMT"] {
            assert!(Zone::named(name).is_some(), "{name}");
        }
        for name in ["", "utc", "europe/berlin", "Berlin", "../UTC", "/etc/localtime", "Local", "+01:00"] {
            assert!(Zone::named(name).is_none(), "{name}");
        }
    }

    #[test]
    fn moments_that_do_not_exist_or_exist_twice() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        // 2025-03-30 02:30 is skipped, 2025-10-26 02:30 comes twice.
        assert_eq!(berlin.unix(2025, 3, 30, [2, 30, 0]), 1_743_298_200);
        assert_eq!(berlin.unix(2025, 10, 26, [2, 30, 0]), 1_761_442_200);
        assert_eq!(berlin.unix(2025, 13, 1, [0, 0, 0]), berlin.unix(2026, 1, 1, [0, 0, 0]));
        assert_eq!(berlin.unix(2025, 1, 32, [0, 0, 0]), berlin.unix(2025, 2, 1, [0, 0, 0]));
    }
}
