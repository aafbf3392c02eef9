//! What was recorded from the reference: the same messages must have the same answers and leave the same stream.

use super::stage::{SECOND, Stage, block};
use daemon_jetstream::stream::{BatchLimits, Usage};
use schemas::jetstream::StreamConfig;
use serde::Deserialize;

type Sent = Vec<(String, String)>;
/// Subject, reply, headers, payload.
type Published = (String, String, Vec<(String, String)>, String);

/// One line of a recording.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    /// A scene begins, with a stream of its own.
    title: Option<String>,
    /// What is left out is filled in by [`config`].
    config: Option<serde_json::Value>,
    /// The configuration replaces the stream's.
    #[serde(default)]
    update: bool,
    #[serde(rename = "pub")]
    publish: Option<Published>,
    /// Milliseconds that pass.
    wait: Option<u64>,
    /// Subjects and payloads that were sent then; of an advisory only batch and reason.
    #[serde(default)]
    got: Sent,
    /// The stream's last sequence.
    last: Option<u64>,
    /// Sequence, subject, headers, payload.
    messages: Option<Vec<(u64, String, String, String)>>,
}

/// A configuration whose defaults were filled in.
fn config(written: serde_json::Value) -> StreamConfig {
    let config: StreamConfig = serde_json::from_value(written).unwrap();
    StreamConfig { duplicate_window: 120 * SECOND, num_replicas: 1, ..config }
}

fn brief(sent: Sent) -> Sent {
    let brief = |(subject, payload): (String, String)| {
        if !subject.starts_with("$JS.EVENT.ADVISORY") {
            return (subject, payload);
        }
        assert_eq!(subject, "$JS.EVENT.ADVISORY.STREAM.BATCH_ABANDONED.S");
        let event: serde_json::Value = serde_json::from_str(&payload).unwrap();
        assert_eq!(event["type"], "io.nats.jetstream.advisory.v1.stream_batch_abandoned");
        let word = |name: &str| event[name].as_str().unwrap().to_owned();
        ("advisory".to_owned(), format!("{} {}", word("batch"), word("reason")))
    };
    // The reference publishes advisories and answers by two roads, whose order is chance.
    let mut sent: Sent = sent.into_iter().map(brief).collect();
    sent.sort_by_key(|(subject, _)| subject == "advisory");
    sent
}

fn replay(recording: &str, limits: BatchLimits) {
    let usage = Usage::new(-1, -1, None);
    usage.batches.set_limits(limits);
    let mut stage: Option<Stage> = None;
    let mut wrong = Vec::new();
    let (mut title, mut lines) = (String::new(), 0);
    for (at, text) in recording.lines().enumerate() {
        let line: Line = serde_json::from_str(text).unwrap_or_else(|e| panic!("line {}: {e}", at + 1));
        if let Some(name) = line.title {
            (title, stage) = (name, Some(Stage::new(config(line.config.unwrap()), usage.clone())));
            continue;
        }
        let stage = stage.as_mut().unwrap();
        if line.update {
            stage.stream.set_config(config(line.config.unwrap()));
            continue;
        }
        if let Some((subject, reply, headers, payload)) = &line.publish {
            stage.publish(subject, reply, &block(headers), payload);
        }
        let got = match line.wait {
            Some(millis) => stage.wait(millis * SECOND as u64 / 1000),
            None => stage.commit(),
        };
        let (got, expected) = (brief(got), brief(line.got));
        if got != expected {
            wrong.push(format!(
                "{title}, line {}: {text}\n   expected {expected:?}\n   got      {got:?}",
                at + 1
            ));
        }
        if let Some(messages) = line.messages {
            let (last, stored) = (stage.stream.store().state().last_seq, stage.stored());
            if Some(last) != line.last || stored != messages {
                wrong.push(format!("{title}, line {}: {text}\n   got {last} {stored:?}", at + 1));
            }
        }
        lines += 1;
    }
    assert!(lines > 20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn answers_and_messages_are_those_of_the_reference() {
    replay(include_str!("reference.jsonl"), BatchLimits::default());
}

#[test]
fn limits_and_time_are_kept_as_the_reference_keeps_them() {
    let limits =
        BatchLimits { max_inflight_per_stream: 2, max_inflight_total: 3, max_msgs: 3, timeout: 2 * SECOND };
    replay(include_str!("limits.jsonl"), limits);
}
