//! How long a delivered message may stay without acknowledgement before it is delivered again.

use schemas::jetstream::ConsumerConfig;

use super::pending::NEVER;

/// `ack_wait` and `backoff`, nanoseconds.
#[derive(Debug, Clone, Default)]
pub(super) struct Waits {
    ack_wait: i64,
    backoff: Vec<i64>,
}

impl Waits {
    pub(super) fn new(config: &ConsumerConfig) -> Self {
        Waits { ack_wait: config.ack_wait, backoff: config.backoff.clone() }
    }

    /// When a message that was sent for the nth time is due again; [`NEVER`] where nothing is waited for.
    pub(super) fn deadline(&self, sent: i64, deliveries: u32) -> i64 {
        let wait = match self.backoff.len() {
            0 => self.ack_wait,
            steps => self.backoff[(deliveries.max(1) as usize - 1).min(steps - 1)],
        };
        if wait <= 0 && self.ack_wait <= 0 { NEVER } else { sent.saturating_add(wait) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_step_repeats() {
        let waits = Waits { ack_wait: 10, backoff: vec![10, 20, 40] };
        let due: Vec<i64> = (0..6).map(|n| waits.deadline(1000, n)).collect();
        assert_eq!(due, [1010, 1010, 1020, 1040, 1040, 1040]);
        assert_eq!(Waits { ack_wait: 7, backoff: vec![] }.deadline(1, 9), 8);
        assert_eq!(Waits::default().deadline(1, 1), NEVER);
    }
}
