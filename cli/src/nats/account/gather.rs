//! One request that every server answers: how long to wait for the last of them is not known, so it is until none has
//! answered for a moment.

use std::time::Duration;

use async_nats::StatusCode;
use futures_util::StreamExt;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::Api;
use crate::outln;

/// How long a server may be later than the one before it.
const QUIET: Duration = Duration::from_millis(300);

/// The server that answers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ServerInfo {
    pub name: String,
    pub host: String,
    pub cluster: String,
    #[serde(rename = "ver")]
    pub version: String,
    pub tags: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Answer<T> {
    #[serde(default)]
    server: ServerInfo,
    data: Option<T>,
    error: Option<ServerError>,
}

#[derive(Debug, Deserialize)]
struct ServerError {
    #[serde(default)]
    description: String,
}

/// Asks all servers; their answers in the order in which they came.
pub async fn gather<T: DeserializeOwned>(
    api: &Api,
    subject: &str,
    body: String,
) -> Outcome<Vec<(ServerInfo, T)>> {
    let inbox = api.client.new_inbox();
    let mut answers = api.client.subscribe(inbox.clone()).await?;
    if api.trace() {
        outln!(">>> {subject}\n{body}\n");
    }
    api.client.publish_with_reply(subject.to_string(), inbox, body.into()).await?;
    let (mut all, deadline) = (vec![], Instant::now() + api.timeout());
    let mut until = deadline;
    while let Ok(Some(message)) = tokio::time::timeout_at(until, answers.next()).await {
        if message.status == Some(StatusCode::NO_RESPONDERS) {
            crate::fail!("the server does not offer this to accounts, or the permissions do not allow it");
        }
        if api.trace() {
            outln!("<<< {}\n", String::from_utf8_lossy(&message.payload));
        }
        all.push(read(&message.payload)?);
        until = deadline.min(Instant::now() + QUIET);
    }
    if all.is_empty() {
        crate::fail!("did not get results from any servers");
    }
    Ok(all)
}

fn read<T: DeserializeOwned>(payload: &[u8]) -> Outcome<(ServerInfo, T)> {
    let invalid = |why: &dyn std::fmt::Display| Failure::new(format!("invalid response received: {why}"));
    let answer: Answer<T> = serde_json::from_slice(payload).map_err(|e| invalid(&e))?;
    match (answer.error, answer.data) {
        (Some(error), _) => Err(invalid(&error.description)),
        (None, None) => crate::fail!("no data received in response"),
        (None, Some(data)) => Ok((answer.server, data)),
    }
}
