//! Priority groups: overflow, prioritized, pinned client.

mod support;

use schemas::advisory::ConsumerGroupUnpinned;
use schemas::jetstream::{AckPolicy, ConsumerConfig, PriorityPolicy};
use support::{SECOND, Stage, pull};

fn with(priority_policy: PriorityPolicy) -> ConsumerConfig {
    ConsumerConfig {
        priority_policy,
        priority_groups: vec!["g".to_owned()],
        priority_timeout: 120 * SECOND,
        ..pull(AckPolicy::Explicit)
    }
}

fn receivers(stage: &mut Stage) -> Vec<String> {
    stage.pump().into_iter().filter(|s| !s.reply.is_empty()).map(|s| s.to).collect()
}

#[test]
fn a_group_must_be_named() {
    let mut stage = Stage::new(with(PriorityPolicy::Overflow), &["a"]);
    assert_eq!(stage.fetch("r", "{}"), ["400 Bad Request - Priority Group missing"]);
    assert_eq!(stage.fetch("r", r#"{"group":"h"}"#), ["400 Bad Request - Invalid Priority Group"]);
    assert_eq!(stage.fetch("r", r#"{"group":"g"}"#), ["a=m1"]);
}

#[test]
fn overflow_serves_when_enough_is_pending() {
    let mut stage = Stage::new(with(PriorityPolicy::Overflow), &["a", "a", "a"]);
    assert_eq!(stage.fetch("over", r#"{"group":"g","batch":9,"min_pending":3}"#), ["a=m1"]);
    assert_eq!(stage.consumer.why(&stage.facts, 3, stage.now).code(), "no_fitting_pull");
    stage.ask("main", r#"{"group":"g","batch":1}"#);
    assert_eq!(receivers(&mut stage), ["main"]);
    stage.ask("late", r#"{"group":"g","batch":1,"min_ack_pending":2}"#);
    assert_eq!(receivers(&mut stage), ["late"]);
}

#[test]
fn lower_priorities_are_served_first() {
    let mut stage = Stage::new(with(PriorityPolicy::Prioritized), &[]);
    stage.ask("second", r#"{"group":"g","batch":2,"priority":2}"#);
    stage.ask("first", r#"{"group":"g","batch":2,"priority":1}"#);
    stage.store_many(3, "a");
    assert_eq!(receivers(&mut stage), ["first", "first", "second"]);
}

#[test]
fn one_client_is_pinned_until_it_stays_away() {
    let mut stage = Stage::new(with(PriorityPolicy::PinnedClient), &["a", "a", "a"]);
    stage.ask("1", r#"{"group":"g","batch":1}"#);
    stage.ask("2", r#"{"group":"g","batch":9}"#);
    let sent = stage.pump();
    assert_eq!(sent[0].to, "$JS.EVENT.ADVISORY.CONSUMER.PINNED.S.C");
    assert_eq!(sent[1].to, "1");
    let pin = sent[1].header.lines().find_map(|line| line.strip_prefix("Nats-Pin-Id: ")).unwrap().to_owned();
    assert_eq!(sent.len(), 2);
    let wrong = r#"{"group":"g","id":"another"}"#;
    assert_eq!(stage.fetch("3", wrong), ["423 Nats-Pin-Id mismatch"]);
    stage.ask("1", &format!(r#"{{"group":"g","id":"{pin}"}}"#));
    assert_eq!(receivers(&mut stage), ["1"]);
    let info = stage.turn(|consumer, turn| consumer.info(turn));
    assert_eq!(info.priority_groups[0].pinned_client_id, pin);
    let sent = stage.wait(120 * SECOND);
    let event: ConsumerGroupUnpinned = serde_json::from_str(&sent[0].payload).unwrap();
    assert_eq!(event.group, "g");
    assert_eq!(sent.last().unwrap().to, "2");
    assert!(stage.turn(|consumer, turn| consumer.unpin(turn, "g")));
    assert!(!stage.turn(|consumer, turn| consumer.unpin(turn, "g")));
}
