//! Uptimes and idle times as the monitoring endpoints print them: whole seconds, up to years (`1y3d4h5m6s`).

/// The text of `nanos` nanoseconds, cut to whole seconds; a negative value counts as zero.
pub fn to_string(nanos: i64) -> String {
    let secs = nanos.max(0) / 1_000_000_000;
    let (mins, hours, days) = (secs / 60, secs / 3_600, secs / 86_400);
    let years = days / 365;
    let (s, m, h, d) = (secs % 60, mins % 60, hours % 24, days % 365);
    if years > 0 {
        format!("{years}y{d}d{h}h{m}m{s}s")
    } else if days > 0 {
        format!("{d}d{h}h{m}m{s}s")
    } else if hours > 0 {
        format!("{h}h{m}m{s}s")
    } else if mins > 0 {
        format!("{m}m{s}s")
    } else {
        format!("{s}s")
    }
}

#[cfg(test)]
mod tests {
    use super::to_string;

    #[test]
    fn counts_seconds_to_years() {
        let (minute, hour, day) = (60, 3_600, 86_400);
        let table = [
            (0, "0s"),
            (59, "59s"),
            (minute, "1m0s"),
            (3 * minute + 5, "3m5s"),
            (hour + 2 * minute + 3, "1h2m3s"),
            (day, "1d0h0m0s"),
            (day + 2 * hour + 3 * minute + 4, "1d2h3m4s"),
            (365 * day, "1y0d0h0m0s"),
            (2 * 365 * day + 3 * day + 4 * hour + 5 * minute + 6, "2y3d4h5m6s"),
        ];
        for (secs, text) in table {
            assert_eq!(to_string(secs * 1_000_000_000 + 999_999_999), text);
        }
        assert_eq!(to_string(-5), "0s");
    }
}
