//! The reply subject of a message of fast ingest: `<prefix>.<batch id>.<flow>.<gap>.<sequence>.<operation>.$FI`.

use super::super::headers::REQUEST_INFO;
use super::super::publisher::Publisher;
use super::number;
use daemon_wire::headers;
use std::borrow::Cow;

const SUFFIX: &[u8] = b".$FI";
/// What replies look like that an import of a service gave.
const SERVICE: &[u8] = b"_R_.";
/// Messages between two words to the publisher where it asks for none.
const FLOW: u16 = 10;

/// What a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operation {
    Start,
    Append,
    Commit,
    /// The batch ends, and this message is not stored.
    CommitEob,
    Ping,
}

/// See the module's introduction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct FastReply<'a> {
    pub(super) id: Cow<'a, [u8]>,
    /// The most messages between two words to the publisher.
    pub(super) flow: u16,
    pub(super) gap_ok: bool,
    pub(super) seq: u64,
    pub(super) operation: Operation,
}

/// A reply that is no plain one, but does not follow the pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct BadPattern;

impl<'a> FastReply<'a> {
    /// `None`: the message is none of fast ingest.
    #[inline]
    pub(in super::super) fn of(p: &Publisher<'a>) -> Option<Result<Self, BadPattern>> {
        if p.reply.ends_with(SUFFIX) && p.reply.len() > SUFFIX.len() {
            return Some(Self::parse(p.reply).ok_or(BadPattern));
        }
        if !p.header.is_empty() && p.reply.starts_with(SERVICE) { Self::imported(p.header) } else { None }
    }

    /// The reply that the publisher gave in its own account.
    #[cold]
    fn imported(header: &[u8]) -> Option<Result<Self, BadPattern>> {
        let info = headers::get(header, REQUEST_INFO)?;
        let info: schemas::advisory::ClientInfo = serde_json::from_slice(info).ok()?;
        let reply = info.reply.as_bytes();
        if !reply.ends_with(SUFFIX) || reply.len() <= SUFFIX.len() {
            return None;
        }
        let parsed = FastReply::parse(reply).ok_or(BadPattern);
        Some(parsed.map(|r| FastReply { id: Cow::Owned(r.id.into_owned()), ..r }))
    }

    fn parse(reply: &'a [u8]) -> Option<Self> {
        let mut rest = reply.strip_suffix(SUFFIX)?;
        let mut last = || {
            let dot = memchr::memrchr(b'.', rest)?;
            let token = &rest[dot + 1..];
            rest = &rest[..dot];
            Some(token)
        };
        let operation = match number(last()?)? {
            0 => Operation::Start,
            1 => Operation::Append,
            2 => Operation::Commit,
            3 => Operation::CommitEob,
            4 => Operation::Ping,
            _ => return None,
        };
        let seq = number(last()?).filter(|&seq| seq != 0 && seq != u64::MAX)?;
        match operation {
            Operation::Start if seq != 1 => return None,
            Operation::Append | Operation::CommitEob if seq == 1 => return None,
            _ => {}
        }
        let gap_ok = match last()? {
            b"ok" => true,
            b"fail" => false,
            _ => return None,
        };
        let flow = match number(last()?) {
            None | Some(0) => FLOW,
            Some(flow) => u16::try_from(flow).unwrap_or(u16::MAX),
        };
        // There is something before the id.
        let id = Cow::Borrowed(last()?);
        Some(FastReply { id, flow, gap_ok, seq, operation })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(reply: &str, header: &str) -> String {
        let p = Publisher { reply: reply.as_bytes(), header: header.as_bytes(), ..Publisher::default() };
        match FastReply::of(&p) {
            None => "plain".into(),
            Some(Err(BadPattern)) => "bad".into(),
            Some(Ok(r)) => {
                let id = String::from_utf8_lossy(&r.id);
                format!("{id} {} {} {} {:?}", r.flow, r.gap_ok, r.seq, r.operation)
            }
        }
    }

    #[test]
    fn replies_by_table() {
        let table = [
            ("", "plain"),
            ("_INBOX.x", "plain"),
            (".$FI", "plain"),
            ("$FI", "plain"),
            ("i.u.10.ok.1.0.$FI", "u 10 true 1 Start"),
            ("a.b.c.u.70000.fail.7.1.$FI", "u 65535 false 7 Append"),
            ("i.u.0.ok.1.2.$FI", "u 10 true 1 Commit"),
            ("i.u.x.ok.2.3.$FI", "u 10 true 2 CommitEob"),
            ("i.u.10.ok.1.4.$FI", "u 10 true 1 Ping"),
            ("i.u.10.ok.2.0.$FI", "bad"),
            ("i.u.10.ok.1.1.$FI", "bad"),
            ("i.u.10.ok.1.3.$FI", "bad"),
            ("i.u.10.ok.0.4.$FI", "bad"),
            ("i.u.10.ok.18446744073709551615.4.$FI", "bad"),
            ("i.u.10.ok.1.5.$FI", "bad"),
            ("i.u.10.ok.1.x.$FI", "bad"),
            ("i.u.10.maybe.1.0.$FI", "bad"),
            ("u.10.ok.1.0.$FI", "bad"),
            ("1.0.$FI", "bad"),
            ("x.$FI", "bad"),
        ];
        for (reply, expected) in table {
            assert_eq!(read(reply, ""), expected, "{reply}");
        }
    }

    #[test]
    fn the_reply_before_an_import_counts() {
        let block = |reply: &str| {
            format!("NATS/1.0\r\nNats-Request-Info: {{\"acc\":\"A\",\"reply\":\"{reply}\"}}\r\n\r\n")
        };
        assert_eq!(read("_R_.abc", &block("i.u.10.ok.1.0.$FI")), "u 10 true 1 Start");
        assert_eq!(read("_R_.abc", &block("i.x.$FI")), "bad");
        assert_eq!(read("_R_.abc", &block("_INBOX.x")), "plain");
        assert_eq!(read("_R_.abc", ""), "plain");
        assert_eq!(read("_INBOX.x", &block("i.u.10.ok.1.0.$FI")), "plain");
    }
}
