//! The figures for people.

use std::fmt::Write;

use crate::term::{number, size};

use super::kind::Kind;
use super::latencies::Figures;
use super::sample::{Rates, Sample};

/// One line for one client; for several a line each and their sums, in client order. Ends in a newline.
pub fn text(kind: Kind, samples: &[Sample]) -> String {
    let Some(group) = Sample::group(samples) else {
        return "No publisher or subscribers. Nothing to report.".into();
    };
    if samples.len() == 1 {
        return format!("NATS {} stats: {}\n", kind.label(), line(&group));
    }
    let mut out = String::new();
    for (i, sample) in samples.iter().enumerate() {
        let messages = number::commas(sample.messages);
        let _ = writeln!(out, "  [{}] {} ({messages} msgs)", i + 1, line(sample));
    }
    let _ = writeln!(out, "\n NATS {} aggregated stats: {}", kind.label(), speed(&group));
    if let Some(rates) = Rates::of(samples) {
        let _ = writeln!(
            out,
            " message rates min {} | avg {} | max {} | stddev {} msgs",
            number::commas(rates.min),
            number::commas(rates.avg),
            number::commas(rates.max),
            number::commas(rates.std_dev as u64)
        );
    }
    if let Some(f) = group.latencies.figures() {
        let _ = writeln!(out, " latencies per operation {}", aggregate(&f));
    }
    out
}

fn speed(sample: &Sample) -> String {
    let throughput = size::ibytes(sample.throughput() as u64);
    format!("{} msgs/sec ~ {throughput}/sec", number::commas(sample.rate()))
}

fn line(sample: &Sample) -> String {
    let speed = speed(sample);
    let Some(f) = sample.latencies.figures() else { return speed };
    let [min, avg, max, p50, p90, p99, p999] = [f.min, f.avg, f.max, f.p50, f.p90, f.p99, f.p999].map(micros);
    format!(
        "{speed} ~ min: {min} ~ avg: {avg} ~ max: {max} ~ P50: {p50} ~ P90: {p90} ~ P99: {p99} ~ P99.9: {p999}"
    )
}

fn aggregate(f: &Figures) -> String {
    let [min, avg, max, dev] = [f.min, f.avg, f.max, f.std_dev].map(micros);
    let [p50, p90, p99, p999] = [f.p50, f.p90, f.p99, f.p999].map(micros);
    // The colon after the last percentile is the reference's.
    format!(
        "min {min} | avg {avg} | max {max} | stddev {dev} | P50 {p50} | P90 {p90} | P99 {p99} | P99.9: {p999}"
    )
}

fn micros(value: f64) -> String {
    format!("{}us", number::fixed(value, 2))
}

#[cfg(test)]
mod tests {
    use super::super::sample::tests::sample;
    use super::*;

    #[test]
    fn one_client() {
        assert_eq!(
            text(Kind::Publish, &[sample(1_000, 0, 500, Some(1_234_567))]),
            "NATS Core NATS publisher stats: 2,000 msgs/sec ~ 31 KiB/sec ~ min: 1,234.56us ~ avg: 1,234.56us ~ \
             max: 1,234.56us ~ P50: 1,234.56us ~ P90: 1,234.56us ~ P99: 1,234.56us ~ P99.9: 1,234.56us\n"
        );
        assert_eq!(
            text(Kind::Subscribe, &[sample(1_000, 0, 1000, None)]),
            "NATS Core NATS subscriber stats: 1,000 msgs/sec ~ 16 KiB/sec\n"
        );
    }

    #[test]
    fn several_clients() {
        let samples = [sample(1_000, 0, 1000, Some(1000)), sample(3_000, 0, 1000, Some(2000))];
        assert_eq!(
            text(Kind::Request, &samples),
            concat!(
                "  [1] 1,000 msgs/sec ~ 16 KiB/sec ~ min: 1us ~ avg: 1us ~ max: 1us ~ P50: 1us ~ P90: 1us ~ P99: 1us ~ ",
                "P99.9: 1us (1,000 msgs)\n",
                "  [2] 3,000 msgs/sec ~ 47 KiB/sec ~ min: 2us ~ avg: 2us ~ max: 2us ~ P50: 2us ~ P90: 2us ~ P99: 2us ~ ",
                "P99.9: 2us (3,000 msgs)\n",
                "\n",
                " NATS Core NATS service requester aggregated stats: 4,000 msgs/sec ~ 62 KiB/sec\n",
                " message rates min 1,000 | avg 2,000 | max 3,000 | stddev 1,000 msgs\n",
                " latencies per operation min 1us | avg 1.75us | max 2us | stddev 0.43us | P50 2us | P90 2us | P99 2us | ",
                "P99.9: 2us\n",
            )
        );
    }
}
