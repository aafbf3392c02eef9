//! The envelope around every answer: which server it is from, and either data or an error.

use schemas::monitor::{ServerApiResponse, ServerInfo};
use serde::de::DeserializeOwned;

use super::Reply;
use crate::failure::Outcome;

/// What one server says.
#[derive(Clone, Debug)]
pub struct Answer<T> {
    pub server: ServerInfo,
    pub data: T,
}

/// The data in an answer; fails with the server's error, or when it holds neither.
pub fn read<T: DeserializeOwned>(payload: &[u8]) -> Outcome<Answer<T>> {
    let envelope: ServerApiResponse<T> = match serde_json::from_slice(payload) {
        Ok(envelope) => envelope,
        Err(error) => crate::fail!("invalid response received: {error}"),
    };
    match (envelope.error, envelope.data) {
        (Some(error), _) => {
            crate::fail!("invalid response received: {} ({})", error.description, error.code)
        }
        (None, None) => crate::fail!("no data received in response"),
        (None, Some(data)) => Ok(Answer { server: envelope.server, data }),
    }
}

/// [`read`] for all answers.
pub fn read_all<T: DeserializeOwned>(replies: &[Reply]) -> Outcome<Vec<Answer<T>>> {
    replies.iter().map(|reply| read(&reply.payload)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn data_errors_and_neither() {
        let good: Answer<Value> = read(br#"{"server":{"name":"n","ver":"2"},"data":{"a":1}}"#).unwrap();
        assert_eq!((good.server.name.as_str(), good.server.version.as_str()), ("n", "2"));
        assert_eq!(good.data["a"], 1);
        let bad = |text: &str| read::<Value>(text.as_bytes()).unwrap_err().message.unwrap();
        let refused = r#"{"server":{},"error":{"code":500,"description":"no"}}"#;
        assert_eq!(bad(refused), "invalid response received: no (500)");
        assert_eq!(bad(r#"{"server":{}}"#), "no data received in response");
        assert!(bad("x").starts_with("invalid response received: "));
    }
}
