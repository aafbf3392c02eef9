//! What a backup looks like: an archive of entries ([`entry`]) in compressed chunks ([`frames`], [`block`]).
//!
//! Read and written in pieces; nothing here knows of streams.

mod block;
pub mod consumer;
pub mod entry;
pub mod frames;

/// Why an archive could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    #[error("this is no compressed stream: it begins with no name of a format")]
    NotCompressed,
    #[error("this is no backup of a stream: it begins with neither an archive nor a file of one")]
    NotAnArchive,
    #[error("chunks of kind {0:#04x} cannot be read")]
    Chunk(u8),
    #[error("{0} is damaged")]
    Damaged(&'static str),
    #[error("the backup ends in the middle")]
    Truncated,
    #[error("message sequence {sequence} has {size} bytes, and the maximum is {max}")]
    TooLarge { sequence: u64, size: u64, max: u64 },
}
