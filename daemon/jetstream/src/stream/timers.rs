//! When a stream wants to be woken, and what it does then.

use super::Stream;
use crate::effects::Effects;
use crate::now::Now;

/// Consumers that are served in one go before others get the stream's lock.
const DUE_MAX: usize = 256;

impl Stream {
    /// Nanoseconds of the monotonic clock at which [`Stream::on_timer`] wants to be called.
    pub fn next_wakeup(&self) -> Option<u64> {
        // What it does next is to be opened again.
        if self.failed {
            return None;
        }
        let wakes = [
            self.slots.next_wakeup(),
            self.expiry_at,
            self.upstream_wakeup(),
            self.batches.next_wakeup(),
            self.held.next_wakeup(),
        ];
        wakes.into_iter().flatten().min()
    }

    /// Time has passed. Returns the names of consumers that nobody used for too long: the shell deletes them.
    pub fn on_timer(&mut self, now: Now, fx: &mut dyn Effects) -> Vec<String> {
        if self.expiry_at.is_some_and(|at| at <= now.mono) {
            self.expire(now);
        }
        self.upstream_timer(now, fx);
        self.abandon_idle(now, fx);
        self.try_held(now, fx);
        let mut inactive = Vec::new();
        for _ in 0..DUE_MAX {
            let Some(at) = self.slots.due(now.mono) else { break };
            self.with_consumer_at(at, now, fx, |consumer, turn| consumer.on_timer(turn));
            let Some(slot) = self.slots.at(at) else { continue };
            if slot.consumer.is_inactive(now) {
                inactive.push(slot.consumer.name().to_owned());
            }
            self.pump_one(at, now, fx, &mut u32::MAX.clone());
        }
        inactive
    }
}
