//! The files of `--histogram`, for plotting.

use std::fmt::Write;

use hdrhistogram::Histogram;

use crate::failure::{Failure, Outcome};

/// Significant decimal digits.
const DIGITS: u8 = 5;
/// Files are in milliseconds.
const MILLI: f64 = 1_000_000.0;

const PERCENTILES: [f64; 12] =
    [10.0, 25.0, 50.0, 75.0, 90.0, 99.0, 99.9, 99.99, 99.999, 99.9999, 99.99999, 100.0];

/// A histogram of nanoseconds, sorted in ascending order.
pub fn of(sorted: &[u64]) -> Outcome<Histogram<u64>> {
    let max = sorted.last().copied().unwrap_or(0).max(2);
    let mut histogram = Histogram::new_with_bounds(1, max, DIGITS)?;
    for &nanos in sorted {
        histogram.record(nanos)?;
    }
    Ok(histogram)
}

/// One latency a line, in the order of arrival.
pub fn write_raw(path: &str, latencies: &[u64]) -> Outcome {
    let text: String = latencies.iter().map(|&n| format!("{:.6}\n", n as f64 / MILLI)).collect();
    write(path, &text)
}

pub fn write_distribution(path: &str, histogram: &Histogram<u64>) -> Outcome {
    write(path, &distribution(histogram))
}

fn write(path: &str, text: &str) -> Outcome {
    std::fs::write(path, text).map_err(|e| Failure::new(format!("writing file {path}: {e}")))
}

/// The text form that HdrHistogram's plotters read.
fn distribution(histogram: &Histogram<u64>) -> String {
    let mut out = String::from("Value    Percentile    TotalCount    1/(1-Percentile)\n\n");
    for percentile in PERCENTILES {
        let value = histogram.value_at_percentile(percentile) as f64 / MILLI;
        let part = percentile / 100.0;
        let count = (part * histogram.len() as f64 + 0.5) as u64;
        // The last one would be infinite.
        let inverse = if percentile < 100.0 { 1.0 / (1.0 - part) } else { 10_000_000.0 };
        let _ = writeln!(out, "{value:.6}    {part:.6}        {count}            {inverse:.6}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distribution_has_a_line_per_percentile() {
        let histogram = of(&(1..=1000).map(|n| n * 1_000_000).collect::<Vec<_>>()).unwrap();
        let text = distribution(&histogram);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[0], "Value    Percentile    TotalCount    1/(1-Percentile)");
        assert_eq!((lines[1], lines.len()), ("", 14));
        let columns = |line: &str| line.split_whitespace().map(|c| c.parse().unwrap()).collect::<Vec<f64>>();
        let half = columns(lines[4]);
        assert!((half[0] - 500.0).abs() < 0.01, "{half:?}");
        assert_eq!(half[1..], [0.5, 500.0, 2.0]);
        assert_eq!(columns(lines[13])[1..], [1.0, 1000.0, 10_000_000.0]);
    }

    #[test]
    fn equal_and_tiny_latencies() {
        assert_eq!(of(&[1, 1]).unwrap().value_at_percentile(50.0), 1);
        assert_eq!(of(&[]).unwrap().len(), 0);
    }
}
