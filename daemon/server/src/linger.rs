//! Staying awake a moment longer.
//!
//! An answer often follows a question within microseconds, but a thread that went to sleep meanwhile takes tens of them to
//! wake. So a worker that has just read something looks again and again for a short while before it sleeps.
//!
//! Never at the cost of others: each look lets other threads run first, and when one did for long, the processors are busy
//! and the worker sleeps at once. Nor where many talk at once: work comes without waiting for it. Nor for nothing: moments in vain come out of a budget, a tenth of the time.

use crate::clock::Clock;
use crate::worker;
use std::sync::Arc;
use tokio::sync::Notify;

/// How long a worker looks after its last read, in nanoseconds.
const LINGER: u64 = 50_000;
/// When others ran for this long, processors are scarce.
const CROWD: u64 = 10_000;
/// Moments in vain may take one part in so many of the time …
const SHARE: u64 = 10;
/// … of which this much can be saved up, in nanoseconds.
const SAVED_MAX: u64 = 10_000_000;

/// What a worker and its lingering share.
pub struct Watch {
    /// Reads so far.
    reads: u64,
    asleep: bool,
    wake: Arc<Notify>,
    /// Who was read from last, and how often lately it was somebody else: 0 never, near `CHATTER` always.
    recent: [u64; 2],
    strangers: u32,
}

const CHATTER: u32 = 256;

impl Watch {
    pub fn new(wake: Arc<Notify>) -> Self {
        Watch { reads: 0, asleep: true, wake, recent: [0; 2], strangers: 0 }
    }

    /// Takes note of a read from this client.
    #[inline]
    pub fn note_read(&mut self, cid: u64) {
        self.reads += 1;
        self.strangers -= self.strangers / 8;
        if !self.recent.contains(&cid) {
            self.recent = [cid, self.recent[0]];
            self.strangers += CHATTER / 8;
        }
        if self.asleep && self.strangers < CHATTER / 2 {
            self.asleep = false;
            self.wake.notify_one();
        }
    }
}

/// Time that may be spent in vain.
struct Budget {
    saved: u64,
    at: u64,
}

impl Budget {
    /// Whether a moment can be afforded at `now`.
    fn affords(&mut self, now: u64) -> bool {
        self.saved = (self.saved + (now - self.at) / SHARE).min(SAVED_MAX);
        self.at = now;
        self.saved >= LINGER
    }

    fn spend(&mut self, nanos: u64) {
        self.saved = self.saved.saturating_sub(nanos);
    }
}

/// Lingers whenever there is reason to. Runs on a worker, for ever.
pub async fn linger(clock: Clock, wake: Arc<Notify>) {
    let mut budget = Budget { saved: SAVED_MAX, at: clock.mono() };
    loop {
        wake.notified().await;
        let from = clock.mono();
        if budget.affords(from) && !once(clock).await {
            budget.spend(clock.mono() - from);
        }
        worker::with(|b| b.watch.asleep = true);
    }
}

/// Looks until nothing has come for a while. True when something did.
async fn once(clock: Clock) -> bool {
    let mut seen = worker::with(|b| b.watch.reads);
    let (mut until, mut paid) = (clock.mono() + LINGER, false);
    loop {
        let before = clock.mono();
        std::thread::yield_now();
        if clock.mono() - before > CROWD {
            return paid;
        }
        // Has the runtime look at all sockets without sleeping.
        tokio::task::yield_now().await;
        let (now, reads) = (clock.mono(), worker::with(|b| b.watch.reads));
        if reads != seen {
            (seen, until, paid) = (reads, now + LINGER, true);
        } else if now >= until {
            return paid;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialogue_is_waited_for_and_a_crowd_is_not() {
        let mut watch = Watch::new(Arc::new(Notify::new()));
        (0..100).for_each(|i| watch.note_read(i % 2));
        assert!(!watch.asleep);
        watch.asleep = true;
        (0..100).for_each(|i| watch.note_read(i % 8));
        watch.asleep = true;
        (0..100).for_each(|i| watch.note_read(i % 8));
        assert!(watch.asleep && watch.strangers <= CHATTER);
        (0..100).for_each(|_| watch.note_read(1));
        assert!(!watch.asleep);
    }

    #[test]
    fn moments_in_vain_take_a_tenth_of_the_time() {
        let (mut budget, mut spent) = (Budget { saved: 0, at: 0 }, 0);
        for now in (0..10_000_000_000).step_by(100_000) {
            if budget.affords(now) {
                budget.spend(LINGER);
                spent += LINGER;
            }
        }
        assert!((900_000_000..=1_000_000_000).contains(&spent), "{spent}");
        assert!(Budget { saved: 0, at: 0 }.affords(LINGER * SHARE));
        assert!(!Budget { saved: 0, at: 0 }.affords(LINGER * SHARE - SHARE));
    }
}
