//! Server bytes to operations: what a client has to understand. The counterpart of [`crate::parser`], used by our
//! own thin client.

use crate::number::parse_size;
use memchr::memchr;

/// One operation of a server, as slices of the bytes it was read from.
#[derive(Debug, PartialEq, Eq)]
pub enum ServerOp<'a> {
    Message {
        subject: &'a [u8],
        sid: &'a [u8],
        reply: &'a [u8],
        header: &'a [u8],
        payload: &'a [u8],
    },
    Info(&'a [u8]),
    Ping,
    Pong,
    Ok,
    /// The text between the quotes.
    Err(&'a [u8]),
}

/// What stands at the start of the buffer.
#[derive(Debug, PartialEq, Eq)]
pub enum PeerStep<'a> {
    /// An operation, and how many bytes it took.
    Op(ServerOp<'a>, usize),
    /// Not whole yet. The number is the buffer length that would complete it, 0 when that is not known.
    More(usize),
    /// Not the NATS protocol.
    Fail,
}

/// Reads one operation from the start of `buf`.
pub fn next(buf: &[u8]) -> PeerStep<'_> {
    let Some(end) = memchr(b'\n', buf) else { return PeerStep::More(0) };
    let line = buf[..end].strip_suffix(b"\r").unwrap_or(&buf[..end]);
    match line {
        [b'M', b'S', b'G', b' ', args @ ..] => message(buf, end + 1, args, false),
        [b'H', b'M', b'S', b'G', b' ', args @ ..] => message(buf, end + 1, args, true),
        b"PING" => PeerStep::Op(ServerOp::Ping, end + 1),
        b"PONG" => PeerStep::Op(ServerOp::Pong, end + 1),
        b"+OK" => PeerStep::Op(ServerOp::Ok, end + 1),
        [b'I', b'N', b'F', b'O', b' ', json @ ..] => PeerStep::Op(ServerOp::Info(json), end + 1),
        [b'-', b'E', b'R', b'R', b' ', text @ ..] => {
            let text = text.strip_prefix(b"'").and_then(|t| t.strip_suffix(b"'")).unwrap_or(text);
            PeerStep::Op(ServerOp::Err(text), end + 1)
        }
        _ => PeerStep::Fail,
    }
}

fn message<'a>(buf: &'a [u8], body_at: usize, args: &'a [u8], with_header: bool) -> PeerStep<'a> {
    let mut parts = args.split(|&b| b == b' ').filter(|p| !p.is_empty());
    let mut all: [&[u8]; 5] = [&[]; 5];
    let mut n = 0;
    for part in &mut parts {
        if n == all.len() {
            return PeerStep::Fail;
        }
        all[n] = part;
        n += 1;
    }
    let numbers = 1 + with_header as usize;
    if n != 2 + numbers && n != 3 + numbers {
        return PeerStep::Fail;
    }
    let header_len = if with_header { parse_size(all[n - 2]) } else { Some(0) };
    let (Some(total), Some(header_len)) = (parse_size(all[n - 1]), header_len) else { return PeerStep::Fail };
    if header_len > total {
        return PeerStep::Fail;
    }
    let end = body_at + total;
    if buf.len() < end + 2 {
        return PeerStep::More(end + 2);
    }
    let (header, payload) = buf[body_at..end].split_at(header_len);
    let reply = if n == 3 + numbers { all[2] } else { &[] };
    PeerStep::Op(ServerOp::Message { subject: all[0], sid: all[1], reply, header, payload }, end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations() {
        let m = |subject, reply, header, payload| ServerOp::Message {
            subject,
            sid: b"1",
            reply,
            header,
            payload,
        };
        let table: [(&[u8], ServerOp); 8] = [
            (b"MSG a 1 2\r\nhi\r\n", m(b"a", b"", b"", b"hi")),
            (b"MSG a 1 r 0\r\n\r\n", m(b"a", b"r", b"", b"")),
            (b"HMSG a 1 r 2 4\r\nHHhi\r\n", m(b"a", b"r", b"HH", b"hi")),
            (b"PING\r\n", ServerOp::Ping),
            (b"PONG\r\n", ServerOp::Pong),
            (b"+OK\r\n", ServerOp::Ok),
            (b"INFO {} \r\n", ServerOp::Info(b"{} ")),
            (b"-ERR 'no'\r\n", ServerOp::Err(b"no")),
        ];
        for (text, want) in table {
            assert_eq!(next(text), PeerStep::Op(want, text.len()));
        }
        assert_eq!(next(b"MSG a 1 2\r\nhi"), PeerStep::More(15));
        assert_eq!(next(b"HTTP/1.1 200\r\n"), PeerStep::Fail);
        assert_eq!(next(b"HMSG a 1 5 2\r\n"), PeerStep::Fail);
    }
}
