//! The reply subject of delivered messages: `$JS.ACK.<stream>.<consumer>.<deliveries>.<stream sequence>.<consumer
//! sequence>.<time>.<pending>`. Built in one buffer that is reused, and read back from acknowledgements.

use daemon_wire::number::decimal;

/// What the reply subject of a message says. `time` is Unix nanoseconds, `pending` the messages behind it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AckReply {
    pub deliveries: u64,
    /// 0: the subject could not be read; [`u64::MAX`]: this number could not be read.
    pub stream_seq: u64,
    pub consumer_seq: u64,
    pub time: u64,
    pub pending: u64,
}

const TOKENS: usize = 9;
/// With the domain and a hash of the account in front of the stream; more tokens may follow.
const TOKENS_WITH_DOMAIN: usize = 11;

impl AckReply {
    /// Reads an acknowledgement's subject in either form; all zeros if it has neither.
    pub fn parse(subject: &[u8]) -> AckReply {
        let mut tokens = [&b""[..]; TOKENS_WITH_DOMAIN];
        let mut count = 0;
        for token in subject.split(|b| *b == b'.') {
            if count < tokens.len() {
                tokens[count] = token;
            }
            count += 1;
        }
        let known = count == TOKENS || count >= TOKENS_WITH_DOMAIN;
        if !known || tokens[0] != b"$JS" || tokens[1] != b"ACK" {
            return AckReply::default();
        }
        let at = if count == TOKENS { 4 } else { 6 };
        let number = |nth: usize| number(tokens[at + nth]);
        AckReply {
            deliveries: number(0),
            stream_seq: number(1),
            consumer_seq: number(2),
            time: number(3),
            pending: number(4),
        }
    }

    /// The names of stream and consumer in an acknowledgement's subject.
    pub fn names(subject: &[u8]) -> Option<(&[u8], &[u8])> {
        let count = subject.split(|b| *b == b'.').count();
        let skipped = match count {
            TOKENS => 2,
            TOKENS_WITH_DOMAIN.. => 4,
            _ => return None,
        };
        let mut tokens = subject.split(|b| *b == b'.').skip(skipped);
        Some((tokens.next()?, tokens.next()?))
    }
}

fn number(token: &[u8]) -> u64 {
    if token.is_empty() || token.len() > 20 {
        return u64::MAX;
    }
    let digit = |n: u64, b: &u8| {
        let digit = b.is_ascii_digit().then(|| u64::from(b - b'0'))?;
        n.checked_mul(10)?.checked_add(digit)
    };
    token.iter().try_fold(0, digit).unwrap_or(u64::MAX)
}

/// Writes reply subjects for one consumer.
#[derive(Debug, Clone)]
pub(super) struct ReplyWriter {
    text: Vec<u8>,
    prefix: usize,
}

impl ReplyWriter {
    pub(super) fn new(stream: &str, consumer: &str) -> Self {
        let text = format!("$JS.ACK.{stream}.{consumer}").into_bytes();
        ReplyWriter { prefix: text.len(), text }
    }

    pub(super) fn write(&mut self, reply: &AckReply) -> &[u8] {
        self.text.truncate(self.prefix);
        let numbers = [reply.deliveries, reply.stream_seq, reply.consumer_seq, reply.time, reply.pending];
        for n in numbers {
            let mut scratch = [0; 20];
            self.text.push(b'.');
            self.text.extend_from_slice(decimal(n, &mut scratch));
        }
        &self.text
    }

    pub(super) fn last(&self) -> &[u8] {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_read_as_it_was_written() {
        let reply = AckReply {
            deliveries: 3,
            stream_seq: 17,
            consumer_seq: u64::MAX - 1,
            time: 1_795_307_303_927_898_250,
            pending: 0,
        };
        let mut writer = ReplyWriter::new("S", "c");
        let text = writer.write(&reply).to_vec();
        assert_eq!(text, b"$JS.ACK.S.c.3.17.18446744073709551614.1795307303927898250.0");
        assert_eq!(writer.write(&reply), text);
        assert_eq!(AckReply::parse(&text), reply);
        assert_eq!(AckReply::names(&text), Some((&b"S"[..], &b"c"[..])));
    }

    #[test]
    fn is_read_with_a_domain_and_refused_otherwise() {
        let with_domain = b"$JS.ACK._.hash.S.c.1.2.3.4.5.more";
        assert_eq!(AckReply::parse(with_domain).stream_seq, 2);
        assert_eq!(AckReply::names(with_domain), Some((&b"S"[..], &b"c"[..])));
        for other in [&b"$JS.ACK.S.c.1.2.3.4"[..], b"$JS.ACK.S.c.1.2.3.4.5.6", b"a.b.c.d.e.f.g.h.i", b""] {
            assert_eq!(AckReply::parse(other), AckReply::default(), "{}", other.escape_ascii());
        }
        assert_eq!(AckReply::parse(b"$JS.ACK.S.c.1.x.3.4.").stream_seq, u64::MAX);
    }
}
