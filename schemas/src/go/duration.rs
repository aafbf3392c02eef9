//! Durations as Go's `time.Duration.String()` prints them: `1h2m3.5s`, `749µs`, `0s`.

const NANOS_PER_SEC: u64 = 1_000_000_000;

/// The text of a duration of `nanos` nanoseconds.
pub fn to_string(nanos: i64) -> String {
    let sign = if nanos < 0 { "-" } else { "" };
    let abs = nanos.unsigned_abs();
    format!("{sign}{}", magnitude(abs))
}

/// A round trip time as `/connz` shows it: below a millisecond it is cut to whole microseconds.
pub fn round_trip(nanos: i64) -> String {
    let shown = if (1_000..1_000_000).contains(&nanos) { nanos - nanos % 1_000 } else { nanos };
    to_string(shown)
}

fn magnitude(nanos: u64) -> String {
    match nanos {
        0 => "0s".to_owned(),
        1..1_000 => format!("{nanos}ns"),
        1_000..1_000_000 => format!("{}µs", decimal(nanos, 1_000)),
        1_000_000..NANOS_PER_SEC => format!("{}ms", decimal(nanos, 1_000_000)),
        _ => clock(nanos),
    }
}

/// From one second up: hours and minutes appear from the largest that is not zero downwards.
fn clock(nanos: u64) -> String {
    let minutes = nanos / (60 * NANOS_PER_SEC);
    let seconds = decimal(nanos % (60 * NANOS_PER_SEC), NANOS_PER_SEC);
    match (minutes / 60, minutes % 60) {
        (0, 0) => format!("{seconds}s"),
        (0, m) => format!("{m}m{seconds}s"),
        (h, m) => format!("{h}h{m}m{seconds}s"),
    }
}

/// `value / unit` in decimal without trailing zeros; `unit` is a power of ten.
fn decimal(value: u64, unit: u64) -> String {
    let (whole, rest) = (value / unit, value % unit);
    if rest == 0 {
        return whole.to_string();
    }
    let digits = unit.ilog10() as usize;
    let fraction = format!("{rest:0digits$}");
    format!("{whole}.{}", fraction.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::{round_trip, to_string};

    #[test]
    fn prints_as_go_does() {
        let table = [
            (0, "0s"),
            (1, "1ns"),
            (999, "999ns"),
            (1_100, "1.1µs"),
            (749_000, "749µs"),
            (2_200_000, "2.2ms"),
            (8_039_131, "8.039131ms"),
            (1_000_000_000, "1s"),
            (3_300_000_000, "3.3s"),
            (60_000_000_000, "1m0s"),
            (245_000_000_000, "4m5s"),
            (245_001_000_000, "4m5.001s"),
            (18_367_001_000_000, "5h6m7.001s"),
            (480_000_000_001, "8m0.000000001s"),
            (3_600_000_000_000, "1h0m0s"),
            (i64::MAX, "2562047h47m16.854775807s"),
            (i64::MIN, "-2562047h47m16.854775808s"),
            (-1_500_000_000, "-1.5s"),
        ];
        for (nanos, text) in table {
            assert_eq!(to_string(nanos), text, "{nanos}");
        }
    }

    #[test]
    fn short_round_trips_have_no_fraction() {
        for (nanos, text) in [(749_321, "749µs"), (8_039_131, "8.039131ms"), (999, "999ns")] {
            assert_eq!(round_trip(nanos), text);
        }
    }
}
