//! Everything that happens because time passes.

use super::{Consumer, Turn};

/// An inactive consumer that is still there is looked at again after this long. Nanoseconds.
const INACTIVE_CHECK: u64 = 1_000_000_000;

impl Consumer {
    /// When [`Consumer::on_timer`] is due, on the clock of timers. It may do nothing then, and name a later time.
    pub fn next_wakeup(&self) -> Option<u64> {
        let redelivery = self.progress.deadlines.next().map(|at| self.clock.mono(at));
        let pin = self.pin.as_ref().map(|pin| pin.until);
        let all = [
            redelivery,
            self.waiting.due(),
            self.beat_due(),
            self.held_until,
            self.resume_at,
            pin,
            self.inactive_at().map(|at| at.max(self.inactive_check)),
        ];
        all.into_iter().flatten().min()
    }

    /// Does what is due: messages become due again, requests end, heartbeats go out, a pause ends. Call
    /// [`Consumer::pump`] after it, and look at [`Consumer::is_inactive`].
    pub fn on_timer(&mut self, t: &mut Turn<'_>) {
        self.resume_if_due(t);
        self.expire_pending(t);
        self.check_pin(t);
        if self.waiting.due().is_some_and(|due| due <= t.now.mono) {
            self.check_waiting_on_timer(t);
        }
        self.beat(t);
        if self.held_until.is_some_and(|until| until <= t.now.mono) {
            self.held_until = None;
        }
        if self.threshold_passed(t.now) {
            self.check_use(t);
        }
    }

    /// The inactive threshold has passed: a pull request that waits, and is listened for, is use.
    fn check_use(&mut self, t: &mut Turn<'_>) {
        self.inactive_check = t.now.mono.saturating_add(INACTIVE_CHECK);
        if !self.is_push() && !self.waiting.is_empty() {
            self.check_waiting_on_timer(t);
        }
        if !self.waiting.is_empty() {
            self.last_activity = t.now.mono;
        }
    }

    /// Messages whose time is over are queued in the order of the stream.
    fn expire_pending(&mut self, t: &mut Turn<'_>) {
        let now = self.clock.at(t.now);
        let mut due = Vec::new();
        while let Some(seq) = self.progress.deadlines.pop_due(now, &self.progress.pending) {
            due.push(seq);
        }
        due.sort_unstable();
        due.dedup();
        for seq in due {
            self.redeliver_or_give_up(t, seq);
        }
    }
}
