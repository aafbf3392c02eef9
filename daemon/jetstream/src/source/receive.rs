//! What the consumer delivers: messages, heartbeats, flow control.

use super::header;
use super::upstream::{Kind, Phase, Upstream};
use crate::consumer::AckReply;
use crate::now::Now;
use crate::stream::Publisher;
use daemon_wire::headers;
use std::borrow::Cow;

const LAST_CONSUMER: &str = "Nats-Last-Consumer";
const LAST_STREAM: &str = "Nats-Last-Stream";
const STALLED: &str = "Nats-Consumer-Stalled";
/// A mirror that is no further behind may answer for its origin.
const NEAR: u64 = 9;

/// What was heard.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Heard<'a> {
    /// Nothing that matters.
    Nothing,
    /// A message to be stored; tell [`Upstream::took`] once it is.
    Message(Taken),
    /// Answer to this subject with [`Upstream::flow_header`] when what came before is safe.
    Flow { reply: &'a [u8], asked_again: bool },
    /// Something is missing: it must be asked for again.
    Gap,
}

/// A message's place at the origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Taken {
    pub(crate) seq: u64,
    /// Unix nanoseconds.
    pub(crate) time: i64,
    delivered: u64,
    lag: u64,
}

impl Upstream {
    pub(crate) fn on_delivered<'a>(&mut self, p: &Publisher<'a>, now: Now) -> Heard<'a> {
        let Phase::Listening { consumer, .. } = &self.phase else { return Heard::Nothing };
        if p.payload.is_empty() && p.header.starts_with(b"NATS/1.0 100 ") {
            self.heard = Some(now.mono);
            return self.on_control(p);
        }
        // The consumer was deleted.
        if p.payload.is_empty() && p.header.starts_with(b"NATS/1.0 409 ") {
            return Heard::Gap;
        }
        // Messages of a consumer from before may still be on their way.
        if AckReply::names(p.reply).is_none_or(|(_, name)| name != consumer.as_bytes()) {
            return Heard::Nothing;
        }
        self.heard = Some(now.mono);
        self.on_message(&AckReply::parse(p.reply))
    }

    fn on_control<'a>(&mut self, p: &Publisher<'a>) -> Heard<'a> {
        if !p.reply.is_empty() {
            return Heard::Flow { reply: p.reply, asked_again: false };
        }
        if number(p.header, LAST_CONSUMER).is_some_and(|last| last > 0 && last != self.delivered) {
            return Heard::Gap;
        }
        self.fails = 0;
        match headers::get(p.header, STALLED) {
            Some(reply) if !reply.is_empty() => Heard::Flow { reply, asked_again: true },
            _ => Heard::Nothing,
        }
    }

    fn on_message(&mut self, m: &AckReply) -> Heard<'static> {
        let known = m.stream_seq > 0 && m.stream_seq < u64::MAX && m.consumer_seq < u64::MAX;
        if m.deliveries > 1 || !known {
            return Heard::Nothing;
        }
        let next = m.consumer_seq == self.delivered + 1;
        if m.stream_seq <= self.seq {
            self.delivered += u64::from(next);
            return Heard::Nothing;
        }
        let follows = match self.kind {
            Kind::Mirror => next || m.stream_seq == self.seq + 1,
            Kind::Source if m.consumer_seq <= self.delivered => return Heard::Nothing,
            Kind::Source => next,
        };
        if !follows {
            return Heard::Gap;
        }
        let time = i64::try_from(m.time).unwrap_or(i64::MAX);
        let lag = m.pending.saturating_sub(1);
        Heard::Message(Taken { seq: m.stream_seq, time, delivered: m.consumer_seq, lag })
    }

    /// A message is stored, or is not to be: the next one is waited for.
    pub(crate) fn took(&mut self, taken: &Taken) {
        (self.seq, self.delivered, self.lag) = (taken.seq, taken.delivered, taken.lag);
        self.fails = 0;
        self.error = None;
        self.caught_up |= taken.lag < NEAR;
    }

    /// The header block to keep with a message that had `seq` under `subject` at the origin.
    pub(crate) fn header<'a>(&self, block: &'a [u8], seq: u64, subject: &[u8]) -> Cow<'a, [u8]> {
        let sourced = self.kind == Kind::Source;
        let stripped = header::strip(block, sourced);
        if !sourced {
            return stripped;
        }
        let mut value = Vec::with_capacity(self.index.len() + subject.len() + 32);
        header::write(&self.index, seq, subject, &self.identity, &mut value);
        let mut block = Vec::with_capacity(stripped.len() + value.len() + 40);
        headers::with(&stripped, super::STREAM_SOURCE, &value, &mut block);
        Cow::Owned(block)
    }

    /// The answer to flow control: how far everything is taken over.
    pub(crate) fn flow_header(&self) -> Vec<u8> {
        let (consumer, stream) = (self.delivered, self.seq);
        format!("NATS/1.0\r\n{LAST_CONSUMER}: {consumer}\r\n{LAST_STREAM}: {stream}\r\n\r\n").into_bytes()
    }
}

fn number(header: &[u8], name: &str) -> Option<u64> {
    std::str::from_utf8(headers::get(header, name)?).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::super::upstream::Owner;
    use super::*;
    use schemas::jetstream::StreamSource;

    const NOW: Now = Now { mono: 7, wall: 9 };

    fn listening(kind: Kind, seq: u64, delivered: u64) -> Upstream {
        let origin = StreamSource { name: "O".into(), ..StreamSource::default() };
        let owner = Owner { stream: "S", account: "A", domain: "" };
        let mut upstream = match kind {
            Kind::Mirror => Upstream::mirror(&owner, &origin, 0),
            Kind::Source => Upstream::source(&owner, &origin, &[], 0),
        };
        upstream.phase = Phase::Listening { consumer: "c".into(), deliver: "d".into() };
        (upstream.seq, upstream.delivered) = (seq, delivered);
        upstream
    }

    fn message(reply: &[u8]) -> Publisher<'_> {
        Publisher { subject: b"a", reply, ..Publisher::default() }
    }

    #[test]
    fn messages_by_table() {
        use Kind::{Mirror, Source};
        // (kind, last taken, last delivered, reply, sequence to be stored or what else)
        let table = [
            (Mirror, 4, 2, "$JS.ACK.O.c.1.5.3.77.0", Ok(5)),
            (Mirror, 4, 2, "$JS.ACK._.h.O.c.1.5.3.77.0.x", Ok(5)),
            (Mirror, 4, 2, "$JS.ACK.O.c.1.9.3.77.0", Ok(9)),
            (Mirror, 4, 2, "$JS.ACK.O.c.1.5.9.77.0", Ok(5)),
            (Mirror, 4, 2, "$JS.ACK.O.c.1.9.4.77.0", Err(Heard::Gap)),
            (Mirror, 4, 2, "$JS.ACK.O.c.1.4.3.77.0", Err(Heard::Nothing)),
            (Mirror, 4, 2, "$JS.ACK.O.other.1.5.3.77.0", Err(Heard::Nothing)),
            (Mirror, 4, 2, "$JS.ACK.O.c.2.5.3.77.0", Err(Heard::Nothing)),
            (Mirror, 4, 2, "reply", Err(Heard::Nothing)),
            (Source, 4, 2, "$JS.ACK.O.c.1.9.3.77.0", Ok(9)),
            (Source, 4, 2, "$JS.ACK.O.c.1.5.4.77.0", Err(Heard::Gap)),
            (Source, 4, 2, "$JS.ACK.O.c.1.5.2.77.0", Err(Heard::Nothing)),
        ];
        for (kind, seq, delivered, reply, expected) in table {
            let mut upstream = listening(kind, seq, delivered);
            let heard = upstream.on_delivered(&message(reply.as_bytes()), NOW);
            let got = match heard {
                Heard::Message(taken) => {
                    assert_eq!(taken.time, 77);
                    Ok(taken.seq)
                }
                other => Err(other),
            };
            assert_eq!(got, expected, "{kind:?} {reply}");
            assert_eq!((upstream.seq, upstream.kept), (seq, 0), "nothing moves before it is stored");
        }
    }

    #[test]
    fn what_was_taken_before_still_counts_as_delivered() {
        let mut upstream = listening(Kind::Source, 4, 2);
        assert_eq!(upstream.on_delivered(&message(b"$JS.ACK.O.c.1.4.3.7.0"), NOW), Heard::Nothing);
        assert_eq!((upstream.seq, upstream.delivered), (4, 3));
    }

    #[test]
    fn control_messages_by_table() {
        let flow = |reply: &'static [u8], asked_again| Heard::Flow { reply, asked_again };
        let table: [(&[u8], &[u8], Heard<'_>); 7] = [
            (b"", b"NATS/1.0 409 Consumer Deleted\r\n\r\n", Heard::Gap),
            (b"", b"NATS/1.0 100 Idle Heartbeat\r\n\r\n", Heard::Nothing),
            (b"", b"NATS/1.0 100 Idle Heartbeat\r\nNats-Last-Consumer: 2\r\n\r\n", Heard::Nothing),
            (b"", b"NATS/1.0 100 Idle Heartbeat\r\nNats-Last-Consumer: 3\r\n\r\n", Heard::Gap),
            (b"", b"NATS/1.0 100 Idle Heartbeat\r\nNats-Last-Consumer: 0\r\n\r\n", Heard::Nothing),
            (
                b"",
                b"NATS/1.0 100 Idle Heartbeat\r\nNats-Consumer-Stalled: $JS.FC.1\r\n\r\n",
                flow(b"$JS.FC.1", true),
            ),
            (b"$JS.FC.2", b"NATS/1.0 100 FlowControl Request\r\n\r\n", flow(b"$JS.FC.2", false)),
        ];
        for (reply, header, expected) in table {
            let mut upstream = listening(Kind::Mirror, 4, 2);
            let p = Publisher { subject: b"d", reply, header, payload: b"" };
            assert_eq!(upstream.on_delivered(&p, NOW), expected, "{}", header.escape_ascii());
            assert_eq!(upstream.heard.is_some(), header.starts_with(b"NATS/1.0 100 "));
        }
        let said = listening(Kind::Mirror, 4, 2).flow_header();
        assert_eq!(said, b"NATS/1.0\r\nNats-Last-Consumer: 2\r\nNats-Last-Stream: 4\r\n\r\n");
    }

    #[test]
    fn headers_of_what_is_kept() {
        let mut source = listening(Kind::Source, 4, 2);
        source.identity = "word".into();
        let block = b"NATS/1.0\r\nA: 1\r\nNats-Stream-Source: P 1 > > p\r\n\r\n";
        let kept = source.header(block, 5, b"a");
        assert_eq!(&*kept, b"NATS/1.0\r\nA: 1\r\nNats-Stream-Source: O 5 > > a word\r\n\r\n");
        assert_eq!(&*source.header(b"", 5, b"a"), b"NATS/1.0\r\nNats-Stream-Source: O 5 > > a word\r\n\r\n");
        assert_eq!(&*listening(Kind::Mirror, 4, 2).header(block, 5, b"a"), block);
    }
}
