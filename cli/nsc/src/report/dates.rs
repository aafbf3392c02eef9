//! Points in time as unix seconds: as people read them (`2026-01-02 15:04:05 UTC`, `in 3 weeks`), and as `--expiry` takes
//! them.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, Zoned};
use regex::Regex;

/// Seconds since 1970.
pub fn now() -> i64 {
    Timestamp::now().as_second()
}

/// `2026-01-02 15:04:05 UTC`; empty for 0.
pub fn utc(at: i64) -> String {
    match Timestamp::from_second(at) {
        Ok(time) if at != 0 => time.strftime("%Y-%m-%d %H:%M:%S UTC").to_string(),
        _ => String::new(),
    }
}

/// `2026-01-02T15:04:05Z`, in the zone of this machine.
pub fn rfc3339(at: i64) -> String {
    Timestamp::from_second(at).map(cli_term::term::time::rfc3339_local).unwrap_or_default()
}

/// `In 3 Weeks`, `2 Months Ago`; empty for 0.
pub fn relative(at: i64, now: i64) -> String {
    if at == 0 {
        return String::new();
    }
    let distance = distance(at.abs_diff(now));
    super::title_case(&match (at < now, distance.as_str()) {
        (_, "now") if at <= now => "now".to_string(),
        (true, distance) => format!("{distance} ago"),
        (false, distance) => format!("in {distance}"),
    })
}

/// The distance in the largest fitting unit.
fn distance(seconds: u64) -> String {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    const DAY: u64 = 24 * HOUR;
    const WEEK: u64 = 7 * DAY;
    const MONTH: u64 = 30 * DAY;
    const YEAR: u64 = 12 * MONTH;
    const LONG: u64 = 37 * YEAR;
    let table: [(u64, &str, u64); 17] = [
        (1, "now", 1),
        (2, "1 second", 1),
        (MINUTE, "# seconds", 1),
        (2 * MINUTE, "1 minute", 1),
        (HOUR, "# minutes", MINUTE),
        (2 * HOUR, "1 hour", 1),
        (DAY, "# hours", HOUR),
        (2 * DAY, "1 day", 1),
        (WEEK, "# days", DAY),
        (2 * WEEK, "1 week", 1),
        (MONTH, "# weeks", WEEK),
        (2 * MONTH, "1 month", 1),
        (YEAR, "# months", MONTH),
        (18 * MONTH, "1 year", 1),
        (2 * YEAR, "2 years", 1),
        (LONG, "# years", YEAR),
        (u64::MAX, "a long while", 1),
    ];
    let (_, text, unit) = table.iter().find(|(below, _, _)| seconds < *below).unwrap_or(&table[16]);
    text.replace('#', &(seconds / unit).to_string())
}

/// What `--start` and `--expiry` take: `0` or nothing for none, a date, a date and time, or a span from now such as `3d`
/// or `-2M`. Days and longer are those of the calendar.
pub fn parse(text: &str) -> Result<i64, String> {
    parse_at(text, &Zoned::now())
}

fn parse_at(text: &str, now: &Zoned) -> Result<i64, String> {
    if text.is_empty() || text == "0" {
        return Ok(0);
    }
    if text.contains('.') {
        return Err(format!("start/expiry must be an integer value: {text}"));
    }
    if let Some(time) =
        text.strip_suffix(" UTC").and_then(|t| DateTime::strptime("%Y-%m-%d %H:%M:%S", t).ok())
    {
        return in_utc(time);
    }
    let date = Regex::new(r"\d{4}-\d{2}-\d{2}").expect("a plain pattern");
    if date.is_match(text) {
        let day = jiff::civil::Date::strptime("%Y-%m-%d", text)
            .map_err(|_| format!("parsing time {}: not a date as 2006-01-02", super::quote(text)))?;
        return in_utc(day.at(0, 0, 0, 0));
    }
    span(text, now)
}

fn in_utc(time: DateTime) -> Result<i64, String> {
    time.to_zoned(TimeZone::UTC).map(|t| t.timestamp().as_second()).map_err(|e| e.to_string())
}

fn span(text: &str, now: &Zoned) -> Result<i64, String> {
    let pattern = Regex::new(r"(-?\d+)([mhdMyw])").expect("a plain pattern");
    let Some(found) = pattern.captures(text) else { return Err(format!("couldn't parse expiry: {text}")) };
    let far = || format!("couldn't parse expiry: {text}: out of range");
    let count: i64 = found[1].parse().map_err(|_| far())?;
    if count == 0 {
        return Ok(0);
    }
    let new = Span::new();
    let span = match &found[2] {
        "m" => new.try_minutes(count),
        "h" => new.try_hours(count),
        "d" => new.try_days(count),
        "w" => new.try_weeks(count),
        "M" => new.try_months(count),
        _ => new.try_years(count),
    };
    let then = span.and_then(|span| now.checked_add(span)).map_err(|_| far())?;
    Ok(then.timestamp().as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_dates_are_read() {
        let now: Zoned = "2024-01-31T10:00:00+00:00[UTC]".parse().unwrap();
        let at = now.timestamp().as_second();
        let table = [
            ("", 0),
            ("0", 0),
            ("0d", 0),
            ("3m", at + 180),
            ("-2h", at - 7200),
            ("1d12h", at + 86400),
            ("1w", at + 7 * 86400),
            ("2024-03-01", 1709251200),
            ("2024-03-01 00:00:01 UTC", 1709251201),
            ("1y", at + 366 * 86400),
        ];
        for (text, want) in table {
            assert_eq!(parse_at(text, &now), Ok(want), "{text:?}");
        }
        for (text, want) in
            [("1.5d", "integer"), ("soon", "couldn't parse"), ("9999999999999y", "out of range")]
        {
            assert!(parse_at(text, &now).unwrap_err().contains(want), "{text}");
        }
    }

    #[test]
    fn distances_are_rounded_down() {
        let table = [
            (0, ""),
            (1000, "Now"),
            (1001, "In 1 Second"),
            (1059, "In 59 Seconds"),
            (940, "1 Minute Ago"),
            (1000 + 86400 * 30, "In 1 Month"),
            (1000 + 86400 * 365, "In 1 Year"),
        ];
        for (at, want) in table {
            assert_eq!(relative(at, 1000), want, "{at}");
        }
    }

    #[test]
    fn dates_are_utc() {
        assert_eq!(utc(0), "");
        assert_eq!(utc(1709251201), "2024-03-01 00:00:01 UTC");
    }
}
