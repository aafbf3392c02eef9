//! What a backup looks like: an archive of entries ([`entry`]) in compressed chunks ([`frames`], [`block`]). Older ones hold
//! files ([`tar`]) of messages ([`records`]) and of where consumers stood ([`positions`]).
//!
//! Read and written in pieces; nothing here knows of streams.

mod block;
pub mod consumer;
pub mod entry;
pub mod frames;
pub mod positions;
pub mod records;
pub mod tar;

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
    #[error("files of kind {0:#04x} cannot be in a backup")]
    Kind(u8),
    #[error("the backup ends in the middle")]
    Truncated,
    #[error("message sequence {sequence} has {size} bytes, and the maximum is {max}")]
    TooLarge { sequence: u64, size: u64, max: u64 },
}
