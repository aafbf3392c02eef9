//! Priority groups: which of the waiting requests takes the next message.
//!
//! Overflow: a request takes messages only while enough are pending. Pinned client: one client gets all until it stays
//! away too long. Prioritized is the order of the queue itself, see [`super::waiting`].

use schemas::advisory::UnpinReason;
use schemas::jetstream::{NextRequest, PriorityPolicy};

use super::waiting::Priority;
use super::{Consumer, Turn};

/// Whether the request in front takes the next message.
pub(super) enum Fit {
    Takes,
    /// Not now; others may.
    PassOver,
    /// It names a client that is not the pinned one.
    WrongPin,
}

/// The client that gets all messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pin {
    pub(super) id: String,
    pub(super) group: String,
    /// Unix nanoseconds.
    pub(super) since: i64,
    /// When it is let go unless it asks again, on the clock of timers.
    pub(super) until: u64,
}

impl Consumer {
    /// Whether pull requests are served by their priority.
    pub fn is_prioritized(&self) -> bool {
        self.config.priority_policy == PriorityPolicy::Prioritized
    }

    /// Lets the pinned client of `group` go, so that the next request without an id is pinned. Whether there was one.
    pub fn unpin(&mut self, t: &mut Turn<'_>, group: &str) -> bool {
        if self.pin.as_ref().is_none_or(|pin| pin.group != group) {
            return false;
        }
        self.release_pin(t, UnpinReason::Admin);
        true
    }

    pub(super) fn release_pin(&mut self, t: &mut Turn<'_>, reason: UnpinReason) {
        if let Some(pin) = self.pin.take() {
            self.announce_unpinned(t, &pin.group, reason);
        }
    }

    pub(super) fn objection_to_priority(&self, asked: &NextRequest) -> Option<String> {
        let policy = self.config.priority_policy;
        let say = |why: &str| Some(format!("400 Bad Request - {why}"));
        if (asked.min_pending != 0 || asked.min_ack_pending != 0) && policy != PriorityPolicy::Overflow {
            return say("Not a Overflow Priority consumer");
        }
        if !asked.id.is_empty() && policy != PriorityPolicy::PinnedClient {
            return say("Not a Pinned Client Priority consumer");
        }
        if !(0..=9).contains(&asked.priority) {
            return say("Priority must be between 0 and 9");
        }
        if policy == PriorityPolicy::None {
            return None;
        }
        if asked.group.is_empty() {
            return say("Priority Group missing");
        }
        if !self.config.priority_groups.contains(&asked.group) {
            return say("Invalid Priority Group");
        }
        let pinned = self.pin.as_ref().is_some_and(|pin| !asked.id.is_empty() && asked.id != pin.id);
        pinned.then(|| "423 Nats-Pin-Id mismatch".to_owned())
    }

    /// The pinned client asked again.
    pub(super) fn keep_pinned(&mut self, t: &Turn<'_>, asked: &NextRequest) {
        let until = t.now.mono.saturating_add(self.pin_timeout());
        if let Some(pin) = self.pin.as_mut().filter(|pin| !asked.id.is_empty() && pin.id == asked.id) {
            pin.until = until;
        }
    }

    fn pin_timeout(&self) -> u64 {
        u64::try_from(self.config.priority_timeout).unwrap_or(0)
    }

    /// Whether the first request takes a message, size aside.
    pub(super) fn fits(&self, new: bool) -> Fit {
        let Some(priority) = self.waiting.first().map(|request| request.priority.as_deref()) else {
            return Fit::PassOver;
        };
        match self.config.priority_policy {
            PriorityPolicy::Overflow => self.fits_overflow(priority, new),
            PriorityPolicy::PinnedClient => self.fits_pin(priority),
            PriorityPolicy::None | PriorityPolicy::Prioritized => Fit::Takes,
        }
    }

    fn fits_overflow(&self, priority: Option<&Priority>, new: bool) -> Fit {
        let Some(p) = priority.filter(|p| p.min_pending > 0 || p.min_ack_pending > 0) else {
            return Fit::Takes;
        };
        // The message at hand counts as pending.
        let pending = self.num_pending.saturating_add(u64::from(!new));
        let reached = |min: i64, have: u64| min > 0 && min as u64 <= have;
        let ack_pending = self.progress.pending.len() as u64;
        if reached(p.min_pending, pending) || reached(p.min_ack_pending, ack_pending) {
            Fit::Takes
        } else {
            Fit::PassOver
        }
    }

    fn fits_pin(&self, priority: Option<&Priority>) -> Fit {
        let id = priority.map_or("", |p| &p.id);
        match &self.pin {
            None if id.is_empty() => Fit::Takes,
            None => Fit::WrongPin,
            Some(pin) if pin.id == id => Fit::Takes,
            Some(_) if id.is_empty() => Fit::PassOver,
            Some(_) => Fit::WrongPin,
        }
    }

    /// The first request is about to get a message: with the pinned client policy it is pinned, if none is.
    pub(super) fn pin_first(&mut self, t: &mut Turn<'_>) {
        if self.config.priority_policy != PriorityPolicy::PinnedClient || self.pin.is_some() {
            return;
        }
        let until = t.now.mono.saturating_add(self.pin_timeout());
        let request = self.waiting.first_mut();
        let Some(priority) = request.and_then(|r| r.priority.as_mut()).filter(|p| !p.group.is_empty()) else {
            return;
        };
        priority.id = t.fx.nuid();
        let pin = Pin { id: priority.id.clone(), group: priority.group.clone(), since: t.now.wall, until };
        self.announce_pinned(t, &pin.group, &pin.id);
        self.pin = Some(pin);
    }

    pub(super) fn check_pin(&mut self, t: &mut Turn<'_>) {
        if self.pin.as_ref().is_some_and(|pin| pin.until <= t.now.mono) {
            self.release_pin(t, UnpinReason::Timeout);
        }
    }
}
