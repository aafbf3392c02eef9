//! What clients send to a consumer: pull requests and the options of a negative acknowledgement.

use serde::{Deserialize, Serialize};

use super::decode::{JsonError, unmarshal, unmarshal_as};
use super::is_default;
use crate::go::parse::atoi;

/// `CONSUMER.MSG.NEXT`, and what may follow `+NXT`. Durations are nanoseconds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct NextRequest {
    /// 0: the request waits as long as somebody listens for its answer.
    #[serde(skip_serializing_if = "is_default")]
    pub expires: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub batch: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_bytes: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub no_wait: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub idle_heartbeat: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    #[serde(skip_serializing_if = "is_default")]
    pub min_pending: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub min_ack_pending: i64,
    /// The id of the pinned client.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// 0 (first) to 9.
    #[serde(skip_serializing_if = "is_default")]
    pub priority: i64,
}

impl NextRequest {
    /// Reads an object, a bare number of messages, or nothing, which asks for one message; so does any other text.
    /// An error is what follows `Bad Request - ` in status 400.
    pub fn parse(body: &[u8]) -> Result<Self, JsonError> {
        let body = body.trim_ascii();
        if body.first() == Some(&b'{') {
            return unmarshal_as(body, "");
        }
        let number = std::str::from_utf8(body).ok().and_then(|text| atoi(text).ok());
        Ok(NextRequest { batch: number.unwrap_or(1), ..NextRequest::default() })
    }
}

/// What may follow `-NAK`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "ConsumerNakOptions")]
pub struct NakOptions {
    /// Nanoseconds until the message is delivered again.
    pub delay: i64,
}

impl NakOptions {
    pub fn parse(body: &[u8]) -> Result<Self, JsonError> {
        unmarshal(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pull_request_may_be_a_number_or_nothing() {
        let table: [(&[u8], i64); 8] =
            [(b"", 1), (b"  ", 1), (b"5", 5), (b" 5\n", 5), (b"-1", -1), (b"x", 1), (b"[1]", 1), (b"{}", 0)];
        for (body, batch) in table {
            let expected = NextRequest { batch, ..NextRequest::default() };
            assert_eq!(NextRequest::parse(body), Ok(expected), "{}", body.escape_ascii());
        }
    }

    #[test]
    fn a_pull_request_is_refused_in_the_words_of_the_reference() {
        let table = [
            (r#"{"batch":"x"}"#, "json: cannot unmarshal string into Go struct field .batch of type int"),
            ("{", "unexpected end of JSON input"),
            (
                r#"{"expires":"1s"}"#,
                "json: cannot unmarshal string into Go struct field .expires of type time.Duration",
            ),
            (
                r#"{"priority":1.5}"#,
                "json: cannot unmarshal number 1.5 into Go struct field .priority of type int",
            ),
            (r#"{"no_wait":true} x"#, "invalid character 'x' after top-level value"),
            (r#"{"group":1}"#, "json: cannot unmarshal number into Go struct field .group of type string"),
        ];
        for (body, error) in table {
            assert_eq!(NextRequest::parse(body.as_bytes()).unwrap_err().to_string(), error);
        }
        let unknown = NextRequest::parse(br#"{"foo":1,"no_wait":true,"max_bytes":9}"#);
        assert_eq!(unknown, Ok(NextRequest { no_wait: true, max_bytes: 9, ..NextRequest::default() }));
    }
}
