//! One received message, as slices of the buffer it was read into.

/// Lives until the handler that was given it returns.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    pub subject: &'a [u8],
    /// The subscription's number, as it was given to `subscribe`.
    pub sid: u64,
    /// Empty when no answer is wanted.
    pub reply: &'a [u8],
    /// The header block with its `NATS/1.0` line; empty when there is none.
    pub header: &'a [u8],
    pub payload: &'a [u8],
}

impl Message<'_> {
    /// True for the server's word that nobody listens on the subject of a request.
    pub fn is_no_responders(&self) -> bool {
        self.payload.is_empty() && self.header.starts_with(b"NATS/1.0 503")
    }
}
