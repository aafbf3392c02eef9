//! What one client did, and what all did together.

use std::time::{Duration, Instant};

use super::latencies::Latencies;

pub struct Sample {
    /// Messages the client was to send or receive.
    pub messages: u64,
    /// Messages that its connection sent and received.
    pub seen: u64,
    /// Bytes of message bodies.
    pub bytes: u64,
    pub start: Instant,
    pub end: Instant,
    /// Empty for receivers.
    pub latencies: Latencies,
}

impl Sample {
    pub fn duration(&self) -> Duration {
        self.end.saturating_duration_since(self.start)
    }

    /// Messages a second; 0 when it took no time at all.
    pub fn rate(&self) -> u64 {
        self.per_second(self.messages) as u64
    }

    /// Bytes of bodies a second.
    pub fn throughput(&self) -> f64 {
        self.per_second(self.bytes)
    }

    fn per_second(&self, amount: u64) -> f64 {
        let seconds = self.duration().as_secs_f64();
        if seconds > 0.0 { amount as f64 / seconds } else { 0.0 }
    }

    /// All of them as one, from the first start to the last end; None when there are none.
    pub fn group(samples: &[Sample]) -> Option<Sample> {
        let mut latencies = Latencies::default();
        samples.iter().for_each(|s| latencies.merge(&s.latencies));
        Some(Sample {
            messages: samples.iter().map(|s| s.messages).sum(),
            seen: samples.iter().map(|s| s.seen).sum(),
            bytes: samples.iter().map(|s| s.bytes).sum(),
            start: samples.iter().map(|s| s.start).min()?,
            end: samples.iter().map(|s| s.end).max()?,
            latencies,
        })
    }
}

/// Messages a second across clients.
#[derive(Debug, PartialEq)]
pub struct Rates {
    pub min: u64,
    pub avg: u64,
    pub max: u64,
    pub std_dev: f64,
}

impl Rates {
    pub fn of(samples: &[Sample]) -> Option<Rates> {
        let rates: Vec<u64> = samples.iter().map(Sample::rate).collect();
        let n = rates.len().max(1) as u64;
        let avg = rates.iter().sum::<u64>() / n;
        let squares: f64 = rates.iter().map(|&r| (r as f64 - avg as f64).powi(2)).sum();
        Some(Rates {
            min: *rates.iter().min()?,
            avg,
            max: *rates.iter().max()?,
            std_dev: (squares / n as f64).sqrt(),
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Sends `messages` of 16 bytes, each in `nanos`, from `from` to `to` milliseconds.
    pub fn sample(messages: u64, from: u64, to: u64, nanos: Option<u64>) -> Sample {
        use std::sync::OnceLock;
        static ZERO: OnceLock<Instant> = OnceLock::new();
        let zero = *ZERO.get_or_init(Instant::now);
        let mut latencies = Latencies::default();
        (0..messages).for_each(|_| nanos.iter().for_each(|&n| latencies.record(n)));
        Sample {
            messages,
            seen: messages,
            bytes: messages * 16,
            start: zero + Duration::from_millis(from),
            end: zero + Duration::from_millis(to),
            latencies,
        }
    }

    #[test]
    fn a_group_lasts_from_the_first_start_to_the_last_end() {
        let samples =
            [sample(100, 500, 1000, None), sample(300, 0, 1000, None), sample(200, 1000, 2000, None)];
        let group = Sample::group(&samples).unwrap();
        assert_eq!((group.rate(), group.throughput()), (300, 4800.0));
        let want = Rates { min: 200, avg: 233, max: 300, std_dev: (6667f64 / 3.0).sqrt() };
        let rates = Rates::of(&samples).unwrap();
        assert_eq!((rates.min, rates.avg, rates.max), (want.min, want.avg, want.max));
        assert!((rates.std_dev - want.std_dev).abs() < 0.01, "{rates:?}");
        assert!(Sample::group(&[]).is_none() && Rates::of(&[]).is_none());
    }

    #[test]
    fn no_time_is_no_rate() {
        let sample = sample(1, 0, 0, None);
        assert_eq!((sample.rate(), sample.throughput()), (0, 0.0));
    }
}
