//! A stream's message ids: read from the messages of the last while when they are first asked for, kept from then on.

use super::Stream;
use super::dedup::Dedup;
use super::headers::MSG_ID;
use crate::now::Now;
use daemon_store::stream::{Filter, StoreError};
use daemon_wire::headers;
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::STREAM_STORE_FAILED;

impl Stream {
    /// The ids of the last while.
    pub(super) fn ids(&mut self, now: Now) -> Result<&mut Dedup, ApiError> {
        if self.dedup.is_none() {
            self.dedup = Some(self.read_ids(now).map_err(|e| STREAM_STORE_FAILED.with(e))?);
        }
        Ok(self.dedup.get_or_insert_default())
    }

    fn read_ids(&mut self, now: Now) -> Result<Dedup, StoreError> {
        let mut dedup = Dedup::default();
        let (all, mut from) = (Filter::all(), self.store.seq_at(now.wall - self.config.duplicate_window)?);
        while let Some(m) = self.store.next(&mut self.reader, from, u64::MAX, &all)? {
            if let Some(id) = headers::get(m.header, MSG_ID).filter(|id| !id.is_empty()) {
                dedup.note(id, m.seq, m.time);
            }
            from = m.seq + 1;
        }
        let last = self.store.state().last_seq;
        if let Some(m) = self.store.get(&mut self.reader, last)? {
            dedup.last = headers::get(m.header, MSG_ID).unwrap_or_default().to_vec();
        }
        Ok(dedup)
    }

    /// The sequence under which this id is stored already.
    pub(super) fn find_id(&mut self, id: &[u8], now: Now) -> Result<Option<u64>, ApiError> {
        // Mirrors take what their origin has judged.
        if self.config.mirror.is_some() {
            return Ok(None);
        }
        let window = self.config.duplicate_window;
        Ok(self.ids(now)?.find(id, now.wall, window))
    }

    /// Takes note of the id of a message that was just stored; empty for none.
    pub(super) fn note_id(&mut self, id: &[u8], seq: u64, now: Now) {
        let Some(dedup) = &mut self.dedup else { return };
        dedup.last.clear();
        dedup.last.extend_from_slice(id);
        if !id.is_empty() {
            dedup.note(id, seq, now.wall);
            if self.expiry_at.is_none() {
                self.expiry_at = Some(now.mono + self.config.duplicate_window.max(0) as u64);
            }
        }
    }
}
