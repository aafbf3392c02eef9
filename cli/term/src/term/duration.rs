//! Durations: Go's text form, the long form for people, and the parser that also takes days, weeks, months and years.

use std::time::Duration;

const MICRO: i64 = 1_000;
const MILLI: i64 = 1_000_000;
const SECOND: i64 = 1_000_000_000;
const HOUR: i64 = 3600 * SECOND;

/// Text that is no duration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid duration {0:?}")]
pub struct InvalidDuration(pub String);

/// Nanoseconds of `1h30m`, `1d3h`, `2w`, `1M` (30 days), `1y` (365 days), `0`; a leading `-` makes the whole negative.
/// Fractions of days and longer are cut to whole hours, as the reference does.
pub fn parse_nanos(text: &str) -> Result<i64, InvalidDuration> {
    let invalid = || InvalidDuration(text.to_string());
    let trimmed = text.trim();
    if trimmed == "0" {
        return Ok(0);
    }
    let (sign, mut rest) = match trimmed.as_bytes().first() {
        Some(b'-') => (-1, &trimmed[1..]),
        Some(b'+') => (1, &trimmed[1..]),
        _ => (1, trimmed),
    };
    let mut total: i64 = 0;
    if rest.is_empty() {
        return Err(invalid());
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').ok_or_else(invalid)?;
        let (number, tail) = rest.split_at(digits);
        let end = tail.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(tail.len());
        let part = part_nanos(number, &tail[..end]).ok_or_else(invalid)?;
        total = total.checked_add(part).ok_or_else(invalid)?;
        rest = &tail[end..];
    }
    Ok(sign * total)
}

/// Like [`parse_nanos`] for durations that cannot be negative.
pub fn parse(text: &str) -> Result<Duration, InvalidDuration> {
    let nanos = parse_nanos(text)?;
    u64::try_from(nanos).map(Duration::from_nanos).map_err(|_| InvalidDuration(text.to_string()))
}

fn part_nanos(number: &str, unit: &str) -> Option<i64> {
    let hours = match unit {
        "d" | "D" => 24.0,
        "w" | "W" => 7.0 * 24.0,
        "M" => 30.0 * 24.0,
        "y" | "Y" => 365.0 * 24.0,
        _ => return small_nanos(number, unit),
    };
    let whole = (number.parse::<f64>().ok()? * hours).trunc();
    (whole <= (i64::MAX / HOUR) as f64).then(|| whole as i64 * HOUR)
}

// Whole and fraction apart, so that large values keep every nanosecond.
fn small_nanos(number: &str, unit: &str) -> Option<i64> {
    let scale = match unit {
        "ns" => 1,
        "us" | "µs" | "μs" => MICRO,
        "ms" => MILLI,
        "s" => SECOND,
        "m" => 60 * SECOND,
        "h" => HOUR,
        _ => return None,
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() && fraction.is_empty() || fraction.contains('.') {
        return None;
    }
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let mut nanos = whole.checked_mul(scale)?;
    let mut place = scale as f64;
    for digit in fraction.bytes() {
        place /= 10.0;
        nanos = nanos.checked_add((f64::from(digit - b'0') * place) as i64)?;
    }
    Some(nanos)
}

/// Go's `Duration.String`: `1h2m3.5s`, `1.5ms`, `0s`.
pub fn go(nanos: i64) -> String {
    let sign = if nanos < 0 { "-" } else { "" };
    let n = nanos.unsigned_abs();
    if n == 0 {
        return "0s".into();
    }
    let second = SECOND as u64;
    if n < second {
        let (unit, scale) = match n {
            _ if n < MICRO as u64 => ("ns", 1),
            _ if n < MILLI as u64 => ("µs", MICRO as u64),
            _ => ("ms", MILLI as u64),
        };
        return format!("{sign}{}{unit}", decimal(n, scale));
    }
    let (minutes, rest) = (n / (60 * second), n % (60 * second));
    let seconds = decimal(rest, second);
    match (minutes / 60, minutes % 60) {
        (0, 0) => format!("{sign}{seconds}s"),
        (0, m) => format!("{sign}{m}m{seconds}s"),
        (h, m) => format!("{sign}{h}h{m}m{seconds}s"),
    }
}

fn decimal(n: u64, scale: u64) -> String {
    let digits = scale.ilog10() as usize;
    let text = format!("{}.{:0digits$}", n / scale, n % scale);
    if digits == 0 {
        return (n / scale).to_string();
    }
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// The form in reports: `1y2d3h4m5s`, `4m5s`, `12.34s`, `5ms`, `12µs`, and `never` for the largest value.
pub fn human(duration: Duration) -> String {
    human_nanos(i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX))
}

/// [`human`] for nanoseconds, which may be negative.
pub fn human_nanos(nanos: i64) -> String {
    match nanos {
        i64::MAX => return "never".into(),
        n if n < MILLI => return go(round(n, MICRO)),
        n if n < SECOND => return go(round(n, MILLI)),
        _ => {}
    }
    let s = nanos / SECOND;
    let (m, h) = (s / 60, s / 3600);
    let d = h / 24;
    let y = d / 365;
    match (y, d, h, m) {
        (0, 0, 0, 0) => format!("{:.2}s", nanos as f64 / SECOND as f64),
        (0, 0, 0, _) => format!("{m}m{}s", s % 60),
        (0, 0, _, _) => format!("{h}h{}m{}s", m % 60, s % 60),
        (0, _, _, _) => format!("{d}d{}h{}m{}s", h % 24, m % 60, s % 60),
        _ => format!("{y}y{}d{}h{}m{}s", d % 365, h % 24, m % 60, s % 60),
    }
}

fn round(nanos: i64, to: i64) -> i64 {
    let rest = nanos % to;
    if rest.abs() * 2 >= to { nanos - rest + to * nanos.signum() } else { nanos - rest }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read() {
        let cases = [
            ("0", 0),
            ("5s", 5 * SECOND),
            ("1.5h", 5400 * SECOND),
            ("1d3h", 27 * HOUR),
            ("1w", 168 * HOUR),
            ("1M", 720 * HOUR),
            ("1y", 8760 * HOUR),
            ("1.5d", 36 * HOUR),
            ("0.01d", 0),
            ("-2m", -120 * SECOND),
            ("300ms", 300 * MILLI),
            ("10µs", 10 * MICRO),
            (".5s", SECOND / 2),
        ];
        for (text, want) in cases {
            assert_eq!(parse_nanos(text), Ok(want), "{text}");
        }
        for text in ["", "5", "s", "1x", "1h5", "1..2s", "99999999999y", "-"] {
            assert!(parse_nanos(text).is_err(), "{text}");
        }
    }

    #[test]
    fn go_form() {
        let cases = [
            (0, "0s"),
            (1, "1ns"),
            (1_500, "1.5µs"),
            (2_000_000, "2ms"),
            (SECOND, "1s"),
            (3_661 * SECOND + 500 * MILLI, "1h1m1.5s"),
            (120 * SECOND, "2m0s"),
            (-90 * SECOND, "-1m30s"),
        ];
        for (nanos, want) in cases {
            assert_eq!(go(nanos), want);
        }
    }

    #[test]
    fn human_form() {
        let cases = [
            (i64::MAX, "never"),
            (1_499, "1µs"),
            (1_500_000, "2ms"),
            (12_340_000_000, "12.34s"),
            (65 * SECOND, "1m5s"),
            (25 * HOUR, "1d1h0m0s"),
            (366 * 24 * HOUR + 61 * SECOND, "1y1d0h1m1s"),
        ];
        for (nanos, want) in cases {
            assert_eq!(human_nanos(nanos), want);
        }
    }
}
