//! The rule of counters: the value of a subject is the sum of the increments that were stored, none that was acknowledged is
//! missing, and those of a batch count together.

use crate::chance::Chance;
use crate::note::{Draft, Wish};
use crate::witness::{Verdict, broken};
use daemon_jetstream::stream::Stream;
use daemon_store::stream::{Filter, Reader};
use schemas::jetstream::{StorageType, StreamConfig};
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) const STREAM: &str = "COUNT";
const RULE: &str = "a counter is the sum of its increments";

pub(super) fn config() -> StreamConfig {
    StreamConfig {
        name: STREAM.into(),
        subjects: vec!["count.>".into()],
        storage: StorageType::File,
        num_replicas: 1,
        max_consumers: -1,
        max_msgs: -1,
        max_bytes: -1,
        max_msg_size: -1,
        max_msgs_per_subject: -1,
        duplicate_window: 2_000_000_000,
        allow_msg_counter: true,
        allow_atomic: true,
        ..StreamConfig::default()
    }
}

type Add = (String, i128);

/// See the module's introduction.
#[derive(Default)]
pub(super) struct Counters {
    /// By the number of the publication.
    asked: BTreeMap<u64, Vec<Add>>,
    /// By sequence.
    stored: BTreeMap<u64, Add>,
    acknowledged: u64,
}

impl Counters {
    pub(super) fn next(&mut self, number: u64, chance: &mut Chance) -> (Vec<Draft>, String) {
        let many = if chance.one_in(4) { 2 + chance.below(5) } else { 1 };
        let mut adds = Vec::new();
        for _ in 0..many {
            let subject = format!("count.{}", chance.below(4));
            let by = i128::from(chance.any() as i64) * i128::from(1 + chance.below(1 << 40) as i64);
            adds.push((subject, by));
        }
        let draft = |(at, (subject, by)): (usize, &Add)| {
            let mut header = format!("NATS/1.0\r\nNats-Incr: {by}\r\n");
            if many > 1 {
                header += &format!("Nats-Batch-Id: b{number}\r\nNats-Batch-Sequence: {}\r\n", at + 1);
                if at + 1 == many as usize {
                    header += "Nats-Batch-Commit: 1\r\n";
                }
            }
            let (subject, header) = (subject.clone(), header + "\r\n");
            Draft {
                number,
                subject,
                header,
                payload: String::new(),
                reply: String::new(),
                wish: Wish::default(),
            }
        };
        let drafts = adds.iter().enumerate().map(draft).collect();
        let what = format!("count {number}: {adds:?}");
        self.asked.insert(number, adds);
        (drafts, what)
    }

    pub(super) fn taken(&mut self, number: u64, before: u64, after: u64) {
        // The messages of a batch are all there with its last one.
        if let Some(adds) = self.asked.get(&number).filter(|_| after > before) {
            self.stored.extend((before + 1..).zip(adds.iter().cloned()));
        }
    }

    pub(super) fn acknowledged(&mut self, number: u64, answer: &Value) -> Verdict {
        let (Some(adds), Some(seq)) = (self.asked.get(&number), answer["seq"].as_u64()) else {
            return Ok(());
        };
        self.acknowledged = self.acknowledged.max(seq);
        if self.stored.get(&seq) != adds.last() {
            return broken(RULE, format!("{number} was acknowledged under {seq}"));
        }
        let (subject, _) = &self.stored[&seq];
        let sum = self.sum(subject, seq).to_string();
        match answer["val"].as_str() {
            Some(val) if val != sum => {
                broken(RULE, format!("{subject} {seq} was said to be {val}, and is {sum}"))
            }
            None if adds.len() == 1 => {
                broken(RULE, format!("{subject} {seq} was acknowledged without a value"))
            }
            _ => Ok(()),
        }
    }

    fn sum(&self, subject: &str, upto: u64) -> i128 {
        self.stored.range(..=upto).filter(|(_, (own, _))| own == subject).map(|(_, (_, by))| by).sum()
    }

    /// The stream was opened again, and ends with `last`.
    pub(super) fn came_back(&mut self, last: u64, lossy: bool) -> Verdict {
        if !lossy && last < self.acknowledged {
            return broken(
                RULE,
                format!("{} was acknowledged, the stream ends at {last}", self.acknowledged),
            );
        }
        self.acknowledged = self.acknowledged.min(last);
        self.stored.retain(|seq, _| *seq <= last);
        Ok(())
    }

    pub(super) fn look(&self, stream: &Stream) -> Verdict {
        let (mut reader, all, mut from) = (Reader::default(), Filter::all(), 1);
        let (mut sums, mut found) = (BTreeMap::<&str, i128>::new(), 0);
        while let Ok(Some(m)) = stream.store().next(&mut reader, from, u64::MAX, &all) {
            let Some((subject, by)) = self.stored.get(&m.seq) else {
                return broken(RULE, format!("{} was not published", m.seq));
            };
            let sum = sums.entry(subject).or_default();
            *sum += by;
            if m.payload != format!("{{\"val\":\"{sum}\"}}").as_bytes() {
                let is = String::from_utf8_lossy(m.payload);
                return broken(RULE, format!("{subject} {} should be {sum}, and is {is}", m.seq));
            }
            (from, found) = (m.seq + 1, found + 1);
        }
        match found == self.stored.len() {
            true => Ok(()),
            false => broken(RULE, format!("{found} of {} messages are there", self.stored.len())),
        }
    }
}
