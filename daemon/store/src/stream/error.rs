//! What may go wrong in a stream's store.

use crate::codec::CodecError;
use crate::journal::JournalError;
use std::io;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum StoreError {
    /// The message's fault: it cannot be stored at all.
    #[error("a message of {0} bytes cannot be stored")]
    TooLarge(u64),
    #[error("a subject of {0} bytes cannot be stored")]
    SubjectTooLong(usize),
    /// The caller's fault: the next sequence can only grow.
    #[error("sequence {asked} is not beyond {last}")]
    Backwards { asked: u64, last: u64 },
    /// The message was stored but its bytes are damaged.
    #[error("message {0} cannot be read: it is damaged on disk")]
    Lost(u64),
    #[error("{path}: {source}")]
    Disk { path: String, source: io::Error },
    #[error("{path}: {source}")]
    Codec { path: String, source: CodecError },
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// A journal entry that no version known here has written.
    #[error("a journal entry of the stream cannot be understood")]
    Entry,
    /// The stream is in memory: it has no files.
    #[error("a memory stream has no files")]
    Memory,
}

impl StoreError {
    pub(super) fn disk(path: &str) -> impl FnOnce(io::Error) -> StoreError + '_ {
        move |source| StoreError::Disk { path: path.into(), source }
    }

    pub(super) fn codec(path: &str) -> impl FnOnce(CodecError) -> StoreError + '_ {
        move |source| StoreError::Codec { path: path.into(), source }
    }
}
