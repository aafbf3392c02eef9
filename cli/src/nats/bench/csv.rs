//! The figures for programs: one line per client.

use std::fmt::Write;

use super::kind::Kind;
use super::sample::Sample;

const HEADER: &str = "#RunID,ClientID,MsgCount,MsgBytes,MsgsPerSec,BytesPerSec,DurationSecs";
const LATENCIES: &str = "MinLatencyMicroSecs,AvgLatencyMicroSecs,MaxLatencyMicroSecs,P50LatencyMicroSecs,\
                         P90LatencyMicroSecs,P99LatencyMicroSecs,P99.9LatencyMicroSecs,StdDevLatencyMicroSecs";

/// A header and the clients in their order; the latency columns only when there are latencies.
pub fn text(kind: Kind, run: &str, samples: &[Sample]) -> String {
    let with_latencies = samples.iter().any(|s| !s.latencies.is_empty());
    let mut out = HEADER.to_string();
    if with_latencies {
        out = format!("{out},{LATENCIES}");
    }
    out.push('\n');
    for (i, s) in samples.iter().enumerate() {
        let _ = write!(
            out,
            "{run},{}{i},{},{},{},{:.6},{:.6}",
            kind.csv_prefix(),
            s.seen,
            s.bytes,
            s.rate(),
            s.throughput(),
            s.duration().as_secs_f64()
        );
        if let Some(f) = s.latencies.figures() {
            for value in [f.min, f.avg, f.max, f.p50, f.p90, f.p99, f.p999, f.std_dev] {
                let _ = write!(out, ",{value:.6}");
            }
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::sample::tests::sample;
    use super::*;

    #[test]
    fn with_and_without_latencies() {
        let samples = [sample(1_000, 0, 500, Some(1500)), sample(10, 0, 1000, Some(2))];
        assert_eq!(
            text(Kind::Publish, "RUN", &samples),
            format!(
                "{HEADER},{LATENCIES}\n\
                 RUN,P0,1000,16000,2000,32000.000000,0.500000,1.500000,1.500000,1.500000,1.500000,1.500000,1.500000,1.500000,0.000000\n\
                 RUN,P1,10,160,10,160.000000,1.000000,0.002000,0.002000,0.002000,0.002000,0.002000,0.002000,0.002000,0.000000\n"
            )
        );
        assert_eq!(
            text(Kind::Subscribe, "RUN", &[sample(2, 0, 1000, None)]),
            format!("{HEADER}\nRUN,S0,2,32,2,32.000000,1.000000\n")
        );
    }
}
