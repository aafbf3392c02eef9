//! The permissions of one connection, as those see them who deliver to it: what to hold back, which replies to track.

use super::replies::Replies;
use super::{Permissions, Verdicts};
use parking_lot::Mutex;
use std::sync::Arc;

/// Shared between the connection's own session and everybody who delivers to it. Connections without permissions have none.
pub(crate) struct Guard {
    pub(crate) permissions: Arc<Permissions>,
    /// What the door that the connection came in by allows at most.
    ceiling: Option<Arc<Permissions>>,
    replies: Mutex<Replies>,
}

impl Guard {
    pub(crate) fn new(permissions: Arc<Permissions>, ceiling: Option<Arc<Permissions>>) -> Self {
        Guard { permissions, ceiling, replies: Mutex::default() }
    }

    /// Whether `subject` may be published to, tracked responses apart.
    pub(crate) fn allows(&self, subject: &[u8]) -> bool {
        self.permissions.publish(subject).is_allowed() && self.below_ceiling(subject)
    }

    fn below_ceiling(&self, subject: &[u8]) -> bool {
        self.ceiling.as_ref().is_none_or(|ceiling| ceiling.publish(subject).is_allowed())
    }

    pub(crate) fn may_subscribe(&self, subject: &[u8], queue: Option<&[u8]>) -> bool {
        let ceiling = self.ceiling.as_ref();
        self.permissions.subscribe(subject, queue).is_allowed()
            && ceiling.is_none_or(|ceiling| ceiling.subscribe(subject, queue).is_allowed())
    }

    /// Whether an answer may be asked for at `reply`. Who may not publish everywhere must not have the server do it by
    /// naming any subject as the place for its answer.
    #[inline]
    pub(crate) fn may_ask_to(&self, reply: &[u8]) -> bool {
        self.ceiling.is_none() || reply.starts_with(b"_INBOX")
    }

    /// Whether `subject` may be published to; `verdicts` belongs to the session that asks. `now` is monotonic nanoseconds.
    #[inline]
    pub(crate) fn may_publish(&self, subject: &[u8], verdicts: &mut Verdicts, now: u64) -> bool {
        verdicts.get(subject, |subject| self.allows(subject)) || self.may_respond(subject, now)
    }

    #[cold]
    fn may_respond(&self, subject: &[u8], now: u64) -> bool {
        let Some(limits) = self.permissions.responses() else { return false };
        self.below_ceiling(subject) && self.replies.lock().answer(subject, limits, now)
    }

    /// A message with this reply subject is delivered to the connection.
    pub(crate) fn track_reply(&self, reply: &[u8], now: u64) {
        let Some(limits) = self.permissions.responses() else { return };
        if !self.permissions.publish(reply).is_allowed() {
            self.replies.lock().track(reply, limits, now);
        }
    }
}
