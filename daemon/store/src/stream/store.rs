//! The store of one stream: what it is made of, and what it says of itself.

use super::block::Block;
use super::files::Files;
use super::page::PageData;
use super::read::Reader;
use super::shape::Shape;
use super::ttl::Expiries;
use super::types::State;
use daemon_subject::index::SubjectIndex;
use std::collections::VecDeque;

/// One stream's messages. See the module's introduction.
pub struct StreamStore {
    pub(super) shape: Shape,
    /// Oldest first. Sequences between two blocks hold no message.
    pub(super) blocks: VecDeque<Block>,
    /// The page that still grows: behind the pages of the last block.
    pub(super) tail: PageData,
    pub(super) tail_live: u32,
    pub(super) index: SubjectIndex,
    pub(super) messages: u64,
    pub(super) bytes: u64,
    /// `last_seq + 1` when there is no message.
    pub(super) first_seq: u64,
    pub(super) first_time: i64,
    pub(super) last_seq: u64,
    pub(super) last_time: i64,
    pub(super) ttl: Expiries,
    /// Readers for the store's own use: at the front, and anywhere.
    pub(super) front: Reader,
    pub(super) scratch: Reader,
    /// Subject of the message that was removed last.
    pub(super) removed: Vec<u8>,
    /// `None`: a memory stream.
    pub(super) files: Option<Box<Files>>,
}

impl StreamStore {
    /// An empty store that keeps its messages in memory.
    pub fn memory(shape: Shape) -> Self {
        Self::empty(shape, None)
    }

    pub(super) fn empty(shape: Shape, files: Option<Box<Files>>) -> Self {
        StreamStore {
            shape,
            blocks: VecDeque::new(),
            tail: PageData::default(),
            tail_live: 0,
            index: SubjectIndex::default(),
            messages: 0,
            bytes: 0,
            first_seq: 1,
            first_time: 0,
            last_seq: 0,
            last_time: 0,
            ttl: Expiries::default(),
            front: Reader::default(),
            scratch: Reader::default(),
            removed: Vec::new(),
            files,
        }
    }

    pub fn is_memory(&self) -> bool {
        self.files.is_none()
    }

    pub fn state(&self) -> State {
        let empty = self.messages == 0;
        State {
            messages: self.messages,
            bytes: self.bytes,
            first_seq: self.first_seq,
            first_time: if empty { 0 } else { self.first_time },
            last_seq: self.last_seq,
            last_time: self.last_time,
            subjects: self.index.len() as u64,
            deleted: if empty { 0 } else { self.last_seq - self.first_seq + 1 - self.messages },
        }
    }

    /// What a message counts in [`State::bytes`].
    pub(super) fn counted(&self, subject: usize, header: usize, payload: usize) -> u64 {
        let text = (subject + header + payload) as u64;
        match (self.is_memory(), header) {
            (true, _) => text + 16,
            (false, 0) => text + 30,
            (false, _) => text + 34,
        }
    }

    /// Bytes of memory that messages and index take.
    pub fn memory_used(&self) -> usize {
        let pages = self.blocks.iter().flat_map(|b| &b.pages);
        let resident: usize = pages.map(|p| p.data.as_ref().map_or(0, |d| d.memory())).sum();
        resident + self.tail.memory() + self.index.memory()
    }
}
