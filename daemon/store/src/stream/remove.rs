//! Removing one message.

use super::error::StoreError;
use super::find::Place;
use super::store::StreamStore;
use super::types::Removed;
use std::sync::Arc;

impl StreamStore {
    /// Removes the message of `seq`; `None` when there is none. `erase` overwrites its bytes too: in memory at once, in
    /// files when its block is rewritten next.
    pub fn remove(&mut self, seq: u64, erase: bool) -> Result<Option<Removed<'_>>, StoreError> {
        let marked = if erase || seq == self.first_seq { None } else { self.mark_of(seq) };
        let (counted, place) = match marked {
            Some(counted) => (counted, None),
            None => match self.find_doomed(seq)? {
                Some(found) => found,
                None => return Ok(None),
            },
        };
        let subject = std::mem::take(&mut self.removed);
        self.index.remove(&subject, seq);
        self.removed = subject;
        if let Some(files) = &mut self.files {
            let front = seq == self.first_seq;
            if front {
                files.changes.first_grew();
            }
            if erase || !front {
                files.changes.remove(seq, erase);
            }
        }
        if let (true, Some(place)) = (erase, place) {
            self.erase(place);
        }
        self.forget(seq, counted, place);
        Ok(Some(Removed { subject: &self.removed, bytes: counted }))
    }

    /// Reads the message that is to go: what it counts, and where it stands. One that is damaged can go, too: only what it
    /// counted is not known.
    fn find_doomed(&mut self, seq: u64) -> Result<Option<(u64, Option<Place>)>, StoreError> {
        let front = seq == self.first_seq;
        let mut reader = std::mem::take(if front { &mut self.front } else { &mut self.scratch });
        let found = self.place_of(&mut reader, seq);
        let doomed = match found {
            Ok(Some(place)) => Ok(Some((self.look_at(&reader, place), Some(place)))),
            Err(StoreError::Lost(_)) => {
                self.removed.clear();
                Ok(Some((0, None)))
            }
            Ok(None) => Ok(None),
            Err(e) => Err(e),
        };
        *(if front { &mut self.front } else { &mut self.scratch }) = reader;
        doomed
    }

    /// What a message counts; its subject goes to `removed`.
    fn look_at(&mut self, reader: &super::Reader, place: Place) -> u64 {
        let mut subject = std::mem::take(&mut self.removed);
        let message = self.loaded(reader, place.block, place.page).message(place.index);
        subject.clear();
        subject.extend_from_slice(message.subject);
        let counted = self.counted(message.subject.len(), message.header.len(), message.payload.len());
        self.removed = subject;
        counted
    }

    /// Takes a live message out of all counts but the index.
    pub(super) fn forget(&mut self, seq: u64, counted: u64, place: Option<Place>) {
        let at = place.map_or_else(|| self.block_from(seq, 0), |p| p.block);
        let block = &mut self.blocks[at];
        block.live -= 1;
        block.live_bytes = block.live_bytes.saturating_sub(counted);
        self.messages -= 1;
        self.bytes = self.bytes.saturating_sub(counted);
        if seq == self.first_seq {
            if let Some(place) = place {
                self.thin_front(place);
            }
            return self.advance_front(seq + 1);
        }
        block.delete(seq);
        if block.live == 0 && at + 1 < self.blocks.len() {
            return self.drop_block(at);
        }
        if let (true, Some(place)) = (self.is_memory(), place) {
            self.thin_page(place.block, place.page);
        }
    }

    /// The front page of a memory stream is freed as a whole, later: only its count is kept.
    fn thin_front(&mut self, place: Place) {
        match self.blocks[place.block].pages.get_mut(place.page) {
            Some(entry) => entry.live = entry.live.saturating_sub(1),
            None => self.tail_live = self.tail_live.saturating_sub(1),
        }
    }

    /// Overwrites a message in memory. One in a file waits until its block is rewritten, or goes.
    fn erase(&mut self, place: Place) {
        let busy = self.files.as_ref().is_some_and(|f| f.is_busy());
        let block = &mut self.blocks[place.block];
        match block.pages.get_mut(place.page) {
            None => self.tail.erase(place.index),
            Some(entry) => {
                if let Some(data) = &mut entry.data {
                    Arc::make_mut(data).erase(place.index);
                }
                block.wipe |= self.files.is_some() && (busy || entry.data.is_none());
            }
        }
    }
}
