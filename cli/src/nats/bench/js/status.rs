//! Answers that are no messages: a status line in place of a header block.

use memchr::memmem;

use crate::thin::Message;

const VERSION: &[u8] = b"NATS/1.0";

/// Code and words of a status, e.g. 408 and `Request Timeout`; None for a message.
pub fn of<'a>(message: &Message<'a>) -> Option<(u16, &'a str)> {
    let line = message.header.strip_prefix(VERSION)?.split(|&b| b == b'\r').next()?;
    let text = std::str::from_utf8(line).ok()?.trim();
    let (code, words) = text.split_once(' ').unwrap_or((text, ""));
    Some((code.parse().ok()?, words))
}

/// The value of a header that is a number; None when it is not there.
pub fn number(message: &Message<'_>, name: &str) -> Option<u64> {
    let line = format!("\r\n{name}: ");
    let at = memmem::find(message.header, line.as_bytes())? + line.len();
    let digits = message.header[at..].split(|&b| b == b'\r').next()?;
    std::str::from_utf8(digits).ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(header: &[u8]) -> Message<'_> {
        Message { subject: b"s", sid: 1, reply: b"", header, payload: b"" }
    }

    #[test]
    fn statuses_and_messages() {
        let timeout = with(
            b"NATS/1.0 408 Request Timeout\r\nNats-Pending-Messages: 12\r\nNats-Pending-Bytes: 0\r\n\r\n",
        );
        assert_eq!(of(&timeout), Some((408, "Request Timeout")));
        assert_eq!(number(&timeout, "Nats-Pending-Messages"), Some(12));
        assert_eq!(number(&timeout, "Nats-Pending"), None);
        assert_eq!(of(&with(b"NATS/1.0 503\r\n\r\n")), Some((503, "")));
        assert_eq!(of(&with(b"NATS/1.0\r\nA: 408\r\n\r\n")), None);
        assert_eq!(of(&with(b"")), None);
    }
}
