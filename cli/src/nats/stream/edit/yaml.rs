//! A configuration as YAML with comments, for editing. Durations are written as `1h30m`.

use schemas::jetstream::StreamConfig;
use serde_json::{Map, Value, json};

use crate::nats::stream::document::{self, CONFIG};
use crate::term::duration;

/// Fields that hold nanoseconds.
const DURATIONS: &[&str] =
    &["max_age", "duplicate_window", "subject_delete_marker_ttl", "inactive_threshold"];

/// What the editor shows: every field, with a word on what it may be.
pub fn write(config: &StreamConfig) -> Result<String, serde_json::Error> {
    let mut all = document::complete(serde_json::to_value(config)?, CONFIG);
    each_duration(&mut all, &|value| {
        *value = duration::go(value.as_i64().unwrap_or(0)).into();
        Ok(())
    })
    .expect("writing refuses nothing");
    let mut out = String::new();
    for (name, value) in all.as_object().into_iter().flatten() {
        if let Some((_, comment)) = COMMENTS.iter().find(|(field, _)| field == name) {
            out += &format!("# {comment}\n");
        }
        // JSON is YAML, and needs no rules on quotes and indentation.
        out += &format!("{name}: {}\n\n", indented(value));
    }
    Ok(out.trim_end().to_string() + "\n")
}

fn indented(value: &Value) -> String {
    let text = match value {
        Value::Object(map) if !map.is_empty() => serde_json::to_string_pretty(value),
        Value::Array(list) if !list.is_empty() => serde_json::to_string_pretty(value),
        _ => serde_json::to_string(value),
    };
    text.expect("values have text keys").replace('\n', "\n  ")
}

/// Reads what the editor left. Unknown fields are refused, so that a slip of the pen is not lost in silence.
pub fn read(text: &str) -> Result<StreamConfig, String> {
    let mut value: Value = serde_saphyr::from_str(text).map_err(|e| e.to_string())?;
    let Some(fields) = value.as_object_mut() else { return Err("there are no fields".into()) };
    let complete = document::complete(json!({}), CONFIG);
    if let Some(unknown) = fields.keys().find(|name| complete.get(name).is_none()) {
        return Err(format!("unknown field {unknown:?}"));
    }
    // What is empty counts as not said.
    fields.retain(|_, value| !value.is_null());
    each_duration(&mut value, &|value| {
        if let Some(text) = value.as_str() {
            *value = duration::parse_nanos(text).map_err(|e| e.to_string())?.into();
        }
        Ok(())
    })?;
    serde_json::from_value(value).map_err(|e| e.to_string())
}

type Change<'c> = &'c dyn Fn(&mut Value) -> Result<(), String>;

fn each_duration(value: &mut Value, change: Change<'_>) -> Result<(), String> {
    let in_map = |map: &mut Map<String, Value>| {
        for (name, value) in map.iter_mut() {
            if DURATIONS.contains(&name.as_str()) {
                change(value).map_err(|e| format!("{name}: {e}"))?;
            }
        }
        Ok(())
    };
    let Some(map) = value.as_object_mut() else { return Ok(()) };
    if let Some(limits) = map.get_mut("consumer_limits").and_then(Value::as_object_mut) {
        in_map(limits)?;
    }
    in_map(map)
}

const COMMENTS: &[(&str, &str)] = &[
    ("name", "The name; it cannot be changed"),
    ("description", "What the stream is for, at most 4096 characters"),
    ("subjects", "Subjects whose messages the stream keeps; none for a mirror"),
    ("retention", "When messages leave: limits, interest or workqueue"),
    ("max_consumers", "The most consumers; -1 is no limit"),
    ("max_msgs", "The most messages; -1 is no limit"),
    ("max_bytes", "The most bytes; -1 is no limit"),
    ("max_age", "The oldest a message may get; 0s is no limit"),
    ("max_msgs_per_subject", "The most messages of each subject; -1 is no limit"),
    ("max_msg_size", "The most bytes of a message; -1 is no limit"),
    ("discard", "Which messages give way at a limit: old or new"),
    ("storage", "Where messages are kept: file or memory; it cannot be changed"),
    ("num_replicas", "On how many servers messages are kept: 1 to 5"),
    ("no_ack", "Whether publishers get no acknowledgement"),
    ("duplicate_window", "How long message ids are remembered to spot duplicates"),
    ("placement", "Cluster and tags of the servers that may keep the stream"),
    ("mirror", "The stream to copy as a whole"),
    ("sources", "Streams to take messages from"),
    ("compression", "How messages in files are compressed: none or s2"),
    ("first_seq", "The sequence of the first message"),
    ("subject_transform", "Under which subjects messages are stored: src and dest"),
    ("republish", "Where stored messages are published again: src, dest and headers_only"),
    ("allow_direct", "Whether messages can be read from any replica"),
    ("mirror_direct", "Whether messages can be read from the mirrors too"),
    ("discard_new_per_subject", "Whether new messages are refused at the limit of their subject"),
    ("sealed", "Whether nothing may change any more; a sealed stream stays so"),
    ("deny_delete", "Whether single messages cannot be deleted; it cannot be taken back"),
    ("deny_purge", "Whether the stream cannot be purged; it cannot be taken back"),
    ("allow_rollup_hdrs", "Whether messages may replace all before them"),
    ("consumer_limits", "What consumers may ask for: inactive_threshold and max_ack_pending"),
    ("allow_msg_ttl", "Whether messages may say how long they live; it cannot be taken back"),
    ("subject_delete_marker_ttl", "How long a marker stands for a subject whose messages are gone"),
    ("allow_msg_counter", "Whether every subject is a counter"),
    ("allow_atomic", "Whether batches may be stored as a whole or not at all"),
    ("allow_msg_schedules", "Whether messages may say when they are published"),
    ("persist_mode", "Whether publishers wait until messages are safe: default or async"),
    ("allow_batched", "Whether batches may be acknowledged on their way"),
    ("metadata", "Notes with the stream"),
];

#[cfg(test)]
mod tests {
    use schemas::jetstream::{StreamConsumerLimits, StreamSource};

    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let config = StreamConfig {
            name: "A".into(),
            description: "a: \"b\" # c".into(),
            subjects: vec!["a.>".into(), "*".into()],
            max_age: 90_000_000_000,
            sources: vec![StreamSource { name: "S".into(), opt_start_seq: 3, ..StreamSource::default() }],
            consumer_limits: StreamConsumerLimits { inactive_threshold: 1_000_000, max_ack_pending: 5 },
            ..StreamConfig::default()
        };
        let text = write(&config).unwrap();
        assert!(text.contains("\nmax_age: \"1m30s\"\n"), "{text}");
        assert_eq!(read(&text).unwrap(), config);
    }

    #[test]
    fn every_field_has_a_comment() {
        let complete = document::complete(json!({}), CONFIG);
        let names: Vec<&String> = complete.as_object().unwrap().keys().collect();
        let commented: Vec<&str> = COMMENTS.iter().map(|(name, _)| *name).collect();
        assert!(names.iter().all(|name| commented.contains(&name.as_str())), "{names:?}");
        assert_eq!(names.len(), commented.len());
    }

    #[test]
    fn mistakes_are_named() {
        let cases = [
            ("names: x\n", "unknown field \"names\""),
            ("max_age: soon\n", "max_age: invalid duration \"soon\""),
            ("max_msgs: many\n", "invalid type"),
            ("- a\n", "there are no fields"),
        ];
        for (text, want) in cases {
            let error = read(text).unwrap_err();
            assert!(error.contains(want), "{text}: {error}");
        }
    }
}
