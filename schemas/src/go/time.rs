//! A moment in UTC, written as Go writes `time.Time` in JSON: RFC 3339 with as many fraction digits as it needs.
//!
//! The value is Unix nanoseconds; the clock is read elsewhere.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

const NANOS_PER_SEC: i64 = 1_000_000_000;
const ZERO_TEXT: &str = "0001-01-01T00:00:00Z";

/// Unix nanoseconds. `Time::ZERO` is Go's zero time, year 1, outside the range that nanoseconds reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

/// A text that is no RFC 3339 time, or one outside the years 1678 to 2261.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid RFC 3339 time {0:?}")]
pub struct TimeError(String);

impl Time {
    pub const ZERO: Time = Time(i64::MIN);

    pub const fn from_unix_nanos(nanos: i64) -> Self {
        Time(nanos)
    }

    /// Unix nanoseconds; `i64::MIN` for the zero time.
    pub const fn unix_nanos(self) -> i64 {
        self.0
    }

    pub fn is_zero(&self) -> bool {
        *self == Time::ZERO
    }
}

impl Default for Time {
    fn default() -> Self {
        Time::ZERO
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_zero() {
            return f.write_str(ZERO_TEXT);
        }
        let (secs, nanos) = (self.0.div_euclid(NANOS_PER_SEC), self.0.rem_euclid(NANOS_PER_SEC));
        let (year, month, day) = civil_from_days(secs.div_euclid(86_400));
        let clock = secs.rem_euclid(86_400);
        let (hour, minute, second) = (clock / 3_600, clock / 60 % 60, clock % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        if nanos != 0 {
            let (mut fraction, mut width) = (nanos, 9);
            while fraction % 10 == 0 {
                (fraction, width) = (fraction / 10, width - 1);
            }
            write!(f, ".{fraction:0width$}")?;
        }
        f.write_str("Z")
    }
}

impl FromStr for Time {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        parse(text).ok_or_else(|| TimeError(text.to_owned()))
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

fn parse(text: &str) -> Option<Time> {
    if text == ZERO_TEXT {
        return Some(Time::ZERO);
    }
    let bytes = text.as_bytes();
    let shape_holds = bytes.len() >= 20
        && [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')].iter().all(|&(i, b)| bytes[i] == b);
    if !shape_holds {
        return None;
    }
    let number = |from: usize, to: usize| digits(&bytes[from..to]);
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    if !(1..=12).contains(&month) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let days = days_from_civil(year, month, day);
    if civil_from_days(days) != (year, month, day) {
        return None;
    }
    let (nanos, zone) = fraction(&bytes[19..])?;
    let secs = days * 86_400 + hour * 3_600 + minute * 60 + second - offset_secs(zone)?;
    secs.checked_mul(NANOS_PER_SEC)?.checked_add(nanos).map(Time)
}

/// Reads `.123` if it is there: nanoseconds, and what follows. Digits past the ninth are cut.
fn fraction(rest: &[u8]) -> Option<(i64, &[u8])> {
    let Some(after_dot) = rest.strip_prefix(b".") else { return Some((0, rest)) };
    let count = after_dot.iter().take_while(|b| b.is_ascii_digit()).count();
    let kept = count.min(9);
    let value = digits(&after_dot[..kept])?;
    Some((value * 10_i64.pow(9 - kept as u32), &after_dot[count..]))
}

fn offset_secs(zone: &[u8]) -> Option<i64> {
    let sign = match zone {
        [b'Z'] => return Some(0),
        [b'+', ..] => 1,
        [b'-', ..] => -1,
        _ => return None,
    };
    if zone.len() != 6 || zone[3] != b':' {
        return None;
    }
    let (hours, minutes) = (digits(&zone[1..3])?, digits(&zone[4..6])?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3_600 + minutes * 60))
}

fn digits(bytes: &[u8]) -> Option<i64> {
    let all = !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit);
    all.then(|| bytes.iter().fold(0, |n, b| n * 10 + i64::from(b - b'0')))
}

/// Days since 1970-01-01 as a proleptic Gregorian date; eras of 400 years that begin in March.
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let march_month = (month + 9) % 12;
    let day_of_year = (153 * march_month + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_and_reads_back() {
        let table = [
            (0, "1970-01-01T00:00:00Z"),
            (-1, "1969-12-31T23:59:59.999999999Z"),
            (1_795_315_592_725_115_530, "2026-11-22T02:46:32.72511553Z"),
            (951_782_400_000_000_000, "2000-02-29T00:00:00Z"),
            (4_107_542_399_500_000_000, "2100-02-28T23:59:59.5Z"),
            (i64::MAX, "2262-04-11T23:47:16.854775807Z"),
            (i64::MIN, "0001-01-01T00:00:00Z"),
        ];
        for (nanos, text) in table {
            assert_eq!(Time::from_unix_nanos(nanos).to_string(), text);
            assert_eq!(text.parse(), Ok(Time::from_unix_nanos(nanos)));
        }
    }

    #[test]
    fn reads_offsets() {
        let utc: Time = "2026-11-22T02:46:32.5Z".parse().unwrap();
        assert_eq!("2026-11-22T04:16:32.500+01:30".parse(), Ok(utc));
        assert_eq!("2026-11-21T21:46:32.5-05:00".parse(), Ok(utc));
    }

    #[test]
    fn refuses_what_is_no_time() {
        let table = [
            "",
            "yesterday",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+1:00",
            "3000-01-01T00:00:00Z",
        ];
        for text in table {
            assert_eq!(text.parse::<Time>(), Err(TimeError(text.to_owned())));
        }
    }

    #[test]
    fn every_day_is_its_own_inverse() {
        for days in -200_000..200_000 {
            let (year, month, day) = civil_from_days(days);
            assert_eq!(days_from_civil(year, month, day), days);
        }
    }
}
