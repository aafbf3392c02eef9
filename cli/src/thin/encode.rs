//! What a client sends, encoded into one buffer.

use daemon_wire::number::decimal;

/// Bytes after which the buffer is written: many messages for one system call, and no more than a socket takes at once.
pub const FULL: usize = 64 * 1024;

/// The write buffer of a connection.
pub struct Output {
    pub(super) buf: Vec<u8>,
    /// Messages published so far.
    pub messages: u64,
}

impl Output {
    pub(super) fn new() -> Output {
        Output { buf: Vec::with_capacity(2 * FULL), messages: 0 }
    }

    /// `PUB`, or `HPUB` with a header block; `reply` may be empty.
    #[inline]
    pub fn publish(&mut self, subject: &[u8], reply: &[u8], header: &[u8], payload: &[u8]) {
        self.messages += 1;
        let buf = &mut self.buf;
        // Words, blanks, line ends and two numbers take less than 64 bytes.
        buf.reserve(subject.len() + reply.len() + header.len() + payload.len() + 64);
        buf.extend_from_slice(if header.is_empty() { b"PUB " } else { b"HPUB " });
        buf.extend_from_slice(subject);
        buf.push(b' ');
        if !reply.is_empty() {
            buf.extend_from_slice(reply);
            buf.push(b' ');
        }
        if !header.is_empty() {
            number(buf, header.len() as u64);
            buf.push(b' ');
        }
        number(buf, (header.len() + payload.len()) as u64);
        buf.extend_from_slice(b"\r\n");
        buf.extend_from_slice(header);
        buf.extend_from_slice(payload);
        buf.extend_from_slice(b"\r\n");
    }

    /// A message made by [`frame`].
    #[inline]
    pub fn publish_frame(&mut self, frame: &[u8]) {
        self.messages += 1;
        self.buf.extend_from_slice(frame);
    }

    pub fn subscribe(&mut self, subject: &str, queue: Option<&str>, sid: u64) {
        self.buf.extend_from_slice(b"SUB ");
        self.buf.extend_from_slice(subject.as_bytes());
        if let Some(queue) = queue {
            self.buf.push(b' ');
            self.buf.extend_from_slice(queue.as_bytes());
        }
        self.buf.push(b' ');
        number(&mut self.buf, sid);
        self.buf.extend_from_slice(b"\r\n");
    }

    pub fn unsubscribe(&mut self, sid: u64) {
        self.buf.extend_from_slice(b"UNSUB ");
        number(&mut self.buf, sid);
        self.buf.extend_from_slice(b"\r\n");
    }

    pub(super) fn ping(&mut self) {
        self.buf.extend_from_slice(b"PING\r\n");
    }

    pub(super) fn pong(&mut self) {
        self.buf.extend_from_slice(b"PONG\r\n");
    }
}

/// A message encoded once, to be published any number of times.
pub fn frame(subject: &[u8], header: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut output = Output { buf: Vec::new(), messages: 0 };
    output.publish(subject, b"", header, payload);
    output.buf
}

fn number(buf: &mut Vec<u8>, n: u64) {
    if n < 10 {
        return buf.push(b'0' + n as u8);
    }
    let mut scratch = [0u8; 20];
    buf.extend_from_slice(decimal(n, &mut scratch));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_of_a_client() {
        let mut out = Output::new();
        out.publish(b"a.b", b"", b"", b"hi");
        out.publish(b"a", b"r", b"", b"");
        out.publish(b"a", b"r", b"NATS/1.0\r\nA: 1\r\n\r\n", b"0123456789");
        out.publish_frame(&frame(b"a", b"", b"again"));
        out.subscribe("a.>", None, 1);
        out.subscribe("a", Some("q"), 12);
        out.unsubscribe(12);
        let want = "PUB a.b 2\r\nhi\r\nPUB a r 0\r\n\r\nHPUB a r 18 28\r\nNATS/1.0\r\nA: 1\r\n\r\n0123456789\r\nPUB a 5\r\nagain\r\n\
                    SUB a.> 1\r\nSUB a q 12\r\nUNSUB 12\r\n";
        assert_eq!(String::from_utf8(out.buf).unwrap(), want);
        assert_eq!(out.messages, 4);
    }
}
