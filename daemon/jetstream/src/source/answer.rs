//! What the origin's API answers.

use daemon_wire::headers;
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::{CONSUMER_STREAM_IDENTITY_MISMATCH, INVALID_JSON, REQUIRED_API_LEVEL};
use serde::Deserialize;

/// The header that tells a stream from another one of its name.
pub(super) const IDENTITY: &str = "Nats-Stream-Identity";

/// See the module's introduction.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// The consumer is there.
    Consumer(Consumer),
    /// The origin is not the stream that it was.
    OtherStream,
    /// The server is older than what was asked of it.
    TooOld(ApiError),
    Error(ApiError),
    /// Neither consumer nor error.
    Unreadable,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Consumer {
    pub(super) name: String,
    /// Empty: as it was asked for.
    pub(super) deliver: String,
    /// The last sequence of the origin that it will not deliver.
    pub(super) delivered: u64,
    /// It acknowledges by answers to flow control.
    pub(super) acks_by_flow: bool,
    pub(super) identity: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Document {
    error: Option<ApiError>,
    name: String,
    config: Option<Config>,
    delivered: Delivered,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Config {
    deliver_subject: String,
    ack_policy: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Delivered {
    stream_seq: u64,
}

impl Answer {
    pub(super) fn read(header: &[u8], payload: &[u8]) -> Answer {
        let Ok(document) = serde_json::from_slice::<Document>(payload) else { return Answer::Unreadable };
        if let Some(error) = document.error {
            return match &error {
                e if CONSUMER_STREAM_IDENTITY_MISMATCH.is(e) => Answer::OtherStream,
                e if REQUIRED_API_LEVEL.is(e) || INVALID_JSON.is(e) => Answer::TooOld(error),
                _ => Answer::Error(error),
            };
        }
        let Some(config) = document.config.filter(|_| !document.name.is_empty()) else {
            return Answer::Unreadable;
        };
        let identity = headers::get(header, IDENTITY).unwrap_or_default();
        Answer::Consumer(Consumer {
            name: document.name,
            deliver: config.deliver_subject,
            delivered: document.delivered.stream_seq,
            acks_by_flow: config.ack_policy == "flow_control",
            identity: String::from_utf8_lossy(identity).into_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_table() {
        let error =
            |err_code, description: &str| ApiError { code: 400, err_code, description: description.into() };
        let table = [
            ("", Answer::Unreadable),
            ("{}", Answer::Unreadable),
            (r#"{"name":"c"}"#, Answer::Unreadable),
            (r#"{"error":{"code":400,"err_code":10225,"description":"x"}}"#, Answer::OtherStream),
            (
                r#"{"error":{"code":400,"err_code":10185,"description":"x"}}"#,
                Answer::TooOld(error(10185, "x")),
            ),
            (
                r#"{"error":{"code":400,"err_code":10059,"description":"y"}}"#,
                Answer::Error(error(10059, "y")),
            ),
            (
                r#"{"type":"t","stream_name":"O","name":"c","config":{"ack_policy":"none","deliver_subject":"d"},"delivered":{"consumer_seq":0,"stream_seq":7}}"#,
                Answer::Consumer(Consumer {
                    name: "c".into(),
                    deliver: "d".into(),
                    delivered: 7,
                    acks_by_flow: false,
                    identity: "word".into(),
                }),
            ),
        ];
        let header = b"NATS/1.0\r\nNats-Stream-Identity: word\r\n\r\n";
        for (text, expected) in table {
            assert_eq!(Answer::read(header, text.as_bytes()), expected, "{text}");
        }
    }
}
