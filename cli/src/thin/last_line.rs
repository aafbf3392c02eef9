//! The control line of the last message. On a busy subscription the next message mostly has the very same one, and then
//! there is nothing to parse.

use std::ops::Range;

use super::Message;

#[derive(Default)]
pub struct LastLine {
    /// With its line end; empty before the first message.
    text: Vec<u8>,
    subject: Range<usize>,
    sid: u64,
    /// Bytes of the payload.
    size: usize,
}

impl LastLine {
    /// The message at the start of `bytes` and its length, when it has this line and is whole.
    #[inline]
    pub fn read<'a>(&self, bytes: &'a [u8]) -> Option<(Message<'a>, usize)> {
        let (body, taken) = (self.text.len(), self.text.len() + self.size + 2);
        if body == 0 || bytes.len() < taken || bytes[..body] != self.text[..] {
            return None;
        }
        let subject = &bytes[self.subject.clone()];
        let payload = &bytes[body..body + self.size];
        Some((Message { subject, sid: self.sid, reply: &[], header: &[], payload }, taken))
    }

    /// Remembers the line of a message that took `taken` bytes at the start of `bytes`. Lines with a reply or headers are
    /// not worth it: they mostly differ.
    pub fn learn(&mut self, bytes: &[u8], message: &Message<'_>, taken: usize) {
        if !message.reply.is_empty() || !message.header.is_empty() {
            return;
        }
        let start = message.subject.as_ptr() as usize - bytes.as_ptr() as usize;
        self.text.clear();
        self.text.extend_from_slice(&bytes[..taken - message.payload.len() - 2]);
        self.subject = start..start + message.subject.len();
        self.sid = message.sid;
        self.size = message.payload.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_line_is_read() {
        let bytes = b"MSG a.b 12 3\r\nabc\r\nMSG a.b 12 3\r\nxyz\r\n";
        let message =
            Message { subject: &bytes[4..7], sid: 12, reply: b"", header: b"", payload: &bytes[14..17] };
        let mut last = LastLine::default();
        assert!(last.read(bytes).is_none());
        last.learn(bytes, &message, 19);
        let (next, taken) = last.read(&bytes[19..]).unwrap();
        assert_eq!((next.subject, next.sid, next.payload, taken), (&b"a.b"[..], 12, &b"xyz"[..], 19));
        for other in
            ["MSG a.b 12 4\r\nabcd\r\n", "MSG a.b 12 3\r\nxyz\r", "MSG a.b 13 3\r\nabc\r\n", "PING\r\n"]
        {
            assert!(last.read(other.as_bytes()).is_none(), "{other:?}");
        }
    }
}
