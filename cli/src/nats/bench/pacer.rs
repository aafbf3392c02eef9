//! Pauses between messages: `--sleep`, and the waits that keep `--throughput`.

use std::time::{Duration, Instant};

use super::plan::Plan;

/// Being ahead by less than this is not worth a sleep, which takes about as long.
const SLACK: Duration = Duration::from_micros(100);

pub struct Pacer {
    sleep: Duration,
    rate: Option<f64>,
    start: Instant,
    messages: u64,
}

impl Pacer {
    /// For a client that sends `messages`, from now on.
    pub fn new(plan: &Plan, messages: u64) -> Pacer {
        Pacer { sleep: plan.sleep, rate: plan.rate(), start: Instant::now(), messages }
    }

    /// True when messages go out as fast as they can.
    pub fn is_free(&self) -> bool {
        self.sleep.is_zero() && self.rate.is_none()
    }

    /// How long to wait after `sent` messages; zero for not at all.
    pub fn wait(&self, sent: u64) -> Duration {
        let ahead = match self.rate {
            Some(rate) => ahead(sent, rate, self.start.elapsed()),
            None => Duration::ZERO,
        };
        // The last wait makes up for what the slack left over.
        let ahead = if ahead < SLACK && sent < self.messages { Duration::ZERO } else { ahead };
        ahead.max(self.sleep)
    }
}

fn ahead(sent: u64, rate: f64, elapsed: Duration) -> Duration {
    Duration::try_from_secs_f64(sent as f64 / rate).unwrap_or_default().saturating_sub(elapsed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_waits_when_it_is_ahead_of_its_rate() {
        let millis = Duration::from_millis;
        assert_eq!(ahead(100, 1000.0, millis(40)), millis(60));
        assert_eq!(ahead(100, 1000.0, millis(140)), Duration::ZERO);
    }
}
