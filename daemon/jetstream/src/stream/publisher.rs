//! One published message as it reaches a stream.

/// See the module's introduction. Slices of the bytes that were read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Publisher<'a> {
    pub subject: &'a [u8],
    /// Where the acknowledgement goes; empty for none.
    pub reply: &'a [u8],
    /// The whole header block, or empty.
    pub header: &'a [u8],
    pub payload: &'a [u8],
}
