//! Every latency of a benchmark, exactly, in bounded memory.
//!
//! Most operations take less than 65 µs: those are counted by their nanoseconds, so that a run of any length needs the same
//! memory and no sorting. Longer ones are few enough to be kept each. Figures are the same as from one sorted list.

/// Nanoseconds below which latencies are counted rather than kept.
const COUNTED: usize = 1 << 16;

#[derive(Clone)]
pub struct Latencies {
    counts: Vec<u64>,
    long: Vec<u64>,
    total: u64,
    sum: u128,
}

impl Default for Latencies {
    fn default() -> Latencies {
        Latencies { counts: vec![0; COUNTED], long: vec![], total: 0, sum: 0 }
    }
}

/// The figures of a report, in microseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    pub min: f64,
    pub avg: f64,
    pub max: f64,
    pub std_dev: f64,
    pub p50: f64,
    pub p90: f64,
    pub p99: f64,
    pub p999: f64,
}

impl Latencies {
    /// Adds one, in nanoseconds.
    #[inline]
    pub fn record(&mut self, nanos: u64) {
        match self.counts.get_mut(nanos as usize) {
            Some(count) => *count += 1,
            None => self.long.push(nanos),
        }
        self.total += 1;
        self.sum += u128::from(nanos);
    }

    pub fn is_empty(&self) -> bool {
        self.total == 0
    }

    pub fn merge(&mut self, other: &Latencies) {
        self.counts.iter_mut().zip(&other.counts).for_each(|(a, b)| *a += b);
        self.long.extend_from_slice(&other.long);
        self.total += other.total;
        self.sum += other.sum;
    }

    /// None when nothing was recorded.
    pub fn figures(&self) -> Option<Figures> {
        if self.is_empty() {
            return None;
        }
        let mut long = self.long.clone();
        long.sort_unstable();
        let micros = |nanos: u64| nanos as f64 / 1000.0;
        let at = |percent: f64| micros(self.nth(rank(percent, self.total), &long));
        let avg = self.sum as f64 / self.total as f64;
        let square = |nanos: u64| (nanos as f64 - avg).powi(2);
        let counted = self.counts.iter().enumerate().filter(|(_, n)| **n > 0);
        let squares: f64 = counted.map(|(nanos, n)| square(nanos as u64) * *n as f64).sum::<f64>()
            + long.iter().map(|&nanos| square(nanos)).sum::<f64>();
        Some(Figures {
            min: micros(self.nth(1, &long)),
            avg: avg / 1000.0,
            max: micros(self.nth(self.total, &long)),
            std_dev: (squares / self.total as f64).sqrt() / 1000.0,
            p50: at(50.0),
            p90: at(90.0),
            p99: at(99.0),
            p999: at(99.9),
        })
    }

    /// How many are below each power of two nanoseconds and not below the one before it, from the first to the last that
    /// has any.
    pub fn by_powers_of_two(&self) -> Vec<(u64, u64)> {
        let mut counts = [0u64; 65];
        let place = |nanos: u64| (u64::BITS - nanos.leading_zeros()) as usize;
        let counted = self.counts.iter().enumerate();
        counted.for_each(|(nanos, count)| counts[place(nanos as u64)] += count);
        self.long.iter().for_each(|nanos| counts[place(*nanos)] += 1);
        let all = counts.iter().enumerate().map(|(power, count)| (1u64.checked_shl(power as u32), *count));
        let all = all.map(|(below, count)| (below.unwrap_or(u64::MAX), count));
        let first = counts.iter().position(|count| *count > 0).unwrap_or(counts.len());
        let last = counts.iter().rposition(|count| *count > 0).map_or(first, |last| last + 1);
        all.skip(first).take(last - first).collect()
    }

    /// The latency of this rank, from 1, among all in ascending order.
    fn nth(&self, rank: u64, long: &[u64]) -> u64 {
        let mut left = rank;
        for (nanos, &count) in self.counts.iter().enumerate() {
            if left <= count {
                return nanos as u64;
            }
            left -= count;
        }
        long[left as usize - 1]
    }
}

/// Nearest rank of a percentile, from 1.
fn rank(percent: f64, total: u64) -> u64 {
    ((percent / 100.0 * total as f64).ceil() as u64).clamp(1, total)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(all: &[u64]) -> Latencies {
        let mut latencies = Latencies::default();
        all.iter().for_each(|&n| latencies.record(n));
        latencies
    }

    #[test]
    fn figures_of_a_known_list() {
        // 1 to 100 µs: some counted, some kept.
        let f = of(&(1..=100).rev().map(|n| n * 1000).collect::<Vec<_>>()).figures().unwrap();
        assert_eq!((f.min, f.avg, f.max), (1.0, 50.5, 100.0));
        assert_eq!((f.p50, f.p90, f.p99, f.p999), (50.0, 90.0, 99.0, 100.0));
        assert!((f.std_dev - 28.866_070_047_722).abs() < 1e-9, "{}", f.std_dev);
        assert_eq!(of(&[]).figures(), None);
        let one = of(&[7]).figures().unwrap();
        assert_eq!((one.min, one.p50, one.p999, one.max, one.std_dev), (0.007, 0.007, 0.007, 0.007, 0.0));
    }

    #[test]
    fn latencies_are_counted_by_powers_of_two() {
        assert_eq!(of(&[]).by_powers_of_two(), []);
        assert_eq!(of(&[5, 4, 16, 100_000]).by_powers_of_two()[..3], [(8, 2), (16, 0), (32, 1)]);
        let all = of(&[5, 4, 16, 100_000, u64::MAX]).by_powers_of_two();
        assert_eq!((all.len(), all[14], all[61]), (62, (131_072, 1), (u64::MAX, 1)));
    }

    proptest! {
        #[test]
        fn like_one_sorted_list(mut all in prop::collection::vec(0u64..200_000, 1..200), cut in 0usize..200) {
            let cut = cut.min(all.len());
            let mut latencies = of(&all[..cut]);
            latencies.merge(&of(&all[cut..]));
            let f = latencies.figures().unwrap();
            all.sort_unstable();
            let nearest = |p: f64| all[((p / 100.0 * all.len() as f64).ceil() as usize).max(1) - 1] as f64 / 1000.0;
            prop_assert_eq!((f.p50, f.p90, f.p99, f.p999), (nearest(50.0), nearest(90.0), nearest(99.0), nearest(99.9)));
            prop_assert_eq!((f.min, f.max), (all[0] as f64 / 1000.0, all[all.len() - 1] as f64 / 1000.0));
        }
    }
}
