//! Durations as Go writes and reads them: `1h2m3.5s`, `300ms`.

use schemas::go::duration;
pub use schemas::go::duration::parse;
use std::time::Duration;

/// Reads a duration; a negative one counts as zero.
pub fn parse_positive(text: &str) -> Result<Duration, String> {
    parse(text).map(from_nanos)
}

/// Nanoseconds as a duration; negative ones count as zero.
pub fn from_nanos(nanos: i64) -> Duration {
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(0))
}

/// Writes a duration as Go does: `2m0s`, `1.5s`, `300ms`.
pub fn format(duration: Duration) -> String {
    duration::to_string(i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_write_as_go_writes_them() {
        for (nanos, text) in [
            (0, "0s"),
            (1, "1ns"),
            (1_500, "1.5µs"),
            (300_000_000, "300ms"),
            (1_500_000_000, "1.5s"),
            (120_000_000_000, "2m0s"),
            (3_600_000_000_000, "1h0m0s"),
        ] {
            assert_eq!(format(Duration::from_nanos(nanos)), text);
        }
    }
}
