//! `CONSUMER.WHY`, our own: why a consumer delivers nothing at the moment.

use schemas::go::Time;
use schemas::jetstream::errors::{CONSUMER_NOT_FOUND, NOT_EMPTY_REQUEST};
use schemas::jetstream::response::Body;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::answer::Fault;
use super::call::Call;
use super::{Host, body};
use crate::consumer::Idle;

/// The first thing that stands in the way of the next message. All empty beside an error.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ConsumerWhy {
    /// A word for programs.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub reason: &'static str,
    /// A sentence for people.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The numbers and names in it. Durations are nanoseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Map<String, Value>>,
}

impl Body for ConsumerWhy {
    const TYPE: &'static str = "io.natter.jetstream.api.v1.consumer_why_response";
}

pub(super) fn answer<H: Host>(
    call: &mut Call<'_, H>,
    stream: &str,
    name: &str,
) -> Result<ConsumerWhy, Fault> {
    call.level()?;
    if !body::is_empty(call.request.body) {
        return Err(NOT_EMPTY_REQUEST.into());
    }
    let idle = call.stream(stream, |stream, now, _| {
        let messages = stream.store().state().messages;
        stream.consumer(name).map(|consumer| consumer.why(stream.facts(), messages, now))
    })?;
    let idle = idle.ok_or(CONSUMER_NOT_FOUND)?;
    Ok(ConsumerWhy { reason: idle.code(), text: idle.to_string(), details: Some(details(&idle)) })
}

fn details(idle: &Idle) -> Map<String, Value> {
    let value = match idle {
        Idle::Nothing | Idle::NoWaitingPull | Idle::EmptyStream => json!({}),
        Idle::Paused { until } => json!({"until": Time::from_unix_nanos(*until)}),
        Idle::StoreFailed { error } => json!({"error": error}),
        Idle::NoInterest { subject, group } => json!({"subject": subject, "group": group}),
        Idle::MaxAckPending { pending, max } => json!({"pending": pending, "max": max}),
        Idle::Stalled { under_way, window } => json!({"under_way": under_way, "window": window}),
        Idle::RateLimited { left } | Idle::ReplayTime { left } => json!({"left": left}),
        Idle::NoFittingPull { waiting } => json!({"waiting": waiting}),
        Idle::FilterMatchesNothing { filters } => json!({"filters": filters}),
        Idle::PastTheEnd { delivered, last, ack_pending } => {
            json!({"delivered": delivered, "last": last, "ack_pending": ack_pending})
        }
        Idle::NotYetStarted { first, last } => json!({"first": first, "last": last}),
    };
    match value {
        Value::Object(details) => details,
        _ => Map::new(),
    }
}
