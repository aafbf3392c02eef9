//! Calls of the JetStream API: a request under the API's prefix, an answer that may be an error.
//!
//! What the answers mean is the commands' business.

use std::time::Duration;

use async_nats::{Client, HeaderMap, Message, RequestError, RequestErrorKind, StatusCode};
use bytes::Bytes;
use schemas::go::json;
use schemas::jetstream::account::AccountInfo;
use schemas::jetstream::{AccountStats, ApiError, ErrorCode, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::failure::Outcome;
use crate::log;
use crate::nats::Call;

/// The JetStream API as the context reaches it.
#[derive(Clone)]
pub struct Api {
    pub client: Client,
    /// What stands before the names of the API: `$JS.API`, or that of a domain or an import.
    prefix: String,
    timeout: Duration,
    trace: bool,
}

/// Why a call brought no result.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The server's refusal.
    #[error(transparent)]
    Api(#[from] ApiError),
    #[error("nats: no responders available for request")]
    NoResponders,
    #[error("nats: timeout")]
    Timeout,
    /// What is wrong with the question itself.
    #[error("{0}")]
    Question(String),
    #[error("nats: {0}")]
    Request(RequestError),
    #[error("the answer to {subject} cannot be read: {error}")]
    Answer { subject: String, error: serde_json::Error },
}

impl CallError {
    /// Whether the server refused with this error.
    pub fn is(&self, code: ErrorCode) -> bool {
        matches!(self, CallError::Api(error) if code.is(error))
    }
}

const DEFAULT_PREFIX: &str = "$JS.API";

/// The body of requests that have none.
pub const NOTHING: Option<&()> = None;

impl Api {
    /// Connects as the context says.
    pub async fn open(call: &Call) -> Outcome<Api> {
        Ok(Api::new(call, call.connect().await?))
    }

    /// The API behind a connection that is there already.
    pub fn new(call: &Call, client: Client) -> Api {
        let settings = &call.context.settings;
        let (domain, prefix) = (&settings.jetstream_domain, &settings.jetstream_api_prefix);
        let prefix = match (domain.is_empty(), prefix.is_empty()) {
            (false, _) => format!("$JS.{domain}.API"),
            (true, false) => prefix.clone(),
            (true, true) => DEFAULT_PREFIX.into(),
        };
        Api { client, prefix, timeout: call.options.timeout, trace: call.options.trace }
    }

    /// The API of the server itself, whatever the context says.
    pub fn plain(client: Client, timeout: Duration) -> Api {
        Api { client, prefix: DEFAULT_PREFIX.into(), timeout, trace: false }
    }

    /// How long a call may take.
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    pub fn trace(&self) -> bool {
        self.trace
    }

    /// The client library's JetStream on the same connection.
    pub fn context(&self) -> async_nats::jetstream::Context {
        let mut context = async_nats::jetstream::with_prefix(self.client.clone(), &self.prefix);
        context.set_timeout(self.timeout);
        context
    }

    /// `STREAM.NAMES` with the prefix in front.
    pub fn subject(&self, name: &str) -> String {
        format!("{}.{name}", self.prefix)
    }

    /// Where to publish so that streams behind the prefix get it on `subject`. Servers carry buckets across domains so.
    pub fn reaching(&self, subject: &str) -> String {
        if self.prefix == DEFAULT_PREFIX { subject.to_string() } else { self.subject(subject) }
    }

    /// Asks, and gives the answer without its envelope.
    pub async fn request<B: DeserializeOwned>(
        &self,
        name: &str,
        body: Option<&impl Serialize>,
    ) -> Result<B, CallError> {
        self.request_at_level(name, body, 0).await
    }

    /// [`Api::request`] that a server refuses whose API level is lower than this.
    pub async fn request_at_level<B: DeserializeOwned>(
        &self,
        name: &str,
        body: Option<&impl Serialize>,
        level: u8,
    ) -> Result<B, CallError> {
        let subject = self.subject(name);
        let body = body.map(|body| json::to_string(body).expect("requests have text keys only"));
        let mut headers = HeaderMap::new();
        if level > 0 {
            headers.insert("Nats-Required-Api-Level", level.to_string());
        }
        let answer = self.ask(&subject, headers, body.unwrap_or_default().into(), self.timeout).await?;
        parse(&subject, &answer.payload)
    }

    /// One request and its answer on the bare connection, shown with `--trace`.
    pub async fn ask(
        &self,
        subject: &str,
        headers: HeaderMap,
        body: Bytes,
        timeout: Duration,
    ) -> Result<Message, CallError> {
        if self.trace {
            log!(">>> {subject}\n{}\n", String::from_utf8_lossy(&body));
        }
        let mut request = async_nats::Request::new().payload(body).timeout(Some(timeout));
        if !headers.is_empty() {
            request = request.headers(headers);
        }
        let answer = match self.client.send_request(subject.to_string(), request).await {
            Ok(answer) if answer.status == Some(StatusCode::NO_RESPONDERS) => {
                return Err(CallError::NoResponders);
            }
            Ok(answer) => answer,
            Err(error) => {
                return Err(match error.kind() {
                    RequestErrorKind::NoResponders => CallError::NoResponders,
                    RequestErrorKind::TimedOut => CallError::Timeout,
                    _ => CallError::Request(error),
                });
            }
        };
        if self.trace {
            log!("<<< {subject}: {}\n", String::from_utf8_lossy(&answer.payload));
        }
        Ok(answer)
    }

    /// What the account uses and may use.
    pub async fn account(&self) -> Result<AccountStats, CallError> {
        match self.request::<AccountInfo>("INFO", NOTHING).await {
            Ok(info) => Ok(info.stats.expect("answers without an error have it")),
            Err(error) => Err(error),
        }
    }

    /// Fails with `why` unless the server implements this API level.
    pub async fn require_level(&self, level: i64, why: &str) -> Outcome {
        if self.account().await?.api.level < level {
            crate::fail!("{why}");
        }
        Ok(())
    }
}

/// The answer of a call, without its envelope.
pub fn parse<B: DeserializeOwned>(subject: &str, payload: &[u8]) -> Result<B, CallError> {
    let unreadable = |error| CallError::Answer { subject: subject.to_string(), error };
    // An error stands in for the body, so the envelope is looked at first.
    #[derive(serde::Deserialize)]
    struct Envelope {
        error: Option<ApiError>,
    }
    let envelope: Envelope = serde_json::from_slice(payload).map_err(unreadable)?;
    if let Some(error) = envelope.error {
        return Err(error.into());
    }
    let response: Response<B> = serde_json::from_slice(payload).map_err(unreadable)?;
    Ok(response.body)
}

#[cfg(test)]
mod tests {
    use schemas::jetstream::errors;
    use schemas::jetstream::stream_api::{StreamInfoPage, StreamNames};

    use super::*;

    #[test]
    fn answers_and_errors() {
        let names: StreamNames =
            parse("x", br#"{"type":"t","total":1,"offset":0,"limit":1024,"streams":["A"]}"#).unwrap();
        assert_eq!(names.streams, ["A"]);
        let refused =
            br#"{"type":"t","error":{"code":404,"err_code":10059,"description":"stream not found"}}"#;
        let error = parse::<StreamInfoPage>("x", refused).unwrap_err();
        assert!(error.is(errors::STREAM_NOT_FOUND));
        assert_eq!(error.to_string(), "stream not found (10059)");
        let error = parse::<StreamNames>("x", b"no json").unwrap_err().to_string();
        assert!(error.starts_with("the answer to x cannot be read: "), "{error}");
    }
}
