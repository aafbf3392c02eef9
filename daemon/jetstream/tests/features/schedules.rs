//! Orders of messages against a naive model: a list of what is due when.

use super::stage::{SECOND, START, Stage, block};
use daemon_jetstream::stream::Usage;
use proptest::prelude::*;
use schemas::go::Time;
use schemas::jetstream::StreamConfig;
use std::collections::BTreeMap;

#[derive(Debug, Clone)]
enum Step {
    /// Subject, and seconds from now.
    At(u8, i64),
    /// Subject, and seconds.
    Every(u8, i64),
    /// A message that takes an order's place.
    Replace(u8),
    /// A message that takes an order back.
    Withdraw(u8),
    Purge(u8),
    Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let subject = 0..4_u8;
    prop_oneof![
        4 => (subject.clone(), -5..40_i64).prop_map(|(s, n)| Step::At(s, n)),
        2 => (subject.clone(), 1..15_i64).prop_map(|(s, n)| Step::Every(s, n)),
        1 => subject.clone().prop_map(Step::Replace),
        1 => subject.clone().prop_map(Step::Withdraw),
        1 => subject.prop_map(Step::Purge),
        5 => (1..20_000_u64).prop_map(Step::Wait),
    ]
}

/// An order: when it is due, and its interval.
type Order = (i64, Option<i64>);

struct History {
    stage: Stage,
    orders: BTreeMap<u8, Order>,
    /// Subject and moment of everything that was published.
    due: Vec<(i64, u8)>,
    bodies: u32,
}

fn header(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

impl History {
    fn new() -> Self {
        let config = StreamConfig {
            name: "S".into(),
            subjects: vec!["s.>".into(), "t.>".into(), "w".into()],
            max_msgs: -1,
            max_bytes: -1,
            max_msg_size: -1,
            max_msgs_per_subject: -1,
            allow_msg_schedules: true,
            allow_rollup_hdrs: true,
            ..StreamConfig::default()
        };
        let stage = Stage::new(config, Usage::new(-1, -1, None));
        History { stage, orders: BTreeMap::new(), due: Vec::new(), bodies: 0 }
    }

    fn publish(&mut self, subject: &str, headers: &[(String, String)]) -> String {
        self.bodies += 1;
        self.stage.publish(subject, "r", &block(headers), &self.bodies.to_string());
        self.stage.commit().pop().unwrap().1
    }

    fn order(&mut self, subject: u8, pattern: &str) {
        let headers =
            [header("Nats-Schedule", pattern), header("Nats-Schedule-Target", &format!("t.{subject}"))];
        let said = self.publish(&format!("s.{subject}"), &headers);
        assert!(said.starts_with(r#"{"stream":"S","seq":"#), "{said}");
    }

    fn run(&mut self, step: &Step) {
        let now = self.stage.now.wall;
        match *step {
            Step::At(subject, seconds) => {
                let at = now + seconds * SECOND;
                self.order(subject, &format!("@at {}", Time::from_unix_nanos(at)));
                self.orders.insert(subject, (at, None));
            }
            Step::Every(subject, seconds) => {
                self.order(subject, &format!("@every {seconds}s"));
                self.orders.insert(subject, (round(now) + seconds * SECOND, Some(seconds * SECOND)));
            }
            Step::Replace(subject) => {
                self.publish(&format!("s.{subject}"), &[]);
                self.orders.remove(&subject);
            }
            Step::Withdraw(subject) => {
                let scheduler = format!("s.{subject}");
                let said = self.publish(
                    "w",
                    &[header("Nats-Schedule-Next", "purge"), header("Nats-Scheduler", &scheduler)],
                );
                let last = self.stage.stored().into_iter().rev().find(|(_, own, ..)| *own == scheduler);
                // A subject that holds something else than an order is not purged for one.
                match said.contains("10212") {
                    false => drop(self.orders.remove(&subject)),
                    true => assert!(
                        last.is_some_and(|(_, _, head, _)| !head.contains("Nats-Schedule:")),
                        "{said}"
                    ),
                }
            }
            Step::Purge(subject) => {
                let subject_text = format!("s.{subject}");
                let purge =
                    daemon_store::stream::Purge { filter: Some(subject_text.as_bytes()), upto: 0, keep: 0 };
                self.stage.stream.purge(&purge).unwrap();
                self.orders.remove(&subject);
            }
            Step::Wait(millis) => {
                self.stage.wait(millis * SECOND as u64 / 1000);
                let end = now + millis as i64 * SECOND / 1000;
                self.pass(now, end);
            }
        }
    }

    /// What a list that is looked at all the time would have done.
    fn pass(&mut self, from: i64, to: i64) {
        for (subject, order) in std::mem::take(&mut self.orders) {
            let (mut at, every) = order;
            loop {
                if at > to {
                    self.orders.insert(subject, (at, every));
                    break;
                }
                self.due.push((at.max(from), subject));
                match every {
                    None => break,
                    Some(every) => at = round(at) + every,
                }
            }
        }
    }
}

fn round(nanos: i64) -> i64 {
    (nanos + SECOND / 2).div_euclid(SECOND) * SECOND
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn every_order_is_carried_out_in_its_time_and_once(steps in prop::collection::vec(step(), 1..40)) {
        let mut history = History::new();
        for step in steps.iter().chain([&Step::Wait(60_000)]) {
            history.run(step);
        }
        let store = history.stage.stream.store();
        let mut found: Vec<(i64, u8)> = Vec::new();
        for (seq, subject, head, _) in history.stage.stored() {
            let Some(target) = subject.strip_prefix("t.") else { continue };
            let mut reader = daemon_store::stream::Reader::default();
            let time = store.get(&mut reader, seq).unwrap().unwrap().time;
            let scheduler = format!("Nats-Scheduler: s.{target}\r\n");
            prop_assert!(head.contains(&scheduler), "{}", head);
            found.push((time, target.parse().unwrap()));
        }
        let mut due = history.due;
        due.sort_unstable();
        found.sort_unstable();
        prop_assert!(due.iter().all(|(at, _)| *at >= START));
        prop_assert_eq!(found, due);
        // Single orders are gone, those that repeat are still there.
        let left: Vec<u8> = history
            .stage
            .stored()
            .into_iter()
            .filter(|(_, _, head, _)| head.contains("Nats-Schedule:"))
            .map(|(_, subject, ..)| subject[2..].parse().unwrap())
            .collect();
        let known = history.orders.into_keys().collect::<std::collections::BTreeSet<_>>();
        // One that another message took the place of may still be there, and does nothing any more.
        prop_assert!(known.iter().all(|subject| left.contains(subject)), "{:?} of {:?}", known, left);
    }
}
