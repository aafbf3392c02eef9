//! Push consumers: whether anybody listens, and idle heartbeats.

use schemas::jetstream::AckPolicy;

use super::flow::Flow;
use super::progress::Progress;
use super::status::Status;
use super::{Consumer, Turn};

#[derive(Debug, Clone, Default)]
pub(super) struct Push {
    /// Somebody listens on the deliver subject.
    pub(super) active: bool,
    /// Since when nobody does, on the clock of timers.
    pub(super) inactive_since: u64,
    pub(super) next_beat: u64,
    /// Only with flow control.
    pub(super) flow: Option<Flow>,
}

impl Consumer {
    /// Interest in the deliver subject may have changed. Also to be called once for a consumer that was just made or
    /// recovered; then call [`Consumer::pump`].
    pub fn on_interest(&mut self, t: &mut Turn<'_>) {
        if !self.is_push() {
            return;
        }
        let group = self.config.deliver_group.as_bytes();
        let group = (!group.is_empty()).then_some(group);
        let interest = t.fx.interest(self.config.deliver_subject.as_bytes(), group);
        self.set_active(interest, t.now.mono);
    }

    pub(super) fn set_active(&mut self, active: bool, now: u64) {
        if active == self.push.active {
            return;
        }
        self.push.active = active;
        if active {
            self.push.next_beat = now.saturating_add(self.heartbeat());
        } else {
            self.push.inactive_since = now;
        }
    }

    pub(super) fn is_push(&self) -> bool {
        !self.config.deliver_subject.is_empty()
    }

    /// Nanoseconds; 0: none.
    pub(super) fn heartbeat(&self) -> u64 {
        u64::try_from(self.config.idle_heartbeat).unwrap_or(0)
    }

    /// When the next heartbeat of a push consumer is due.
    pub(super) fn beat_due(&self) -> Option<u64> {
        (self.push.active && self.is_push() && self.heartbeat() > 0).then_some(self.push.next_beat)
    }

    pub(super) fn beat(&mut self, t: &mut Turn<'_>) {
        if self.beat_due().is_none_or(|due| due > t.now.mono) {
            return;
        }
        self.push.next_beat = t.now.mono.saturating_add(self.heartbeat());
        let stalled = self.push.flow.as_ref().map_or(&b""[..], Flow::asked);
        let status = heartbeat_status(&self.progress, stalled);
        self.status.send(t.fx, self.config.deliver_subject.as_bytes(), status);
        let waits_for_flow = !stalled.is_empty();
        if self.config.ack_policy == AckPolicy::FlowControl
            && !self.progress.pending.is_empty()
            && !waits_for_flow
        {
            self.ask_for_flow(t);
        }
    }
}

pub(super) fn heartbeat_status<'a>(progress: &Progress, stalled: &'a [u8]) -> Status<'a> {
    let stream = progress.next.saturating_sub(1);
    Status::Heartbeat { consumer: progress.delivered.consumer, stream, stalled }
}
