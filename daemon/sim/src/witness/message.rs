//! One message as its publisher knows it.

use crate::note::{Draft, Stored, hash};
use schemas::jetstream::StorageType;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub number: u64,
    pub subject: String,
    pub payload: String,
    pub id: Option<String>,
    /// Bytes that it counts for.
    pub size: u64,
    /// Unix nanoseconds, as stored.
    pub time: i64,
    /// Unix nanoseconds, as it was published.
    pub published: i64,
    /// The latest time that the clock had shown by then: it may have been set back since.
    pub latest: i64,
    /// Unix nanoseconds; 0: never.
    pub expires: i64,
    pub hash: u64,
}

impl Message {
    pub fn new(draft: &Draft, storage: StorageType, time: i64, published: i64) -> Self {
        let text = (draft.subject.len() + draft.header.len() + draft.payload.len()) as u64;
        let over = match storage {
            StorageType::Memory => 16,
            StorageType::File if draft.header.is_empty() => 30,
            StorageType::File => 34,
        };
        Message {
            number: draft.number,
            subject: draft.subject.clone(),
            payload: draft.payload.clone(),
            id: draft.wish.id.clone(),
            size: text + over,
            time,
            published,
            latest: published,
            expires: draft.wish.ttl.map_or(0, |s| published + s * 1_000_000_000),
            hash: hash(&[draft.subject.as_bytes(), draft.header.as_bytes(), draft.payload.as_bytes()]),
        }
    }

    pub fn is(&self, stored: &Stored) -> bool {
        self.hash == stored.hash && self.time == stored.time
    }
}
