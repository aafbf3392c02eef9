//! What streams and consumers ask of the world: messages to be sent, and who listens.
//!
//! Called in the middle of an event, on the thread that brought it. Nothing here waits.

/// A message on its way out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outgoing<'a> {
    pub subject: &'a [u8],
    /// Empty when there is none.
    pub reply: &'a [u8],
    /// A whole header block, or empty.
    pub header: &'a [u8],
    pub payload: &'a [u8],
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivered {
    /// Nobody listens.
    Nobody,
    Taken,
    /// Taken, but this receiver has much waiting: stop, and come back later.
    Crowded,
}

/// See the module's introduction.
pub trait Effects {
    /// Hands a message to whoever listens on `to`; they see its own subject.
    fn deliver(&mut self, to: &[u8], message: &Outgoing<'_>) -> Delivered;

    /// Publishes inside the account: answers, advisories, republished messages.
    fn publish(&mut self, message: &Outgoing<'_>) -> Delivered;

    /// Whether anybody listens on `subject`; with a group, in that group.
    fn interest(&mut self, subject: &[u8], group: Option<&[u8]>) -> bool;

    fn random(&mut self) -> u64;

    /// A new unique id of 22 letters and digits.
    fn nuid(&mut self) -> String;
}
