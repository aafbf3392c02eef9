//! The answer to a published message.

use serde::{Deserialize, Serialize};

use super::error::ApiError;
use super::is_default;
use crate::go::{json, quote};

/// Fields in the order in which the reference writes them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct PubAck {
    pub stream: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    pub seq: u64,
    /// The message was there before, with this sequence.
    #[serde(skip_serializing_if = "is_default")]
    pub duplicate: bool,
    /// A counter's new value.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub val: String,
    /// The id of the batch that this message closed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch: String,
    /// Messages in that batch.
    #[serde(skip_serializing_if = "is_default")]
    pub count: u64,
}

impl PubAck {
    /// Appends the bytes that the reference sends, among them a space before `true`. Allocates nothing unless `out`
    /// grows or a text needs escapes.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"stream\":");
        push_quoted(out, &self.stream);
        if !self.domain.is_empty() {
            out.extend_from_slice(b",\"domain\":");
            push_quoted(out, &self.domain);
        }
        out.extend_from_slice(b",\"seq\":");
        push_decimal(out, self.seq);
        if self.duplicate {
            out.extend_from_slice(b",\"duplicate\": true");
        }
        if !self.val.is_empty() {
            out.extend_from_slice(b",\"val\":");
            push_quoted(out, &self.val);
        }
        if !self.batch.is_empty() {
            out.extend_from_slice(b",\"batch\":");
            push_quoted(out, &self.batch);
            out.extend_from_slice(b",\"count\":");
            push_decimal(out, self.count);
        }
        out.push(b'}');
    }
}

fn push_quoted(out: &mut Vec<u8>, text: &str) {
    let plain = text.bytes().all(|b| matches!(b, b' '..=b'~') && b != b'"' && b != b'\\');
    if plain {
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    } else {
        out.extend_from_slice(quote::quote(text).as_bytes());
    }
}

fn push_decimal(out: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// What a publisher reads: an acknowledgement or an error. It has no type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct PubAckResponse {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ApiError>,
    #[serde(flatten)]
    pub ack: PubAck,
}

impl PubAckResponse {
    /// The refusal of a message by a stream.
    pub fn error(stream: impl Into<String>, error: ApiError) -> Self {
        PubAckResponse { error: Some(error), ack: PubAck { stream: stream.into(), ..PubAck::default() } }
    }

    /// Appends the bytes that go out.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self.error {
            None => self.ack.write(out),
            Some(_) => {
                let text = json::to_string(self).expect("acknowledgements have text keys only");
                out.extend_from_slice(text.as_bytes());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(ack: &PubAck) -> String {
        let mut out = Vec::new();
        ack.write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn writes_what_serde_writes_but_for_one_space() {
        let plain = PubAck { stream: "ORDERS".into(), seq: 7, ..PubAck::default() };
        let table = [
            PubAck { seq: 0, ..plain.clone() },
            PubAck { seq: u64::MAX, ..plain.clone() },
            PubAck { domain: "hub".into(), ..plain.clone() },
            PubAck { duplicate: true, ..plain.clone() },
            PubAck { val: "-2".into(), ..plain.clone() },
            PubAck { batch: "Bé \"1\"".into(), count: 1000, duplicate: true, ..plain.clone() },
            PubAck { stream: "naïve stream".into(), ..plain.clone() },
            plain,
        ];
        for ack in table {
            let text = written(&ack);
            assert_eq!(serde_json::from_str::<PubAck>(&text).unwrap(), ack);
            assert_eq!(text.replace(": true", ":true"), json::to_string(&ack).unwrap());
        }
    }

    #[test]
    fn an_error_names_the_stream_and_no_sequence() {
        let error = crate::jetstream::errors::STREAM_NOT_MATCH.error();
        let mut out = Vec::new();
        PubAckResponse::error("S", error).write(&mut out);
        let expected = r#"{"error":{"code":400,"err_code":10060,"description":"expected stream does not match"},"stream":"S","seq":0}"#;
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn an_acknowledgement_allocates_nothing_in_a_buffer_with_room() {
        let ack = PubAck { stream: "S".into(), seq: 12345, domain: "d".into(), ..PubAck::default() };
        let mut out = Vec::with_capacity(128);
        let buffer = out.as_ptr();
        ack.write(&mut out);
        assert_eq!(
            (out.as_ptr(), out.as_slice()),
            (buffer, &br#"{"stream":"S","domain":"d","seq":12345}"#[..])
        );
    }
}
