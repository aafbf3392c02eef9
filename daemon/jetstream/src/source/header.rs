//! `Nats-Stream-Source`: where a message came from. Written into every message taken from a source, read back to find out
//! where to go on, and headers that must not pass from one stream to the other.

use super::name;
use daemon_wire::headers;
use daemon_wire::number::decimal;
use schemas::jetstream::StreamSource;
use std::borrow::Cow;

pub(crate) const STREAM_SOURCE: &str = "Nats-Stream-Source";

/// What a header says: the message had this sequence there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) origin: String,
    /// See [`name::index`]; `None` in headers of old servers.
    pub(crate) index: Option<String>,
    pub(crate) seq: u64,
    /// The word by which the origin is told from another stream of its name; may be empty.
    pub(crate) identity: String,
}

impl Position {
    /// Reads `<origin> <seq> <filters> <destinations> <subject> [<identity>]`, `<origin> <seq>`, or the reply subject of a
    /// delivery, which the oldest servers wrote.
    pub(crate) fn parse(value: &[u8]) -> Option<Position> {
        let text = std::str::from_utf8(value).ok()?;
        if text.starts_with("$JS.ACK.") {
            return Self::of_reply(text);
        }
        let fields: Vec<&str> = text.split(' ').collect();
        let index = match fields[..] {
            [_, _] => None,
            [origin, _, filters, destinations, ..] => Some(format!("{origin} {filters} {destinations}")),
            _ => return None,
        };
        let identity = fields.get(5).copied().unwrap_or_default().to_owned();
        Some(Position { origin: fields[0].to_owned(), index, seq: fields[1].parse().ok()?, identity })
    }

    fn of_reply(reply: &str) -> Option<Position> {
        let (origin, _) = crate::consumer::AckReply::names(reply.as_bytes())?;
        let seq = crate::consumer::AckReply::parse(reply.as_bytes()).stream_seq;
        let origin = String::from_utf8_lossy(origin).into_owned();
        let known = seq > 0 && seq < u64::MAX;
        known.then(|| Position { origin, index: None, seq, identity: String::new() })
    }

    /// Whether the message came from this source, whose index is at hand.
    pub(crate) fn is_of(&self, source: &StreamSource, index: &str) -> bool {
        match &self.index {
            Some(own) => own == index,
            None => self.origin == source.name || self.origin == name::origin(source),
        }
    }
}

/// Appends the value for the message that has `seq` under `subject` at the origin.
pub(super) fn write(index: &str, seq: u64, subject: &[u8], identity: &str, out: &mut Vec<u8>) {
    let (origin, rest) = index.split_once(' ').unwrap_or((index, "> >"));
    out.extend_from_slice(origin.as_bytes());
    out.push(b' ');
    out.extend_from_slice(decimal(seq, &mut [0; 20]));
    for part in [rest.as_bytes(), subject, identity.as_bytes()] {
        if !part.is_empty() {
            out.push(b' ');
            out.extend_from_slice(part);
        }
    }
}

/// Lines by which a publisher spoke to the origin; they mean nothing here.
fn is_foreign(name: &[u8], sourced: bool) -> bool {
    name.starts_with(b"Nats-Expected-")
        || name.starts_with(b"Nats-Batch-")
        || name == crate::stream::headers::REQUEST_INFO.as_bytes()
        || (sourced && name == STREAM_SOURCE.as_bytes())
}

/// The block without what was meant for the origin. `sourced`: nor what says where the origin had it from.
pub(super) fn strip(block: &[u8], sourced: bool) -> Cow<'_, [u8]> {
    if block.is_empty() || !headers::lines(block).any(|(name, _)| is_foreign(name, sourced)) {
        return Cow::Borrowed(block);
    }
    let (mut out, mut lines) = (Vec::with_capacity(block.len()), 0);
    for line in block.split_inclusive(|&b| b == b'\n') {
        let name = memchr::memchr(b':', line).map_or(&b""[..], |colon| &line[..colon]);
        if !is_foreign(name, sourced) {
            out.extend_from_slice(line);
            lines += 1;
        }
    }
    // Nothing but the first and the empty line is no block.
    Cow::Owned(if lines <= 2 { Vec::new() } else { out })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_as_the_reference_writes_it_and_read_back() {
        let table = [
            ("O o.c >", 3, "o.c", "7G1sfaKv", "O 3 o.c > o.c 7G1sfaKv"),
            ("O o.a\u{c}o.b z.a\u{c}y", 1, "o.a", "7G1sfaKv", "O 1 o.a\u{c}o.b z.a\u{c}y o.a 7G1sfaKv"),
            ("O:abc:C=d > >", u64::MAX, "x", "", "O:abc:C=d 18446744073709551615 > > x"),
        ];
        for (index, seq, subject, identity, text) in table {
            let mut out = Vec::new();
            write(index, seq, subject.as_bytes(), identity, &mut out);
            assert_eq!(String::from_utf8(out.clone()).unwrap(), text);
            let read = Position::parse(&out).unwrap();
            assert_eq!((read.index.as_deref(), read.seq, &*read.identity), (Some(index), seq, identity));
        }
    }

    #[test]
    fn headers_of_old_servers() {
        let plain =
            |origin: &str, seq| Position { origin: origin.into(), index: None, seq, identity: "".into() };
        assert_eq!(Position::parse(b"O 7"), Some(plain("O", 7)));
        assert_eq!(Position::parse(b"$JS.ACK.O.c.1.9.3.4.5"), Some(plain("O", 9)));
        for bad in [&b"O"[..], b"O 7 >", b"O x", b"O -1 > > a", b"$JS.ACK.O", b"", b"\xff 1"] {
            assert_eq!(Position::parse(bad), None, "{}", bad.escape_ascii());
        }
        let source = StreamSource { name: "O".into(), ..StreamSource::default() };
        assert!(plain("O", 7).is_of(&source, "O a >") && !plain("P", 7).is_of(&source, "O a >"));
    }

    #[test]
    fn what_was_meant_for_the_origin_is_taken_out() {
        let table = [
            ("", true, ""),
            ("A: 1\r\nNats-Msg-Id: x\r\n", true, "A: 1\r\nNats-Msg-Id: x\r\n"),
            ("Nats-Expected-Last-Sequence: 4\r\n", false, ""),
            ("A: 1\r\nNats-Expected-Stream: S\r\nNats-Batch-Id: b\r\n", false, "A: 1\r\n"),
            ("A: 1\r\nNats-Stream-Source: S 1\r\n", true, "A: 1\r\n"),
            ("A: 1\r\nNats-Stream-Source: S 1\r\n", false, "A: 1\r\nNats-Stream-Source: S 1\r\n"),
            ("A: Nats-Batch-Id: b\r\nNats-Request-Info: {}\r\n", false, "A: Nats-Batch-Id: b\r\n"),
        ];
        let block = |lines: &str| match lines.is_empty() {
            true => String::new(),
            false => format!("NATS/1.0\r\n{lines}\r\n"),
        };
        for (lines, sourced, left) in table {
            let stripped = strip(block(lines).as_bytes(), sourced).into_owned();
            assert_eq!(String::from_utf8(stripped).unwrap(), block(left), "{lines}");
        }
    }
}
