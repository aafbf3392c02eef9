//! The rate limit of push consumers: a bucket of bytes that fills evenly and holds one message of the largest size.

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rate {
    bytes_per_second: f64,
    /// What may be sent at `at`.
    tokens: f64,
    at: Option<u64>,
}

impl Rate {
    /// Without a limit, `None`.
    pub(super) fn new(bits_per_second: u64) -> Option<Self> {
        let bytes_per_second = (bits_per_second / 8) as f64;
        (bits_per_second > 0).then_some(Rate { bytes_per_second, tokens: 0.0, at: None })
    }

    /// Whether a message of `size` bytes may go at `now`; if not, when. `burst` is what the bucket holds.
    pub(super) fn check(&mut self, now: u64, size: usize, burst: usize) -> Result<(), u64> {
        let (size, burst) = (size as f64, burst.max(1) as f64);
        let passed = self.at.map(|at| now.saturating_sub(at));
        self.tokens = match passed {
            None => burst,
            Some(passed) => (self.tokens + passed as f64 / 1e9 * self.bytes_per_second).min(burst),
        };
        self.at = Some(now);
        let missing = size.min(burst) - self.tokens;
        if missing <= 0.0 {
            return Ok(());
        }
        let wait = missing / self.bytes_per_second.max(1e-9) * 1e9;
        Err(now.saturating_add(wait.ceil().max(1.0) as u64))
    }

    pub(super) fn sent(&mut self, size: usize) {
        self.tokens -= size as f64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_then_evenly() {
        let mut rate = Rate::new(8_000).unwrap();
        assert_eq!(rate.check(0, 400, 1000), Ok(()));
        rate.sent(400);
        rate.sent(600);
        assert_eq!(rate.check(0, 500, 1000), Err(500_000_000));
        assert_eq!(rate.check(500_000_000, 500, 1000), Ok(()));
        rate.sent(500);
        // What is larger than the bucket goes when the bucket is full.
        assert_eq!(rate.check(500_000_000, 5000, 1000), Err(1_500_000_000));
        assert_eq!(Rate::new(0), None);
    }
}
