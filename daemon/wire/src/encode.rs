//! Server to client: messages and the small answers, written at the end of a buffer.
//!
//! One reservation and straight copies per message: this runs once per delivery.

use crate::number::{decimal, digits};

pub const PING: &[u8] = b"PING\r\n";
pub const PONG: &[u8] = b"PONG\r\n";
pub const OK: &[u8] = b"+OK\r\n";

/// A message on its way out. `header` is empty for a plain message; it is part of neither `payload` nor its length.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    pub subject: &'a [u8],
    /// Empty when there is none.
    pub reply: &'a [u8],
    pub header: &'a [u8],
    pub payload: &'a [u8],
    /// The sizes as the publisher wrote them; empty to have them written here.
    pub sizes: Sizes<'a>,
}

/// Sizes as text: of the header block, and of header block and payload.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sizes<'a> {
    pub header: &'a [u8],
    pub total: &'a [u8],
}

/// Appends `MSG` or, with a header, `HMSG`.
#[inline]
pub fn message(out: &mut Vec<u8>, m: &Message<'_>, sid: &[u8]) {
    let total = m.header.len() + m.payload.len();
    // Words, blanks, line ends and two numbers of at most ten digits take less than 64 bytes.
    out.reserve(m.subject.len() + sid.len() + m.reply.len() + total + 64);
    let mut w = Writer { out };
    w.put(if m.header.is_empty() { b"MSG " } else { b"HMSG " });
    w.put(m.subject);
    w.put(b" ");
    w.put(sid);
    w.put(b" ");
    if !m.reply.is_empty() {
        w.put(m.reply);
        w.put(b" ");
    }
    if !m.header.is_empty() {
        w.size(m.sizes.header, m.header.len());
        w.put(b" ");
    }
    w.size(m.sizes.total, total);
    w.put(b"\r\n");
    w.put(m.header);
    w.put(m.payload);
    w.put(b"\r\n");
}

/// Copies into capacity that was reserved before.
struct Writer<'a> {
    out: &'a mut Vec<u8>,
}

impl Writer<'_> {
    #[inline(always)]
    fn put(&mut self, bytes: &[u8]) {
        debug_assert!(self.out.capacity() - self.out.len() >= bytes.len());
        // SAFETY: `message` reserved room for every piece it puts; the assertion above checks it in debug builds.
        unsafe {
            let len = self.out.len();
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.out.as_mut_ptr().add(len), bytes.len());
            self.out.set_len(len + bytes.len());
        }
    }

    /// A size as it was written, which is at most nine digits, or `n`.
    #[inline(always)]
    fn size(&mut self, written: &[u8], n: usize) {
        if !written.is_empty() {
            return self.put(written);
        }
        let mut scratch = [0u8; 20];
        self.put(decimal(n as u64, &mut scratch));
    }
}

/// `-ERR '<text>'`.
pub fn err(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(b"-ERR '");
    out.extend_from_slice(text.as_bytes());
    out.extend_from_slice(b"'\r\n");
}

/// The status message that says nobody was there to answer: `503` with the subject that was asked.
pub fn no_responders(out: &mut Vec<u8>, asked: &[u8], reply: &[u8], sid: &[u8]) {
    let n = 32 + asked.len();
    out.reserve(reply.len() + sid.len() + n + 2 * digits(n) + 16);
    out.extend_from_slice(b"HMSG ");
    out.extend_from_slice(reply);
    out.push(b' ');
    out.extend_from_slice(sid);
    let mut scratch = [0u8; 20];
    for _ in 0..2 {
        out.push(b' ');
        out.extend_from_slice(decimal(n as u64, &mut scratch));
    }
    out.extend_from_slice(b"\r\nNATS/1.0 503\r\nNats-Subject: ");
    out.extend_from_slice(asked);
    out.extend_from_slice(b"\r\n\r\n\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages() {
        let table: [(&str, &str, &str, &str, &str); 4] = [
            ("a.b", "", "", "hi", "MSG a.b 7 2\r\nhi\r\n"),
            ("a", "r", "", "", "MSG a 7 r 0\r\n\r\n"),
            ("a", "", "NATS/1.0\r\n\r\n", "hi", "HMSG a 7 12 14\r\nNATS/1.0\r\n\r\nhi\r\n"),
            (
                "a",
                "r",
                "NATS/1.0\r\n\r\n",
                "0123456789",
                "HMSG a 7 r 12 22\r\nNATS/1.0\r\n\r\n0123456789\r\n",
            ),
        ];
        for (subject, reply, header, payload, want) in table {
            let mut out = Vec::new();
            let m = Message {
                subject: subject.as_bytes(),
                reply: reply.as_bytes(),
                header: header.as_bytes(),
                payload: payload.as_bytes(),
                sizes: Sizes::default(),
            };
            message(&mut out, &m, b"7");
            assert_eq!(String::from_utf8(out).unwrap(), want);
        }
    }

    #[test]
    fn nobody_there() {
        let mut out = Vec::new();
        no_responders(&mut out, b"ask.me", b"_INBOX.1", b"9");
        let want = "HMSG _INBOX.1 9 38 38\r\nNATS/1.0 503\r\nNats-Subject: ask.me\r\n\r\n\r\n";
        assert_eq!(String::from_utf8(out).unwrap(), want);
    }
}
