//! Doing again what the journal says was done since the last checkpoint.
//!
//! Until the stream is settled, subjects and bytes are not counted: only which messages there are.

use super::changes::{self, Change};
use super::error::StoreError;
use super::files::ENTRY;
use super::seal;
use super::store::StreamStore;
use crate::codec::id;
use crate::journal::FrameNumber;
use crate::record::Record;

impl StreamStore {
    /// Takes one entry that the journal has of this stream, in order. Those that the files contain are passed over.
    pub fn replay(&mut self, kind: u8, bytes: &[u8], frame: FrameNumber) -> Result<(), StoreError> {
        let Some(files) = &mut self.files else { return Err(StoreError::Memory) };
        let (number, sealed) =
            bytes.split_at_checked(8).filter(|_| kind == ENTRY).ok_or(StoreError::Entry)?;
        let number = u64::from_le_bytes(number.try_into().map_err(|_| StoreError::Entry)?);
        files.frame = frame;
        if number <= files.change {
            return Ok(());
        }
        files.change = number;
        if let Some((&id::PLAIN, body)) = sealed.split_first() {
            return changes::for_each(body, |c| self.redo(c));
        }
        let mut body = Vec::new();
        let opened = files.parts.codecs.open(&seal::label(files.parts.group, number), sealed, &mut body);
        opened.map_err(StoreError::codec("journal"))?;
        changes::for_each(&body, |c| self.redo(c))
    }

    fn redo(&mut self, change: Change<'_>) -> Result<(), StoreError> {
        match change {
            Change::Records(raw) => self.redo_records(raw)?,
            Change::Remove { seq, erase } => self.redo_remove(seq, erase),
            Change::First(seq) => self.redo_first(seq),
            Change::Last { seq, time } if seq > self.last_seq => {
                (self.last_seq, self.last_time) = (seq, self.last_time.max(time));
                if self.messages == 0 {
                    self.first_seq = seq + 1;
                }
            }
            Change::Last { .. } => {}
            Change::Truncate { last, time } => {
                if last < self.last_seq {
                    self.cut(last)?;
                }
                self.last_time = time;
            }
        }
        Ok(())
    }

    fn redo_records(&mut self, mut raw: &[u8]) -> Result<(), StoreError> {
        while !raw.is_empty() {
            let (record, size) = Record::decode(raw).map_err(|_| StoreError::Entry)?;
            if record.sequence > self.last_seq {
                self.push(&record);
            }
            raw = &raw[size..];
        }
        Ok(())
    }

    fn redo_remove(&mut self, seq: u64, erase: bool) {
        if !self.is_live(seq) {
            return;
        }
        let at = self.block_from(seq, 0);
        let block = &mut self.blocks[at];
        block.delete(seq);
        block.live -= 1;
        block.wipe |= erase;
        self.messages -= 1;
        if block.live == 0 && at + 1 < self.blocks.len() {
            self.drop_block(at);
        }
    }

    fn redo_first(&mut self, seq: u64) {
        if seq <= self.first_seq {
            return;
        }
        if seq > self.last_seq {
            return self.become_empty();
        }
        while let Some(front) = self.blocks.front().filter(|b| b.last < seq) {
            self.messages -= front.live;
            self.drop_block(0);
        }
        let before = self.first_seq;
        if let Some(front) = self.blocks.front_mut().filter(|b| b.first < seq) {
            let from = before.max(front.first);
            let gone = if from < seq { front.count_live(from, seq - 1) } else { 0 };
            front.live -= gone;
            self.messages -= gone;
        }
        self.first_seq = seq;
    }
}
