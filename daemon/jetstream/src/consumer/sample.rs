//! Sampling: a share of the acknowledgements is announced with how long they took.

use super::advisory::Delivery;
use super::{Consumer, Turn};

/// Reads `sample_freq`, with or without the percent sign. Nothing readable: none.
pub(super) fn percent(text: &str) -> u64 {
    let number = text.strip_suffix('%').unwrap_or(text);
    number.parse::<i32>().ok().and_then(|n| u64::try_from(n).ok()).unwrap_or(0)
}

impl Consumer {
    pub(super) fn sample(&self, t: &mut Turn<'_>, of: Delivery, ack_time: i64) {
        let chosen = match self.sampling {
            0 => false,
            100.. => true,
            share => t.fx.random() % 100 <= share,
        };
        if chosen {
            self.announce_ack(t, of, ack_time);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn shares() {
        for (text, share) in [("", 0), ("30", 30), ("100%", 100), ("-5", 0), ("x%", 0)] {
            assert_eq!(super::percent(text), share, "{text}");
        }
    }
}
