//! One revision of a key.

use async_nats::{HeaderMap, Message};
use bytes::Bytes;
use schemas::go::Time;
use schemas::jetstream::StoredMessage;
use serde::Serialize;

use super::operation::Operation;
use super::value;
use crate::nats::stream::get::headers;
use crate::nats::subscribe::ack::Stored;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub key: String,
    pub revision: u64,
    pub operation: Operation,
    pub created: Time,
    /// How many more entries were on the way when this one was sent.
    pub delta: u64,
    /// Bytes of the value, which may have stayed behind.
    pub length: u64,
    /// Empty when only headers were asked for.
    pub value: Bytes,
}

impl Entry {
    /// What a consumer delivered.
    pub fn delivered(key: &str, message: Message, stored: &Stored) -> Entry {
        let headers = message.headers.unwrap_or_default();
        let size = headers.get("Nats-Msg-Size").and_then(|size| size.as_str().parse().ok());
        Entry {
            key: key.to_string(),
            revision: stored.sequence,
            operation: Operation::of(&headers),
            created: crate::nats::jetstream::moment::from_timestamp(stored.time),
            delta: stored.pending,
            length: size.unwrap_or(message.payload.len() as u64),
            value: message.payload,
        }
    }

    /// The answer of a direct get. None when it does not say which message it is.
    pub fn direct(key: &str, message: Message) -> Option<Entry> {
        let headers = message.headers.unwrap_or_default();
        let said = |name: &str| headers.get(name).map(|value| value.as_str());
        Some(Entry {
            key: key.to_string(),
            revision: said("Nats-Sequence")?.parse().ok()?,
            operation: Operation::of(&headers),
            created: said("Nats-Time-Stamp")?.parse().ok()?,
            delta: 0,
            length: message.payload.len() as u64,
            value: message.payload,
        })
    }

    /// The answer of a get by the stream's leader.
    pub fn stored(key: &str, message: StoredMessage) -> Entry {
        let mut map = HeaderMap::new();
        for (name, value) in headers(&message.hdrs) {
            map.append(name, value);
        }
        Entry {
            key: key.to_string(),
            revision: message.seq,
            operation: Operation::of(&map),
            created: message.time,
            delta: 0,
            length: message.data.len() as u64,
            value: message.data.into(),
        }
    }

    /// Whether it marks the key as deleted.
    pub fn is_gone(&self) -> bool {
        self.operation != Operation::Put
    }

    /// The entry as JSON, with its value.
    pub fn document<'a>(&'a self, bucket: &'a str) -> Document<'a> {
        let (text, base64) = match std::str::from_utf8(&self.value) {
            _ if self.is_gone() => (None, None),
            Ok(text) => (Some(text), None),
            Err(_) => (None, Some(value::base64(&self.value))),
        };
        Document { value: text, value_base64: base64, ..self.head(bucket) }
    }

    /// [`Entry::document`] without the value.
    pub fn head<'a>(&'a self, bucket: &'a str) -> Document<'a> {
        Document {
            bucket,
            key: &self.key,
            revision: self.revision,
            operation: self.operation.word(),
            created: self.created,
            length: self.length,
            value: None,
            value_base64: None,
        }
    }
}

/// An entry for programs. Deletes and purges have no value; one that is no UTF-8 is in base64.
#[derive(Debug, Serialize)]
pub struct Document<'a> {
    bucket: &'a str,
    key: &'a str,
    revision: u64,
    /// `PUT`, `DELETE` or `PURGE`.
    operation: &'static str,
    created: Time,
    /// Bytes of the value.
    length: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_base64: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_tell_text_from_bytes() {
        let message = |hdrs: &str, data: &[u8]| StoredMessage {
            subject: "$KV.B.k".into(),
            seq: 7,
            hdrs: hdrs.into(),
            data: data.to_vec(),
            time: "2024-02-29T23:59:58.12Z".parse().unwrap(),
        };
        let head = r#""bucket":"B","key":"k","revision":7,"#;
        let put = r#""operation":"PUT","created":"2024-02-29T23:59:58.12Z","#;
        let cases = [
            (message("", b"v"), format!("{{{head}{put}\"length\":1,\"value\":\"v\"}}")),
            (message("", b""), format!("{{{head}{put}\"length\":0,\"value\":\"\"}}")),
            (message("", b"\xff"), format!("{{{head}{put}\"length\":1,\"value_base64\":\"/w==\"}}")),
            (
                message("NATS/1.0\r\nKV-Operation: DEL\r\n\r\n", b""),
                format!("{{{head}{}\"length\":0}}", put.replace("PUT", "DELETE")),
            ),
        ];
        for (message, want) in cases {
            let entry = Entry::stored("k", message);
            assert_eq!(serde_json::to_string(&entry.document("B")).unwrap(), want);
        }
    }
}
