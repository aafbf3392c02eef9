//! Acknowledgements of published messages.

use schemas::jetstream::ApiError;
use serde::Deserialize;

use crate::failure::{Failure, Outcome};
use crate::thin::Message;

/// Fails when the stream did not take the message.
pub fn check(message: &Message<'_>) -> Outcome {
    // What a stream says of a message that it took starts so.
    if message.payload.starts_with(b"{\"stream\":") {
        return Ok(());
    }
    if message.is_no_responders() {
        crate::fail!("nats: no response from stream");
    }
    #[derive(Deserialize)]
    struct Refusal {
        error: Option<ApiError>,
    }
    match serde_json::from_slice(message.payload) {
        Ok(Refusal { error: Some(error) }) => Err(Failure::new(error)),
        Ok(Refusal { error: None }) => Ok(()),
        Err(_) => crate::fail!("invalid publish ack: {:?}", String::from_utf8_lossy(message.payload)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acknowledgements_and_refusals() {
        let refusal = r#"{"error":{"code":503,"err_code":10077,"description":"maximum bytes exceeded"},"stream":"S","seq":0}"#;
        let cases = [
            ("", r#"{"stream":"S", "seq":1}"#, Ok(())),
            ("", r#"{"seq":1,"stream":"S"}"#, Ok(())),
            ("", refusal, Err("maximum bytes exceeded (10077)")),
            ("", "ok", Err("invalid publish ack: \"ok\"")),
            ("NATS/1.0 503\r\n\r\n", "", Err("nats: no response from stream")),
        ];
        for (header, payload, want) in cases {
            let (header, payload) = (header.as_bytes(), payload.as_bytes());
            let got = check(&Message { subject: b"s", sid: 1, reply: b"", header, payload });
            assert_eq!(got.map_err(|f| f.message.unwrap()), want.map_err(String::from));
        }
    }
}
