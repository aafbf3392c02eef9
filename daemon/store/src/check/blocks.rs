//! The door to the blocks: whoever keeps messages knows how to read them.

use super::CheckReport;
use crate::codec::Codecs;
use crate::disk::Disk;
use crate::journal::Group;
use crate::vault::AssetName;

/// The blocks of one stream.
pub struct Blocks<'a> {
    pub disk: &'a dyn Disk,
    /// Their folder.
    pub folder: &'a str,
    pub stream: &'a AssetName,
    /// The group of the messages.
    pub group: Group,
    /// `None`: encrypted, and the key is not at hand; checksums are to be checked nevertheless.
    pub codecs: Option<&'a Codecs>,
}

/// Reads all blocks of a stream, adds its messages to the report's count and what is wrong to its problems.
pub type BlockScan<'s> = &'s mut dyn FnMut(&Blocks<'_>, &mut CheckReport);
