//! Negative acknowledgements: deliver it again, now or after a while.

use schemas::go::duration;
use schemas::jetstream::pull::NakOptions;

use super::advisory::Delivery;
use super::changes::Change;
use super::{Consumer, Turn};

impl Consumer {
    pub(super) fn nak(&mut self, t: &mut Turn<'_>, of: Delivery, options: &[u8]) {
        let delivered = self.progress.floor.consumer + 1..=self.progress.delivered.consumer + 1;
        if !delivered.contains(&of.dseq) || self.progress.pending.get(of.seq).is_none() {
            return;
        }
        self.announce_nak(t, of);
        let at = self.clock.at(t.now);
        match delay(options.trim_ascii()) {
            Some(delay) if delay > 0 => {
                self.progress.delay(of.seq, at.saturating_add(delay));
                self.changes.push_at(at, Change::Delayed { seq: of.seq, delay });
            }
            _ => {
                self.changes.push_at(at, Change::Delayed { seq: of.seq, delay: 0 });
                self.redeliver_or_give_up(t, of.seq);
            }
        }
    }
}

/// Nanoseconds; what cannot be read is no delay.
fn delay(options: &[u8]) -> Option<i64> {
    match options {
        [] => None,
        [b'{', ..] => NakOptions::parse(options).ok().map(|options| options.delay),
        text => duration::parse(std::str::from_utf8(text).ok()?).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays() {
        let table: [(&[u8], Option<i64>); 6] = [
            (b"", None),
            (b"{\"delay\":5}", Some(5)),
            (b"{}", Some(0)),
            (b"1.5s", Some(1_500_000_000)),
            (b"later", None),
            (b"{", None),
        ];
        for (options, nanos) in table {
            assert_eq!(delay(options), nanos, "{}", options.escape_ascii());
        }
    }
}
