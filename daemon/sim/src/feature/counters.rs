//! The rule of counters: the value of a subject is the sum of the increments that were stored, none that was acknowledged is
//! missing, and those of a batch count together.

use super::value;
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

/// One message of a publication: the publication's number, and the message's place in it from 0.
type Part = (u64, usize);

/// See the module's introduction.
#[derive(Default)]
pub(super) struct Counters {
    /// By the number of the publication.
    asked: BTreeMap<u64, Vec<Add>>,
    /// What is there, by sequence.
    stored: BTreeMap<u64, Part>,
    /// Everything that ever got a sequence. What could not be written may be back after a crash, unless something else was
    /// written in its place since.
    handed: BTreeMap<u64, Vec<Part>>,
    /// What publishers were told is stored.
    acknowledged: BTreeMap<u64, Part>,
    /// The stream itself did not survive a crash.
    lost: bool,
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
        let Some(adds) = self.asked.get(&number).filter(|_| after > before) else { return };
        for (seq, at) in (before + 1..).zip(0..adds.len()) {
            self.stored.insert(seq, (number, at));
            self.handed.entry(seq).or_default().push((number, at));
        }
    }

    pub(super) fn acknowledged(&mut self, number: u64, answer: &Value) -> Verdict {
        let (Some(adds), Some(seq)) = (self.asked.get(&number), answer["seq"].as_u64()) else {
            return Ok(());
        };
        let last = (number, adds.len() - 1);
        if self.stored.get(&seq) != Some(&last) {
            return broken(RULE, format!("{number} was acknowledged under {seq}"));
        }
        let first = (seq + 1).saturating_sub(adds.len() as u64);
        self.acknowledged.extend((first..=seq).zip((0..adds.len()).map(|at| (number, at))));
        let (subject, _) = &adds[last.1];
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

    fn add(&self, (number, at): Part) -> &Add {
        &self.asked[&number][at]
    }

    fn sum(&self, subject: &str, upto: u64) -> i128 {
        let adds = self.stored.range(..=upto).map(|(_, part)| self.add(*part));
        adds.filter(|(own, _)| own == subject).map(|(_, by)| by).sum()
    }

    /// The stream was opened again after a failed write, and ends with `last`: nothing that failed may be there.
    pub(super) fn came_back(&mut self, last: u64) -> Verdict {
        self.stored.retain(|seq, _| *seq <= last);
        self.keep_word(false)
    }

    /// The server was started again: finds out which of all that was ever handed over is there. `lossy`: what was
    /// acknowledged may be lost.
    pub(super) fn restarted(&mut self, stream: &Stream, lossy: bool) -> Verdict {
        let (mut reader, all, mut from) = (Reader::default(), Filter::all(), 1);
        self.stored.clear();
        while let Ok(Some(m)) = stream.store().next(&mut reader, from, u64::MAX, &all) {
            let is = |part: &&Part| {
                let (subject, by) = self.add(**part);
                m.subject == subject.as_bytes() && value(m.header, "Nats-Incr") == by.to_string()
            };
            let handed = self.handed.get(&m.seq).map_or(&[][..], Vec::as_slice);
            let Some(part) = handed.iter().rev().find(is) else {
                return broken(RULE, format!("{} was not published", m.seq));
            };
            self.stored.insert(m.seq, *part);
            from = m.seq + 1;
        }
        self.keep_word(lossy)
    }

    /// The machine died before the stream itself was safe.
    pub(super) fn lose(&mut self) {
        *self = Counters { lost: true, ..Counters::default() };
    }

    pub(super) fn is_lost(&self) -> bool {
        self.lost
    }

    /// Whether everything that was acknowledged is there, and batches are whole.
    fn keep_word(&mut self, lossy: bool) -> Verdict {
        let stored = &self.stored;
        if lossy {
            self.acknowledged.retain(|seq, part| stored.get(seq) == Some(part));
        }
        if let Some((seq, part)) = self.acknowledged.iter().find(|(seq, part)| stored.get(seq) != Some(part))
        {
            return broken(
                RULE,
                format!("{part:?} was acknowledged under {seq}, there is {:?}", stored.get(seq)),
            );
        }
        for (seq, (number, at)) in stored {
            let first = seq - *at as u64;
            let whole =
                (0..self.asked[number].len()).all(|n| stored.get(&(first + n as u64)) == Some(&(*number, n)));
            if !whole {
                return broken(RULE, format!("{seq} is a part of batch {number}, which is not whole"));
            }
        }
        Ok(())
    }

    pub(super) fn look(&self, stream: &Stream) -> Verdict {
        let (mut reader, all, mut from) = (Reader::default(), Filter::all(), 1);
        let (mut sums, mut found) = (BTreeMap::<&str, i128>::new(), 0);
        while let Ok(Some(m)) = stream.store().next(&mut reader, from, u64::MAX, &all) {
            let Some(part) = self.stored.get(&m.seq) else {
                return broken(RULE, format!("{} was not published", m.seq));
            };
            let (subject, by) = self.add(*part);
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
