//! How bytes look on disk: as they are, compressed, encrypted, or both.
//!
//! A codec turns the plain bytes of a page (or of a journal entry, or a snapshot) into stored bytes and back. The `id` of
//! the codec is kept beside the stored bytes, so that one asset may hold pieces written with different codecs:
//! [`Codecs`] finds the one that is needed.
//!
//! Encrypted pieces are authenticated together with a label that says where they belong, so that a piece moved to another
//! place does not decode. Plain and compressed pieces are not: whoever stores them keeps a checksum.
//!
//! Never here: files, and what the bytes mean.

mod codecs;
mod encrypted;
mod key;
mod packed;
mod plain;
mod s2;

pub(crate) use key::random;

pub use codecs::Codecs;
pub use encrypted::Encrypted;
pub use key::{AssetKey, Cipher, KeyError, KeySettings};
pub use packed::Packed;
pub use plain::Plain;
pub use s2::S2;

use thiserror::Error;

/// Ids of the codecs, as kept in files.
pub mod id {
    pub const PLAIN: u8 = 0;
    pub const S2: u8 = 1;
    pub const CHACHA: u8 = 2;
    pub const AES: u8 = 3;
    pub const S2_CHACHA: u8 = 4;
    pub const S2_AES: u8 = 5;
}

/// What may go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CodecError {
    /// Not what was encoded, or encoded with another key or label.
    #[error("stored bytes are damaged, or belong to another key or place")]
    Damaged,
    #[error("{0} bytes are more than a codec takes at once")]
    TooLarge(usize),
    /// Encrypted, and the asset has no key.
    #[error("stored bytes are encrypted and no key is at hand")]
    NoKey,
    /// Written by a newer version, or not by us.
    #[error("unknown codec {0}")]
    Unknown(u8),
    #[error("the cryptographic library refused to work")]
    Refused,
}

/// Most plain bytes that are encoded at once.
pub const PLAIN_MAX: usize = 1 << 30;

/// See the module's introduction.
pub trait PageCodec: Send + Sync {
    /// One of [`id`].
    fn id(&self) -> u8;

    /// Appends the stored form of `plain` to `out`. `label` says where the piece belongs (stream group, block, page
    /// number, say); the same must be given to [`PageCodec::decode`]. On an error `out` is as it was.
    fn encode(&self, label: &[u8], plain: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError>;

    /// Appends the plain form of `stored` to `out`; `stored` must be exactly what was appended by `encode`. On an error
    /// `out` is as it was. Any bytes may be given: memory is bounded by a small multiple of their length.
    fn decode(&self, label: &[u8], stored: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError>;

    /// The stored form is the plain form: it may be written and read without a copy.
    fn is_plain(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests;
