//! A configuration as YAML with comments, for editing. Durations are written as `1h30m`.

use schemas::jetstream::ConsumerConfig;
use serde_json::{Value, json};

use crate::nats::consumer::document::CONFIG;
use crate::nats::stream::document;
use crate::term::duration;

/// What the editor shows: every field, with a word on what it may be.
pub fn write(config: &ConsumerConfig) -> Result<String, serde_json::Error> {
    let all = document::complete(serde_json::to_value(config)?, CONFIG);
    let mut out = String::new();
    for (name, comment) in COMMENTS {
        let Some(value) = all.get(*name) else { continue };
        let value = match (is_duration(name), value) {
            (true, Value::Array(list)) => list.iter().map(go).collect(),
            (true, value) => go(value),
            (false, value) => value.clone(),
        };
        // JSON is YAML, and needs no rules on quotes and indentation.
        out += &format!("# {comment}\n{name}: {}\n\n", serde_json::to_string(&value)?);
    }
    Ok(out.trim_end().to_string() + "\n")
}

fn go(nanos: &Value) -> Value {
    duration::go(nanos.as_i64().unwrap_or(0)).into()
}

fn is_duration(name: &str) -> bool {
    matches!(
        name,
        "ack_wait" | "backoff" | "max_expires" | "idle_heartbeat" | "inactive_threshold" | "priority_timeout"
    )
}

/// Reads what the editor left. Unknown fields are refused, so that a slip of the pen is not lost in silence.
pub fn read(text: &str) -> Result<ConsumerConfig, String> {
    let mut value: Value = serde_saphyr::from_str(text).map_err(|e| e.to_string())?;
    let Some(fields) = value.as_object_mut() else { return Err("there are no fields".into()) };
    let known = document::complete(json!({}), CONFIG);
    if let Some(unknown) = fields.keys().find(|name| known.get(name).is_none()) {
        return Err(format!("unknown field {unknown:?}"));
    }
    // What is empty counts as not said.
    fields.retain(|_, value| !value.is_null() && *value != json!(""));
    for (name, value) in fields.iter_mut().filter(|(name, _)| is_duration(name)) {
        match value {
            Value::Array(list) => list.iter_mut().try_for_each(nanos),
            value => nanos(value),
        }
        .map_err(|e| format!("{name}: {e}"))?;
    }
    serde_json::from_value(value).map_err(|e| e.to_string())
}

fn nanos(value: &mut Value) -> Result<(), duration::InvalidDuration> {
    if let Some(text) = value.as_str() {
        *value = duration::parse_nanos(text)?.into();
    }
    Ok(())
}

const COMMENTS: &[(&str, &str)] = &[
    ("durable_name", "The name; it cannot be changed"),
    ("name", "The same name"),
    ("description", "What the consumer is for, at most 4096 characters"),
    ("deliver_policy", "Where delivery started; it cannot be changed"),
    ("opt_start_seq", "The first sequence; it cannot be changed"),
    ("opt_start_time", "The first time; it cannot be changed"),
    (
        "ack_policy",
        "How messages are acknowledged: none, all, explicit or flow_control; it cannot be changed",
    ),
    ("ack_wait", "How long an acknowledgement may take before the message is delivered again"),
    ("max_deliver", "How often a message is delivered at most; -1 is no limit"),
    ("backoff", "The pauses before redeliveries, one after the other"),
    ("filter_subject", "The one subject whose messages are delivered"),
    ("filter_subjects", "Several such subjects"),
    ("replay_policy", "How fast stored messages are delivered: instant or original; it cannot be changed"),
    ("rate_limit_bps", "Bits a second that are pushed at most"),
    ("sample_freq", "Percent of the acknowledgements that are reported as metrics"),
    ("max_waiting", "How many pulls may wait at most; it cannot be changed"),
    ("max_ack_pending", "How many messages may wait for acknowledgement; -1 is no limit"),
    ("flow_control", "Whether the receiver of pushed messages sets the pace; it cannot be changed"),
    ("headers_only", "Whether messages come without bodies"),
    ("max_batch", "Messages that a pull may ask for at most; 0 is no limit"),
    ("max_expires", "How long a pull may wait at most; 0s is no limit"),
    ("max_bytes", "Bytes that a pull may ask for at most; 0 is no limit"),
    ("deliver_subject", "Where messages are pushed to"),
    ("deliver_group", "The queue group they are pushed to"),
    ("idle_heartbeat", "How often a sign of life is pushed; it cannot be changed"),
    ("inactive_threshold", "How long the consumer stays when nobody uses it; 0s is for ever"),
    ("num_replicas", "On how many servers the state is kept; 0 is as many as the stream"),
    ("mem_storage", "Whether the state is kept in memory only; it cannot be changed"),
    ("direct", "Whether the consumer feeds another stream; it cannot be changed"),
    ("sourcing", "Whether it feeds one as its source; it cannot be changed"),
    ("metadata", "Notes with the consumer"),
    ("pause_until", "Until when nothing is delivered"),
    ("priority_groups", "Groups of clients among which messages are shared out"),
    ("priority_policy", "How: none, overflow, pinned_client or prioritized"),
    ("priority_timeout", "How long a pinned client may not pull before it is unpinned"),
];

#[cfg(test)]
mod tests {
    use schemas::jetstream::AckPolicy;

    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let config = ConsumerConfig {
            durable_name: "A".into(),
            description: "a: \"b\" # c".into(),
            ack_policy: AckPolicy::Explicit,
            ack_wait: 90_000_000_000,
            backoff: vec![1_000_000_000, 60_000_000_000],
            filter_subjects: vec!["a.>".into(), "*".into()],
            max_deliver: -1,
            ..ConsumerConfig::default()
        };
        let text = write(&config).unwrap();
        assert!(
            text.contains("\nack_wait: \"1m30s\"\n") && text.contains("\nbackoff: [\"1s\",\"1m0s\"]\n"),
            "{text}"
        );
        assert_eq!(read(&text).unwrap(), config);
    }

    #[test]
    fn every_field_has_a_comment() {
        let complete = document::complete(json!({}), CONFIG);
        let names: Vec<&String> = complete.as_object().unwrap().keys().collect();
        assert!(names.iter().all(|name| COMMENTS.iter().any(|(field, _)| field == name)), "{names:?}");
        assert_eq!(names.len(), COMMENTS.len());
    }

    #[test]
    fn mistakes_are_named() {
        let cases = [
            ("names: x\n", "unknown field \"names\""),
            ("ack_wait: soon\n", "ack_wait: invalid duration \"soon\""),
            ("backoff: [soon]\n", "backoff: invalid duration \"soon\""),
            ("max_deliver: many\n", "invalid type"),
            ("- a\n", "there are no fields"),
        ];
        for (text, want) in cases {
            let error = read(text).unwrap_err();
            assert!(error.contains(want), "{text}: {error}");
        }
    }
}
