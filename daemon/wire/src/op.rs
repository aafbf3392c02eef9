//! The operations that a client may send, as slices of the bytes they were read from.

/// One operation of a client.
#[derive(Debug, PartialEq, Eq)]
pub enum Op<'a> {
    /// `PUB` or `HPUB`, complete with its payload.
    Publish(Publish<'a>),
    /// `SUB subject [queue] sid`.
    Subscribe {
        subject: &'a [u8],
        queue: Option<&'a [u8]>,
        sid: &'a [u8],
    },
    /// `UNSUB sid [max]`; `max` is `None` for "now", which is also what an unreadable number means.
    Unsubscribe {
        sid: &'a [u8],
        max: Option<u64>,
    },
    Ping,
    Pong,
    /// `CONNECT {json}`: the JSON text.
    Connect(&'a [u8]),
    /// `INFO {json}`: the JSON text.
    Info(&'a [u8]),
    /// `-ERR text`: the peer complains and is about to leave.
    Err(&'a [u8]),
    /// Something that is read over: `+OK`, or an `HMSG` that only servers may send.
    Ignored,
}

/// A published message.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub struct Publish<'a> {
    pub subject: &'a [u8],
    /// Empty when there is none.
    pub reply: &'a [u8],
    /// Length of the header block at the start of `body`; 0 for `PUB`.
    pub header_len: usize,
    /// Header block and payload, without the trailing CRLF.
    pub body: &'a [u8],
    /// The two sizes as they were written: passed on as they are. `header_size` is empty for `PUB`.
    pub header_size: &'a [u8],
    pub size: &'a [u8],
}

impl<'a> Publish<'a> {
    /// The header block, empty for a plain `PUB`.
    pub fn header(&self) -> &'a [u8] {
        &self.body[..self.header_len]
    }

    pub fn payload(&self) -> &'a [u8] {
        &self.body[self.header_len..]
    }
}
