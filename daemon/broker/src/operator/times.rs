//! Times of the day at which a user may be connected.

use daemon_keys::time_of_day;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use schemas::claims::UserLimits;

/// Whether the user may be connected at `now` (Unix nanoseconds): until when (Unix nanoseconds; `None` without end), or not
/// at all.
pub(super) fn window(limits: &UserLimits, now: i64, local: &TimeZone) -> Result<Option<i64>, ()> {
    if limits.times.is_empty() {
        return Ok(None);
    }
    let zone = match limits.locale.as_str() {
        "" | "Local" => local.clone(),
        name => time_of_day::zone(name).ok_or(())?,
    };
    let now = Timestamp::from_nanosecond(now.into()).map_err(|_| ())?.to_zoned(zone);
    let mut longest = None;
    for range in &limits.times {
        let (start, end) = (at(&range.start, &now)?, at(&range.end, &now)?);
        longest = longest.max(until(&start, end, &now));
    }
    let end = longest.ok_or(())?;
    i64::try_from(end.as_nanosecond()).map(Some).map_err(|_| ())
}

/// That time on the day of `now`.
fn at(text: &str, now: &Zoned) -> Result<Zoned, ()> {
    let seconds = i32::try_from(time_of_day::parse(text).ok_or(())?).map_err(|_| ())?;
    let time = Time::midnight().checked_add(seconds.seconds()).map_err(|_| ())?;
    now.date().to_datetime(time).to_zoned(now.time_zone().clone()).map_err(|_| ())
}

/// The end of the range, if `now` is in it. A range whose end is before its start goes over midnight.
fn until(start: &Zoned, end: Zoned, now: &Zoned) -> Option<Timestamp> {
    if start < now && end > *now {
        return Some(end.timestamp());
    }
    if *start <= end {
        return None;
    }
    if end > *now {
        return Some(end.timestamp());
    }
    let tomorrow = end.checked_add(1.day()).ok()?;
    (start < now && tomorrow > *now).then(|| tomorrow.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use schemas::claims::TimeRange;

    /// Times, zone, the moment, and the end.
    type Case = (&'static [(&'static str, &'static str)], &'static str, &'static str, Option<&'static str>);

    fn ends(ranges: &[(&str, &str)], zone: &str, now: &str) -> Option<String> {
        let times = ranges.iter().map(|(s, e)| TimeRange { start: (*s).into(), end: (*e).into() }).collect();
        let limits = UserLimits { times, locale: zone.into(), ..UserLimits::default() };
        let now: Timestamp = now.parse().unwrap();
        let local = time_of_day::zone("Asia/Tokyo").unwrap();
        let end = window(&limits, now.as_nanosecond() as i64, &local).ok()?;
        Some(end.map_or("never".into(), |end| Timestamp::from_nanosecond(end.into()).unwrap().to_string()))
    }

    #[test]
    fn days_have_their_times() {
        let table: [Case; 12] = [
            (&[], "UTC", "2026-06-01T12:00:00Z", Some("never")),
            (&[("11:00:00", "13:00:00")], "UTC", "2026-06-01T12:00:00Z", Some("2026-06-01T13:00:00Z")),
            (&[("11:00:00", "13:00:00")], "UTC", "2026-06-01T13:00:00Z", None),
            (&[("11:00:00", "13:00:00")], "UTC", "2026-06-01T11:00:00Z", None),
            (&[("22:00:00", "06:00:00")], "UTC", "2026-06-01T23:00:00Z", Some("2026-06-02T06:00:00Z")),
            (&[("22:00:00", "06:00:00")], "UTC", "2026-06-02T05:00:00Z", Some("2026-06-02T06:00:00Z")),
            (&[("22:00:00", "06:00:00")], "UTC", "2026-06-02T12:00:00Z", None),
            (
                &[("11:00:00", "12:30:00"), ("10:00:00", "14:00:00")],
                "UTC",
                "2026-06-01T12:00:00Z",
                Some("2026-06-01T14:00:00Z"),
            ),
            (
                &[("13:00:00", "15:00:00")],
                "Europe/Berlin",
                "2026-06-01T12:00:00Z",
                Some("2026-06-01T13:00:00Z"),
            ),
            (
                &[("13:00:00", "15:00:00")],
                "Europe/Berlin",
                "2026-01-01T12:30:00Z",
                Some("2026-01-01T14:00:00Z"),
            ),
            (&[("20:00:00", "22:00:00")], "", "2026-06-01T12:00:00Z", Some("2026-06-01T13:00:00Z")),
            (&[("20:00:00", "22:00:00")], "No/Where", "2026-06-01T12:00:00Z", None),
        ];
        for (ranges, zone, now, expected) in table {
            assert_eq!(ends(ranges, zone, now).as_deref(), expected, "{ranges:?} {zone} {now}");
        }
    }
}
