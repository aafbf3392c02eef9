//! The times of day at which user claims let their user in.

use crate::time_of_day;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use schemas::claims::{TimeRange, UserLimits};

/// Whether one may be in now, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// At any time.
    Always,
    /// Until then, in Unix nanoseconds.
    Until(i64),
    Closed,
}

/// What a user's limits say of the moment `now` (Unix nanoseconds). `local` is the zone of those that name none; a zone that is
/// not known closes all.
pub fn of_user(limits: &UserLimits, local: &TimeZone, now: i64) -> Window {
    if limits.times.is_empty() {
        return Window::Always;
    }
    match limits.locale.as_str() {
        "" | "Local" => window(&limits.times, local, now),
        name => time_of_day::zone(name).map_or(Window::Closed, |zone| window(&limits.times, &zone, now)),
    }
}

/// What `times` say of the moment `now` (Unix nanoseconds) in `zone`. Of several ranges the one that lasts longest counts; one
/// that cannot be read closes all.
pub fn window(times: &[TimeRange], zone: &TimeZone, now: i64) -> Window {
    if times.is_empty() {
        return Window::Always;
    }
    let Ok(now) = Timestamp::from_nanosecond(now.into()) else { return Window::Closed };
    let now = now.to_zoned(zone.clone());
    let mut until = None;
    for range in times {
        let (Some(start), Some(end)) = (on_day_of(&now, &range.start), on_day_of(&now, &range.end)) else {
            return Window::Closed;
        };
        until = until.max(end_of(start, end, &now));
    }
    let nanos = until.and_then(|end| i64::try_from(end.timestamp().as_nanosecond()).ok());
    nanos.map_or(Window::Closed, Window::Until)
}

fn on_day_of(now: &Zoned, time: &str) -> Option<Zoned> {
    let seconds = time_of_day::parse(time)?;
    let part = |n: u32| i8::try_from(n).ok();
    let time =
        jiff::civil::Time::new(part(seconds / 3600)?, part(seconds / 60 % 60)?, part(seconds % 60)?, 0);
    now.with().time(time.ok()?).build().ok()
}

/// When a range ends that `now` lies in.
fn end_of(start: Zoned, end: Zoned, now: &Zoned) -> Option<Zoned> {
    if start < *now && end > *now {
        return Some(end);
    }
    if start <= end {
        return None;
    }
    // It goes over midnight, which is past or to come.
    if end > *now {
        return Some(end);
    }
    let end = end.checked_add(1.day()).ok()?;
    (start < *now && end > *now).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_by_table() {
        let zone = time_of_day::zone("Europe/Berlin").unwrap();
        // ranges, time of day in Berlin, until
        let table = [
            (&[("11:00:00", "22:00:00")][..], "13:00:00", Some("22:00:00")),
            (&[("11:00:00", "22:00:00")], "10:59:59", None),
            (&[("11:00:00", "22:00:00")], "22:00:00", None),
            (&[("22:00:00", "06:00:00")], "05:00:00", Some("06:00:00")),
            (&[("22:00:00", "06:00:00")], "23:30:00", Some("+06:00:00")),
            (&[("22:00:00", "06:00:00")], "12:00:00", None),
            (&[("10:00:00", "14:00:00"), ("12:00:00", "18:00:00")], "13:00:00", Some("18:00:00")),
            (&[("10:00:00", "14:00:00"), ("nonsense", "18:00:00")], "13:00:00", None),
        ];
        let at = |text: &str| {
            let (days, time) = text.strip_prefix('+').map_or((0, text), |time| (1, time));
            let day = jiff::civil::date(2026, 5, 4).checked_add(days.days()).unwrap();
            let moment = day.to_datetime(time.parse().unwrap()).to_zoned(zone.clone()).unwrap();
            i64::try_from(moment.timestamp().as_nanosecond()).unwrap()
        };
        for (ranges, now, until) in table {
            let times: Vec<TimeRange> =
                ranges.iter().map(|(s, e)| TimeRange { start: (*s).into(), end: (*e).into() }).collect();
            let want = until.map_or(Window::Closed, |until| Window::Until(at(until)));
            assert_eq!(window(&times, &zone, at(now)), want, "{ranges:?} at {now}");
        }
        assert_eq!(window(&[], &zone, 0), Window::Always);
    }

    /// Times, zone, the moment, and the end.
    type Case = (&'static [(&'static str, &'static str)], &'static str, &'static str, Option<&'static str>);

    fn ends(ranges: &[(&str, &str)], zone: &str, now: &str) -> Option<String> {
        let times = ranges.iter().map(|(s, e)| TimeRange { start: (*s).into(), end: (*e).into() }).collect();
        let limits = UserLimits { times, locale: zone.into(), ..UserLimits::default() };
        let now: Timestamp = now.parse().unwrap();
        let local = time_of_day::zone("Asia/Tokyo").unwrap();
        match of_user(&limits, &local, now.as_nanosecond() as i64) {
            Window::Always => Some("never".into()),
            Window::Until(end) => Some(Timestamp::from_nanosecond(end.into()).unwrap().to_string()),
            Window::Closed => None,
        }
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
