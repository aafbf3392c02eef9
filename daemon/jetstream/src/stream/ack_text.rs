//! The acknowledgement of a stored message as bytes: the same text over and over, but for the sequence.

use daemon_wire::number::decimal;
use schemas::jetstream::PubAck;

/// See the module's introduction.
#[derive(Debug, Default)]
pub(super) struct AckText {
    /// Up to the sequence.
    prefix: usize,
    text: Vec<u8>,
}

impl AckText {
    pub(super) fn new(stream: &str, domain: &str) -> Self {
        let ack = PubAck { stream: stream.into(), domain: domain.into(), ..PubAck::default() };
        let mut text = Vec::new();
        ack.write(&mut text);
        // `…"seq":0}`
        text.truncate(text.len() - 2);
        AckText { prefix: text.len(), text }
    }

    pub(super) fn write(&mut self, seq: u64, duplicate: bool) -> &[u8] {
        self.text.truncate(self.prefix);
        let mut digits = [0; 20];
        self.text.extend_from_slice(decimal(seq, &mut digits));
        self.text.extend_from_slice(if duplicate { b",\"duplicate\": true}" } else { b"}" });
        &self.text
    }

    /// The acknowledgement of an increment: the counter has come to `value`.
    pub(super) fn counter(&mut self, seq: u64, value: &str) -> Vec<u8> {
        let mut text = self.write(seq, false).to_vec();
        text.pop();
        text.extend_from_slice(b",\"val\":\"");
        text.extend_from_slice(value.as_bytes());
        text.extend_from_slice(b"\"}");
        text
    }

    /// The acknowledgement of a batch of `count` messages, of which `seq` is the last.
    pub(super) fn batch(&mut self, seq: u64, duplicate: bool, id: &[u8], count: u64) -> Vec<u8> {
        let mut text = self.write(seq, duplicate).to_vec();
        text.pop();
        text.extend_from_slice(b",\"batch\":");
        text.extend_from_slice(schemas::go::quote::quote_bytes(id).as_bytes());
        text.extend_from_slice(b",\"count\":");
        text.extend_from_slice(decimal(count, &mut [0; 20]));
        text.push(b'}');
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_as_the_schema_writes_it() {
        for (domain, seq, duplicate) in [("", 1, false), ("hub", 12345, true), ("", u64::MAX, false)] {
            let ack =
                PubAck { stream: "S".into(), domain: domain.into(), seq, duplicate, ..PubAck::default() };
            let mut expected = Vec::new();
            ack.write(&mut expected);
            let mut text = AckText::new("S", domain);
            text.write(9, true);
            assert_eq!(text.write(seq, duplicate), expected);
            let counter = PubAck { val: "-12".into(), duplicate: false, ..ack.clone() };
            expected.clear();
            counter.write(&mut expected);
            assert_eq!(text.counter(seq, "-12"), expected);
            let ack = PubAck { batch: "b \"1\"".into(), count: 12, ..ack };
            expected.clear();
            ack.write(&mut expected);
            assert_eq!(text.batch(seq, duplicate, b"b \"1\"", 12), expected);
        }
    }
}
