//! Which messages a consumer still needs: what interest and workqueue streams ask before they let one go.

use super::Consumer;
use schemas::jetstream::AckPolicy;

impl Consumer {
    /// Whether the message is still to be delivered or acknowledged here, or was given up, which keeps it too.
    pub fn needs(&self, seq: u64, subject: &[u8]) -> bool {
        if !self.filter.matches(subject) {
            return false;
        }
        if self.progress.exceeded.contains_key(&seq) {
            return true;
        }
        if let Some(skip) =
            self.skip.as_ref().filter(|skip| seq >= self.progress.next && seq <= skip.resume())
        {
            return skip.contains(seq);
        }
        if seq >= self.progress.next {
            return true;
        }
        match self.config.ack_policy {
            AckPolicy::Explicit => self.progress.pending.get(seq).is_some(),
            _ => seq > self.progress.floor.stream && seq <= self.progress.delivered.stream,
        }
    }
}
