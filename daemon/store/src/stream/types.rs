//! What goes into a stream's store and what comes out.

/// A message to be stored.
#[derive(Debug, Clone, Copy)]
pub struct NewMessage<'a> {
    pub subject: &'a [u8],
    /// The header block, or empty.
    pub header: &'a [u8],
    pub payload: &'a [u8],
    /// Unix nanoseconds.
    pub time: i64,
    /// Unix nanoseconds at which its own time to live is over; 0 for never.
    pub expires: i64,
}

/// A stored message, where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message<'a> {
    pub seq: u64,
    /// Unix nanoseconds.
    pub time: i64,
    pub subject: &'a [u8],
    /// The header block, or empty.
    pub header: &'a [u8],
    pub payload: &'a [u8],
}

/// What a stream holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct State {
    pub messages: u64,
    /// As the limits count them: see [`super::StreamStore::append`].
    pub bytes: u64,
    /// `last_seq + 1` when there is no message.
    pub first_seq: u64,
    /// Unix nanoseconds; 0 when there is no message.
    pub first_time: i64,
    pub last_seq: u64,
    /// Unix nanoseconds of the last message there was, be it still there or not; 0 when there was none.
    pub last_time: i64,
    pub subjects: u64,
    /// Sequences between first and last that hold no message.
    pub deleted: u64,
}

/// What is to be purged. All conditions together.
#[derive(Debug, Clone, Copy, Default)]
pub struct Purge<'a> {
    /// Only messages under subjects that this matches.
    pub filter: Option<&'a [u8]>,
    /// Only sequences below this one; 0 for no bound.
    pub upto: u64,
    /// The last of them, this many, stay.
    pub keep: u64,
}

/// A message that was removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Removed<'a> {
    /// Empty when the message was damaged.
    pub subject: &'a [u8],
    /// What it counted in [`State::bytes`].
    pub bytes: u64,
}
