//! The limit of deliveries: a message that was delivered often enough is given up, once and with an advisory. It stays
//! in the stream, and an acknowledgement that comes late still counts.

use super::changes::Change;
use super::{Consumer, Turn};

impl Consumer {
    /// Queues a pending message for redelivery, or gives it up.
    pub(super) fn redeliver_or_give_up(&mut self, t: &mut Turn<'_>, seq: u64) {
        if !self.give_up_if_exceeded(t, seq) {
            self.progress.queue.add(seq, &mut self.progress.pending);
        }
    }

    /// Whether a pending message was given up.
    pub(super) fn give_up_if_exceeded(&mut self, t: &mut Turn<'_>, seq: u64) -> bool {
        let Some(max) = Consumer::limit(self.config.max_deliver) else { return false };
        let slot = self.progress.pending.get(seq);
        if slot.is_none_or(|slot| u64::from(slot.deliveries) < max) {
            return false;
        }
        if let Some(deliveries) = self.progress.exceed(seq) {
            self.changes.push(Change::Exceeded { seq });
            self.announce_exceeded(t, seq, u64::from(deliveries));
        }
        true
    }
}
