//! One request to all servers, and their answers.

use std::time::Duration;

use bytes::Bytes;
use cli_term::{Outcome, fail};
use futures_util::StreamExt;
use serde::Deserialize;
use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use crate::nsc::link::Link;
use crate::report::Report;

/// What one server answered.
pub struct Answer {
    pub server: String,
    pub data: Value,
}

impl Answer {
    /// Its `message`, or all it said.
    pub fn message(&self) -> String {
        match self.data.get("message").and_then(Value::as_str) {
            Some(text) => text.to_string(),
            None => self.data.to_string(),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Body {
    server: Server,
    error: Option<Complaint>,
    data: Option<Value>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Server {
    name: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Complaint {
    description: String,
}

/// Asks and collects answers for as long as `wait`; what went wrong is told in the report.
pub async fn all(
    link: &Link,
    wait: Duration,
    what: &str,
    subject: &str,
    body: &str,
    report: &mut Report,
) -> Outcome<Vec<Answer>> {
    let inbox = link.client.new_inbox();
    let mut answers = link.client.subscribe(inbox.clone()).await?;
    link.client
        .publish_with_reply(subject.to_string(), inbox, Bytes::copy_from_slice(body.as_bytes()))
        .await?;
    link.client.flush().await?;
    let end = Instant::now() + wait;
    let (mut out, mut heard) = (vec![], 0);
    while let Ok(Some(message)) = timeout_at(end, answers.next()).await {
        heard += 1;
        if message.status == Some(async_nats::StatusCode::NO_RESPONDERS) {
            report
                .err(format!("failed to get response to {what}: nats: no responders available for request"));
            return Ok(out);
        }
        match read(&message.payload) {
            Ok(answer) => out.push(answer),
            Err(failure) => report.err(failure.message.unwrap_or_default()),
        }
    }
    if heard == 0 {
        report.err(format!("failed to get response to {what}: nats: timeout"));
    }
    Ok(out)
}

fn read(payload: &[u8]) -> Outcome<Answer> {
    let text = String::from_utf8_lossy(payload);
    let body: Body = match serde_json::from_slice(payload) {
        Ok(body) => body,
        Err(error) => fail!("failed to parse response: {error} data: {text}"),
    };
    let server = body.server.name;
    match (body.error, body.data) {
        _ if server.is_empty() => fail!("server responded without server name in info: {text}"),
        (Some(error), _) => fail!("server {server} responded with error: {}", error.description),
        (None, None) => fail!("server {server} responded without data: {text}"),
        (None, Some(data)) => Ok(Answer { server, data }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_and_complaints_are_told_apart() {
        let answer =
            read(br#"{"server":{"name":"n"},"data":{"account":"A","code":200,"message":"jwt updated"}}"#)
                .unwrap();
        assert_eq!((answer.server.as_str(), answer.message().as_str()), ("n", "jwt updated"));
        let said = |text: &str| read(text.as_bytes()).err().unwrap().message.unwrap();
        assert!(said("x").starts_with("failed to parse response"));
        assert_eq!(
            said(r#"{"server":{"name":"n"},"error":{"description":"no","code":500}}"#),
            "server n responded with error: no"
        );
        assert!(said(r#"{"server":{"name":"n"}}"#).starts_with("server n responded without data"));
        assert!(said("{}").starts_with("server responded without server name"));
    }
}
