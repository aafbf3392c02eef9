//! The stream gains and loses messages: what is pending follows, to the message.

use daemon_store::stream::{Filter, StoreError, StreamStore};
use daemon_subject::valid;

use super::Consumer;
use super::advisory::Delivery;
use super::changes::Change;
use super::create::filters_of;

impl Consumer {
    /// A message was committed: to be called once for every one that is still there, in order. Then call
    /// [`Consumer::pump`].
    #[inline]
    pub fn on_stored(&mut self, seq: u64, subject: &[u8]) {
        if seq <= self.counted_to {
            return;
        }
        let caught_up = self.progress.next > self.counted_to;
        self.counted_to = seq;
        if seq < self.progress.next {
            return;
        }
        if self.filter.is_all() || self.filter.matches(subject) {
            self.num_pending += 1;
        } else if caught_up {
            // Nobody has to look for it, and find that it is not wanted.
            self.progress.next = seq + 1;
        }
    }

    /// A message is gone, for any reason but a purge ([`Consumer::on_purged`]). If it waited for its acknowledgement,
    /// that is announced with the next event.
    pub fn on_removed(&mut self, seq: u64, subject: &[u8]) {
        self.uncount(seq, subject);
        if seq >= self.progress.next {
            return;
        }
        if !self.lose(seq) && self.progress.exceeded.remove(&seq).is_some() {
            self.changes.finished(seq);
        }
    }

    fn uncount(&mut self, seq: u64, subject: &[u8]) {
        if seq > self.counted_to {
            return;
        }
        let counted = match &mut self.skip {
            Some(skip) if seq <= skip.resume() => {
                let listed = skip.contains(seq);
                if listed {
                    self.take_from_skip_list(seq);
                }
                listed
            }
            _ => seq >= self.progress.next && self.filter.matches(subject),
        };
        self.num_pending = self.num_pending.saturating_sub(u64::from(counted));
    }

    /// A message went while it waited for its acknowledgement. Whether it did.
    pub(super) fn lose(&mut self, seq: u64) -> bool {
        let Some(slot) = self.progress.finish(seq) else { return false };
        self.changes.finished(seq);
        self.lost.push(Delivery { seq, dseq: slot.dseq, deliveries: u64::from(slot.deliveries) });
        true
    }

    /// The stream was purged, of all messages or those of one filter. To be called once, after the purge, in place of
    /// [`Consumer::on_removed`]. What was pending and is gone counts as finished; a consumer whose messages were all
    /// affected goes on at what is left.
    pub fn on_purged(&mut self, store: &StreamStore, filter: Option<&[u8]>) -> Result<(), StoreError> {
        let state = store.state();
        let first = match filter {
            None => Some(state.first_seq),
            Some(filter) => self.first_left(store, filter)?,
        };
        let is_live = &mut |seq| store.is_live(seq);
        for seq in self.progress.purge(first, is_live) {
            self.changes.finished(seq);
        }
        if let Some(first) = first {
            self.changes.push(Change::SkippedTo { seq: first });
        }
        if let Some(skip) = &mut self.skip {
            skip.retain(|seq| store.is_live(seq));
            if skip.first().is_none() {
                self.progress.next = self.progress.next.max(skip.resume() + 1);
                self.skip = None;
            }
        }
        self.recount_counted(store)
    }

    /// Where the consumer goes on after a purge of `purged`; nothing if it was not concerned.
    fn first_left(&mut self, store: &StreamStore, purged: &[u8]) -> Result<Option<u64>, StoreError> {
        let state = store.state();
        let mine = filters_of(&self.config);
        let narrower = !mine.is_empty() && mine.iter().all(|f| valid::is_subset(f.as_bytes(), purged));
        if narrower {
            let purged = Filter::new(&[purged]);
            let left = store.next(&mut self.reader, state.first_seq, state.last_seq, &purged)?;
            return Ok(Some(left.map_or(state.last_seq + 1, |message| message.seq)));
        }
        let wider = mine.is_empty() || mine.iter().any(|f| valid::is_subset(purged, f.as_bytes()));
        Ok(wider.then_some(state.first_seq))
    }
}
