//! What a consumer keeps of itself when its stream is opened again after a write that failed, though it was never safe: what
//! it delivered, for that happened, and who waits.
//!
//! Not what was acknowledged: that became known to nobody, and whoever wants to hear of it asks again or is still owed an answer.

use super::{Consumer, Turn};
use std::collections::BTreeSet;

impl Consumer {
    /// Takes over from what this consumer was before. `acked`: acknowledgements that are still to be carried out.
    pub(crate) fn take_over(&mut self, t: &mut Turn<'_>, old: &mut Consumer, acked: &BTreeSet<u64>) {
        old.waiting.drain().for_each(|request| self.waiting.add(request));
        // Before a list of last messages is through, sequences are no order of deliveries.
        if self.reads_acks() && self.skip.is_none() && old.skip.is_none() {
            self.remember(t, old, acked);
        }
    }

    /// Counts as delivered what was: it comes again when nobody acknowledges it, and not at once. What may never have been, for it
    /// is there only because its removal was not safe either, is delivered now, and all behind it.
    fn remember(&mut self, t: &Turn<'_>, old: &Consumer, acked: &BTreeSet<u64>) {
        let to = old.progress.delivered.stream.min(t.stream.committed);
        let mut reader = std::mem::take(&mut self.reader);
        let mut from = self.progress.next;
        // What cannot be read is delivered again.
        while from <= to
            && let Ok(Some(m)) = t.store.next(&mut reader, from, to, &self.filter)
        {
            let seq = m.seq;
            let slot = old.progress.pending.get(seq);
            if slot.is_none() && !acked.contains(&seq) {
                break;
            }
            let sent = slot.map_or_else(|| self.clock.at(t.now), |slot| slot.sent);
            self.progress.deliver(seq, sent, true);
            self.changes.delivered(sent, seq, self.progress.delivered.consumer);
            if seq <= self.counted_to {
                self.num_pending = self.num_pending.saturating_sub(1);
            }
            from = seq + 1;
        }
        self.reader = reader;
    }
}
