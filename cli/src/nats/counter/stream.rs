//! The stream that keeps a counter, and the counter's last message in it.

use schemas::jetstream::counter::{CounterSources, CounterValue};
use schemas::jetstream::{StreamInfo, errors};

use super::number;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::jetstream::{Api, CallError, words};

/// What stands in messages that count.
pub const INCREMENT: &str = "Nats-Incr";
const SOURCES: &str = "Nats-Counter-Sources";

/// The named stream, or the one that listens to the subject. Fails when it keeps no counters.
pub async fn find(api: &Api, name: &str, subject: &str) -> Outcome<StreamInfo> {
    let found = match name {
        "" => api.stream_names(subject).await.map_err(words::failure)?.into_iter().next(),
        name => Some(name.to_string()),
    };
    let Some(name) = found else { return Err(words::api(&errors::STREAM_NOT_FOUND.error())) };
    let info = api.stream(&name).await.map_err(words::failure)?;
    if !(info.config.allow_msg_counter && info.config.allow_direct) {
        crate::fail!("{name:?} is not a valid counter stream");
    }
    Ok(info)
}

/// What a stream knows of a counter. Numbers are as [`number::parse`] has them.
pub struct Counter {
    pub subject: String,
    pub value: String,
    /// What was added last. None where the server does not say.
    pub increment: Option<String>,
    pub sources: CounterSources,
}

/// The counter that a call's subject and stream name.
pub async fn counter(call: &Call) -> Outcome<Counter> {
    let subject = call.text("subject");
    let api = Api::open(call).await?;
    let stream = find(&api, call.text("stream"), subject).await?;
    let last = api.last(&stream, subject).await.map_err(|e| match e {
        CallError::NoResponders => Failure::new("nats: no responders available for request"),
        other => words::failure(other),
    })?;
    let Some(last) = last else { crate::fail!("counter not initialized for subject: {subject}") };
    let body: CounterValue = serde_json::from_slice(&last.data)
        .map_err(|e| Failure::new(format!("{subject}: the message is no counter: {e}")))?;
    let value = number::parse(&body.val);
    let value = value.ok_or_else(|| Failure::new(format!("invalid counter value: {}", body.val)))?;
    let sources = last.header(SOURCES).map(serde_json::from_str::<CounterSources>).transpose();
    let sources = sources.map_err(|e| Failure::new(format!("failed to parse sources: {e}")))?;
    Ok(Counter {
        subject: subject.to_string(),
        value,
        increment: last.header(INCREMENT).and_then(number::parse),
        sources: sources.unwrap_or_default(),
    })
}
