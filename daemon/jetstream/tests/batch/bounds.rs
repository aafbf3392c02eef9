//! Bounds of our own: what is kept of atomic batches before they end.

use super::stage::{Stage, block};
use daemon_jetstream::stream::{BatchLimits, Usage};
use schemas::jetstream::StreamConfig;
use std::sync::Arc;

const MIB: usize = 1024 * 1024;

fn stage(name: &str, usage: &Arc<Usage>) -> Stage {
    let config = StreamConfig {
        name: name.into(),
        subjects: vec!["s.>".into()],
        max_msgs: -1,
        max_bytes: -1,
        max_msg_size: -1,
        max_msgs_per_subject: -1,
        allow_atomic: true,
        ..StreamConfig::default()
    };
    Stage::new(config, usage.clone())
}

/// What the publisher of a message of batch `id` is told.
fn member(stage: &mut Stage, id: &str, seq: usize, commit: bool, payload: &str) -> String {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut headers = vec![header("Nats-Batch-Id", id), header("Nats-Batch-Sequence", &seq.to_string())];
    headers.extend(commit.then(|| header("Nats-Batch-Commit", "1")));
    stage.publish("s.a", "r", &block(&headers), payload);
    let said = stage.commit();
    said.into_iter().find(|(to, _)| to == "r").map(|(_, payload)| payload).unwrap_or_default()
}

const LARGE: &str = r#"{"error":{"code":400,"err_code":10199,"description":"atomic publish batch is too large: 64 MiB"},"stream":"A","seq":0}"#;
const TOO_MANY: &str = r#"{"error":{"code":429,"err_code":10210,"description":"atomic publish too many inflight"},"stream":"B","seq":0}"#;

#[test]
fn a_batch_holds_no_more_than_the_journal_takes_in_one_piece() {
    let mut stage = stage("A", &Usage::new(-1, -1, None));
    let payload = "x".repeat(16 * MIB);
    for seq in 1..4 {
        assert_eq!(member(&mut stage, "b", seq, false, &payload), "");
    }
    assert_eq!(member(&mut stage, "b", 4, true, &payload), LARGE);
    assert_eq!(stage.stored(), []);
}

#[test]
fn batches_of_all_streams_count_until_they_end() {
    let server = Usage::new(-1, -1, None);
    server.batches.set_limits(BatchLimits { max_inflight_total: 2, ..BatchLimits::default() });
    let accounts = [0, 1].map(|_| Usage::new(-1, -1, Some(server.clone())));
    let (mut a, mut b) = (stage("A", &accounts[0]), stage("B", &accounts[1]));
    assert_eq!(member(&mut a, "1", 1, false, ""), "");
    assert_eq!(member(&mut b, "1", 1, false, ""), "");
    assert_eq!(member(&mut b, "2", 1, false, ""), TOO_MANY);
    assert_eq!(member(&mut a, "1", 2, true, ""), r#"{"stream":"A","seq":2,"batch":"1","count":2}"#);
    assert_eq!(member(&mut b, "2", 1, false, ""), "");
    // A stream that goes takes its batches along.
    assert_eq!(member(&mut a, "3", 1, false, "").len(), TOO_MANY.len());
    drop(b);
    assert_eq!(member(&mut a, "3", 1, false, ""), "");
}

#[test]
fn what_did_not_become_safe_is_not_acknowledged() {
    let mut stage = stage("A", &Usage::new(-1, -1, None));
    assert_eq!(member(&mut stage, "b", 1, false, ""), "");
    let end = [("Nats-Batch-Id", "b"), ("Nats-Batch-Sequence", "2"), ("Nats-Batch-Commit", "1")];
    let end = end.map(|(name, value)| (name.to_owned(), value.to_owned()));
    stage.publish("s.a", "r", &block(&end), "");
    assert_eq!(stage.world.sent, []);
    stage.stream.on_failed("disk on fire", false, &mut stage.world);
    let error =
        r#"{"error":{"code":503,"err_code":10077,"description":"disk on fire"},"stream":"A","seq":0}"#;
    assert_eq!(stage.world.sent, [("r".to_owned(), error.to_owned())]);
}
