//! `nats consumer info --why`: what keeps a consumer from delivering, in the server's own words. Only our servers know.

use schemas::jetstream::ConsumerInfo;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::choose;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::{Api, CallError, NOTHING};
use crate::term::json;

const TYPE: &str = "io.natter.jetstream.api.v1.consumer_why_response";

/// The answer without its type.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Why {
    /// One of a few words, for programs.
    reason: String,
    /// A sentence.
    text: String,
    /// Figures and names that belong to it.
    #[serde(skip_serializing_if = "Map::is_empty")]
    details: Map<String, Value>,
}

/// Asks and prints; as JSON with `--json`.
pub async fn print(call: &Call, api: &Api, consumer: &ConsumerInfo) -> Outcome {
    let subject = format!("CONSUMER.WHY.{}.{}", consumer.stream_name, consumer.name);
    let why: Why = match api.request(&subject, NOTHING).await {
        Ok(why) => why,
        Err(CallError::Timeout | CallError::NoResponders) => {
            crate::fail!("this server does not offer to say why a consumer delivers nothing")
        }
        Err(error) => return Err(error.into()),
    };
    if call.flag("json") {
        #[derive(Serialize)]
        struct Typed<'a> {
            #[serde(rename = "type")]
            kind: &'static str,
            #[serde(flatten)]
            why: &'a Why,
        }
        return Ok(json::print(&Typed { kind: TYPE, why: &why })?);
    }
    let mut view = call.columns(format!("Delivery of Consumer {}", choose::title(consumer)));
    view.row("Reason", &why.reason);
    view.row("Meaning", &why.text);
    if !why.details.is_empty() {
        view.section("Details");
        why.details.iter().for_each(|(name, value)| view.row(&label(name), text(value)));
    }
    view.print();
    Ok(())
}

/// `max_ack_pending` as `Max Ack Pending`.
fn label(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    };
    name.split('_').map(word).collect::<Vec<_>>().join(" ")
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_values() {
        assert_eq!(label("max_ack_pending"), "Max Ack Pending");
        assert_eq!(text(&serde_json::json!(["a", 1, true])), "a, 1, true");
    }
}
