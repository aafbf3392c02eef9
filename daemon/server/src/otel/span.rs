//! From what a message trace tells to a span: one for the message's way through this server, with an event for each thing that
//! happened on it. Plain values: time and chance are handed in.

use schemas::trace::{TraceEvent, TraceStep};
use serde_json::{Value, json};

/// OpenTelemetry's numbers.
const KIND_SERVER: u8 = 2;
const STATUS_ERROR: u8 = 2;

/// Where a span belongs.
struct Place {
    trace: String,
    parent: Option<String>,
}

/// The span, or nothing for a trace without its first step. `chance` gives random numbers for ids; `end` is in Unix nanoseconds.
pub fn span(event: &TraceEvent, end: i64, mut chance: impl FnMut() -> u64) -> Option<Value> {
    let Some(TraceStep::Ingress(ingress)) = event.events.first() else { return None };
    let header = |name: &str| {
        let found = event.request.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.and_then(|(_, values)| values.first()).map(String::as_str)
    };
    // Ids of zeros mean that there is none.
    let mut id = || format!("{:016x}", chance().max(1));
    let place = header("traceparent").and_then(place);
    let place = place.unwrap_or_else(|| Place { trace: id() + &id(), parent: None });
    let start = ingress.time.unix_nanos();
    let end = end.max(start);
    let (mut events, mut errors) = (Vec::new(), Vec::new());
    for step in &event.events {
        let (name, attributes, error) = told(step);
        if !error.is_empty() {
            errors.push(error.to_owned());
        }
        if !name.is_empty() {
            events.push(json!({"timeUnixNano": end.to_string(), "name": name, "attributes": attributes}));
        }
    }
    let mut span = json!({
        "traceId": place.trace,
        "spanId": id(),
        "name": format!("route {}", ingress.subject),
        "kind": KIND_SERVER,
        "startTimeUnixNano": start.to_string(),
        "endTimeUnixNano": end.to_string(),
        "attributes": attributes(&[
            ("messaging.system", "nats".into()),
            ("messaging.destination.name", ingress.subject.as_str().into()),
            ("messaging.message.envelope.size", event.request.size.into()),
            ("nats.account", ingress.account.as_str().into()),
            ("nats.client.id", ingress.cid.into()),
            ("nats.client.name", ingress.name.as_str().into()),
        ]),
        "events": events,
    });
    if let Some(parent) = place.parent {
        span["parentSpanId"] = parent.into();
    }
    if let Some(state) = header("tracestate") {
        span["traceState"] = state.into();
    }
    if !errors.is_empty() {
        span["status"] = json!({"code": STATUS_ERROR, "message": errors.join("; ")});
    }
    Some(span)
}

/// From `00-<trace>-<parent>-<flags>`.
fn place(parent: &str) -> Option<Place> {
    let parts: Vec<&str> = parent.split('-').collect();
    let [_, trace, span, _] = parts[..] else { return None };
    let id = |text: &str, len| {
        text.len() == len && text.bytes().all(|b| b.is_ascii_hexdigit()) && text.bytes().any(|b| b != b'0')
    };
    let place = || Place { trace: trace.to_lowercase(), parent: Some(span.to_lowercase()) };
    (id(trace, 32) && id(span, 16)).then(place)
}

/// Name, attributes and error of one step; no name for the first, which is the span itself.
fn told(step: &TraceStep) -> (&'static str, Value, &str) {
    match step {
        TraceStep::Ingress(step) => ("", Value::Null, &step.error),
        TraceStep::SubjectMapping(step) => {
            ("mapped", attributes(&[("nats.subject", step.to.as_str().into())]), "")
        }
        TraceStep::StreamExport(step) => {
            let all =
                [("nats.account", step.account.as_str().into()), ("nats.subject", step.to.as_str().into())];
            ("stream export", attributes(&all), "")
        }
        TraceStep::ServiceImport(step) => {
            let all =
                [("nats.account", step.account.as_str().into()), ("nats.subject", step.to.as_str().into())];
            ("service import", attributes(&all), "")
        }
        TraceStep::JetStream(step) => {
            let all = [
                ("nats.stream", step.stream.as_str().into()),
                ("nats.subject", step.subject.as_str().into()),
                ("nats.no_interest", step.no_interest.into()),
            ];
            ("stored", attributes(&all), &step.error)
        }
        TraceStep::Egress(step) => {
            let all = [
                ("nats.client.id", step.cid.into()),
                ("nats.client.name", step.name.as_str().into()),
                ("nats.account", step.account.as_str().into()),
                ("nats.subscription", step.subscription.as_str().into()),
                ("nats.queue", step.queue.as_str().into()),
            ];
            ("delivered", attributes(&all), &step.error)
        }
    }
}

/// Those that say something, in OpenTelemetry's form.
pub fn attributes(all: &[(&str, Value)]) -> Value {
    let said = all.iter().filter(|(_, value)| !matches!(value, Value::String(text) if text.is_empty()));
    let entry = |(key, value): &(&str, Value)| {
        let value = match value {
            Value::Number(number) => json!({"intValue": number.to_string()}),
            Value::Bool(value) => json!({"boolValue": value}),
            value => json!({"stringValue": value}),
        };
        json!({"key": key, "value": value})
    };
    said.map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(parent: &str, steps: &str) -> TraceEvent {
        let text = format!(
            r#"{{"request":{{"header":{{"traceparent":[{parent:?}]}},"msgsize":5}},"events":[
                {{"type":"in","ts":"2026-01-02T03:04:05.000000006Z","kind":0,"cid":7,"acc":"A","subj":"a.b"}}{steps}]}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    const START: i64 = 1_767_323_045_000_000_006;

    #[test]
    fn a_span_continues_its_trace() {
        let parent = "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01";
        let steps =
            r#",{"type":"eg","ts":"2026-01-02T03:04:05Z","kind":0,"cid":9,"sub":"a.*","error":"slow"}"#;
        let span = span(&event(parent, steps), START + 500, || 255).unwrap();
        assert_eq!(span["traceId"], "0af7651916cd43dd8448eb211c80319c");
        assert_eq!(span["parentSpanId"], "b7ad6b7169203331");
        assert_eq!(span["spanId"], "00000000000000ff");
        assert_eq!(span["name"], "route a.b");
        assert_eq!(span["startTimeUnixNano"], START.to_string());
        assert_eq!(span["endTimeUnixNano"], (START + 500).to_string());
        assert_eq!(span["status"], json!({"code": 2, "message": "slow"}));
        assert_eq!(span["events"][0]["name"], "delivered");
        let id = json!({"key": "nats.client.id", "value": {"intValue": "9"}});
        assert_eq!(span["events"][0]["attributes"][0], id);
    }

    #[test]
    fn without_a_parent_a_trace_begins() {
        for parent in ["", "00-1-2-01", "00-00000000000000000000000000000000-b7ad6b7169203331-01"] {
            let mut next = 0;
            let chance = || {
                next += 1;
                next
            };
            let span = span(&event(parent, ""), 0, chance).unwrap();
            assert_eq!(span["traceId"], "00000000000000010000000000000002", "{parent}");
            assert!(span.get("parentSpanId").is_none() && span.get("status").is_none());
            // A clock that went back makes no span of negative length.
            assert_eq!(span["endTimeUnixNano"], span["startTimeUnixNano"]);
        }
        assert!(span(&TraceEvent::default(), 0, || 1).is_none());
    }
}
