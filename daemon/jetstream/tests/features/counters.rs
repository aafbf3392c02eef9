//! A counter is the sum of the increments that were acknowledged, however they came.

use super::stage::{Stage, block};
use daemon_jetstream::stream::Usage;
use num_bigint::BigInt;
use proptest::prelude::*;
use schemas::jetstream::StreamConfig;
use std::collections::BTreeMap;

/// Subject and increment.
type Add = (u8, String);

#[derive(Debug, Clone)]
enum Step {
    Add(Add),
    /// With an id out of few: published again, it counts once.
    AddOnce(Add, u8),
    Batch(Vec<Add>),
    /// One of its messages is no increment: nothing of it counts.
    BadBatch(Vec<Add>),
    Fast(Vec<Add>),
    Refused(String),
    Purge(u8),
    DeleteLast,
}

fn increment() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => any::<i16>().prop_map(|n| n.to_string()),
        2 => any::<i128>().prop_map(|n| n.to_string()),
        1 => "[+-]?[1-9][0-9]{0,60}",
    ]
}

fn add() -> impl Strategy<Value = Add> {
    (0..4_u8, increment())
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => add().prop_map(Step::Add),
        2 => (add(), 0..3_u8).prop_map(|(add, id)| Step::AddOnce(add, id)),
        2 => prop::collection::vec(add(), 1..6).prop_map(Step::Batch),
        1 => prop::collection::vec(add(), 1..6).prop_map(Step::BadBatch),
        1 => prop::collection::vec(add(), 1..6).prop_map(Step::Fast),
        1 => prop_oneof![Just("x".to_owned()), Just("1_0".to_owned()), Just("--1".to_owned())].prop_map(Step::Refused),
        1 => (0..4_u8).prop_map(Step::Purge),
        1 => Just(Step::DeleteLast),
    ]
}

struct History {
    stage: Stage,
    /// What every message has come to, by sequence: subject and value.
    held: BTreeMap<u64, (String, BigInt)>,
    ids: BTreeMap<u8, u64>,
    batches: u32,
    /// The last sequence.
    last: u64,
}

fn header(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

impl History {
    fn new() -> Self {
        let config = StreamConfig {
            name: "S".into(),
            subjects: vec!["s.>".into()],
            max_msgs: -1,
            max_bytes: -1,
            max_msg_size: -1,
            max_msgs_per_subject: -1,
            duplicate_window: i64::MAX / 4,
            allow_msg_counter: true,
            allow_atomic: true,
            allow_batched: true,
            ..StreamConfig::default()
        };
        let stage = Stage::new(config, Usage::new(-1, -1, None));
        History { stage, held: BTreeMap::new(), ids: BTreeMap::new(), batches: 0, last: 0 }
    }

    fn value(&self, subject: &str) -> BigInt {
        let last = self.held.values().rev().find(|(own, _)| own == subject);
        last.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// Counts as a child would. Returns sequence and value.
    fn count(&mut self, (subject, by): &Add) -> (u64, BigInt) {
        let subject = format!("s.{subject}");
        let by: BigInt = by.trim_start_matches('+').parse().unwrap();
        let value = self.value(&subject) + by;
        self.last += 1;
        self.held.insert(self.last, (subject, value.clone()));
        (self.last, value)
    }

    fn say(&mut self, add: &Add, reply: &str, more: &[(String, String)]) {
        let mut headers = vec![header("Nats-Incr", &add.1)];
        headers.extend_from_slice(more);
        self.stage.publish(&format!("s.{}", add.0), reply, &block(&headers), "");
    }

    fn told(&mut self) -> Vec<String> {
        self.stage.commit().into_iter().map(|(_, payload)| payload).collect()
    }

    fn batch(&mut self, adds: &[Add], good: bool) {
        self.batches += 1;
        let id = format!("b{}", self.batches);
        for (at, add) in adds.iter().enumerate() {
            let mut more =
                vec![header("Nats-Batch-Id", &id), header("Nats-Batch-Sequence", &(at + 1).to_string())];
            if at + 1 == adds.len() {
                more.push(header("Nats-Batch-Commit", "1"));
                if !good {
                    more.push(header("Nats-Expected-Stream", "S"));
                }
            }
            self.say(add, "r", &more);
        }
        let said = self.told().pop().unwrap();
        if good {
            let last = adds.iter().map(|add| self.count(add).0).last().unwrap();
            assert_eq!(
                said,
                format!(r#"{{"stream":"S","seq":{last},"batch":"{id}","count":{}}}"#, adds.len())
            );
        } else {
            assert!(said.contains("10171"), "{said}");
        }
    }

    fn fast(&mut self, adds: &[Add]) {
        self.batches += 1;
        for (at, add) in adds.iter().enumerate() {
            let end = if at + 1 == adds.len() { 2 } else { u8::from(at > 0) };
            self.say(add, &format!("in.f{}.10.fail.{}.{end}.$FI", self.batches, at + 1), &[]);
        }
        let said = self.told().pop().unwrap();
        let last = adds.iter().map(|add| self.count(add).0).last().unwrap();
        assert!(said.starts_with(&format!(r#"{{"stream":"S","seq":{last},"batch":"#)), "{said}");
    }

    fn run(&mut self, step: &Step) {
        match step {
            Step::Add(add) => {
                self.say(add, "r", &[]);
                let (said, (seq, value)) = (self.told(), self.count(add));
                assert_eq!(said, [format!(r#"{{"stream":"S","seq":{seq},"val":"{value}"}}"#)]);
            }
            Step::AddOnce(add, id) => {
                self.say(add, "r", &[header("Nats-Msg-Id", &format!("id{id}"))]);
                let said = self.told();
                if let Some(seq) = self.ids.get(id) {
                    assert_eq!(said, [format!(r#"{{"stream":"S","seq":{seq},"duplicate": true}}"#)]);
                    return;
                }
                let (seq, value) = self.count(add);
                self.ids.insert(*id, seq);
                assert_eq!(said, [format!(r#"{{"stream":"S","seq":{seq},"val":"{value}"}}"#)]);
            }
            Step::Batch(adds) => self.batch(adds, true),
            Step::BadBatch(adds) => self.batch(adds, false),
            Step::Fast(adds) => self.fast(adds),
            Step::Refused(text) => {
                self.say(&(0, text.clone()), "r", &[]);
                assert!(self.told()[0].contains("10171"));
            }
            Step::Purge(subject) => {
                let subject = format!("s.{subject}");
                let purge =
                    daemon_store::stream::Purge { filter: Some(subject.as_bytes()), upto: 0, keep: 0 };
                self.stage.stream.purge(&purge).unwrap();
                self.held.retain(|_, (own, _)| *own != subject);
            }
            Step::DeleteLast => {
                if let Some((seq, _)) = self.held.pop_last() {
                    self.stage.stream.remove(seq, false).unwrap();
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn a_counter_is_the_sum_of_what_was_acknowledged(steps in prop::collection::vec(step(), 1..40)) {
        let mut history = History::new();
        for step in &steps {
            history.run(step);
            let found: Vec<_> = history.stage.stored().into_iter().map(|(seq, subject, _, body)| (seq, subject, body)).collect();
            let expected: Vec<_> = history
                .held
                .iter()
                .map(|(seq, (subject, value))| (*seq, subject.clone(), format!("{{\"val\":\"{value}\"}}")))
                .collect();
            prop_assert_eq!(found, expected, "after {:?}", step);
        }
    }
}
