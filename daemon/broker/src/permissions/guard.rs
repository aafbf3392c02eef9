//! The permissions of one connection, as those see them who deliver to it: what to hold back, which replies to track.

use super::replies::Replies;
use super::{Permissions, Verdicts};
use parking_lot::Mutex;
use std::sync::Arc;

/// Shared between the connection's own session and everybody who delivers to it. Connections without permissions have none.
pub(crate) struct Guard {
    pub(crate) permissions: Arc<Permissions>,
    replies: Mutex<Replies>,
}

impl Guard {
    pub(crate) fn new(permissions: Arc<Permissions>) -> Self {
        Guard { permissions, replies: Mutex::default() }
    }

    /// Whether `subject` may be published to; `verdicts` belongs to the session that asks. `now` is monotonic nanoseconds.
    #[inline]
    pub(crate) fn may_publish(&self, subject: &[u8], verdicts: &mut Verdicts, now: u64) -> bool {
        verdicts.get(subject, |subject| self.permissions.publish(subject).is_allowed())
            || self.may_respond(subject, now)
    }

    #[cold]
    fn may_respond(&self, subject: &[u8], now: u64) -> bool {
        let Some(limits) = self.permissions.responses() else { return false };
        self.replies.lock().answer(subject, limits, now)
    }

    /// A message with this reply subject is delivered to the connection.
    pub(crate) fn track_reply(&self, reply: &[u8], now: u64) {
        let Some(limits) = self.permissions.responses() else { return };
        if !self.permissions.publish(reply).is_allowed() {
            self.replies.lock().track(reply, limits, now);
        }
    }
}
