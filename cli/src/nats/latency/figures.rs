//! The figures of a latency test as the reference prints them.

use std::time::Duration;

use crate::term::duration;

/// The percentiles of the report.
pub const PERCENTILES: [f64; 11] =
    [10.0, 50.0, 75.0, 90.0, 99.0, 99.9, 99.99, 99.999, 99.9999, 99.99999, 100.0];

/// A duration cut to whole microseconds: `234µs`, `4.567ms`, `1.234567s`.
pub fn micros(time: Duration) -> String {
    let nanos = i64::try_from(time.as_nanos()).unwrap_or(i64::MAX);
    duration::go(nanos - nanos % 1000)
}

/// Whole messages a second.
pub fn per_second(messages: u64, time: Duration) -> u64 {
    let seconds = time.as_secs_f64();
    if seconds > 0.0 { (messages as f64 / seconds) as u64 } else { 0 }
}

/// The middle of a sorted list, or the mean of the middle two.
pub fn median(sorted: &[u64]) -> u64 {
    match sorted.len() {
        0 => 0,
        n if n % 2 == 0 => (sorted[n / 2 - 1] + sorted[n / 2]) / 2,
        n => sorted[n / 2],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        assert_eq!(micros(Duration::from_nanos(4_567_890)), "4.567ms");
        assert_eq!(micros(Duration::from_nanos(999)), "0s");
        assert_eq!((median(&[1, 2, 9]), median(&[1, 2, 4, 9]), median(&[])), (2, 3, 0));
        assert_eq!((per_second(10, Duration::from_secs(4)), per_second(1, Duration::ZERO)), (2, 0));
    }
}
