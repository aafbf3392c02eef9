//! The rule of orders: one that was acknowledged is carried out, not before its time, and a single one no more than once.

use super::value;
use crate::chance::Chance;
use crate::note::{Draft, Wish};
use crate::witness::{Verdict, broken};
use daemon_jetstream::Now;
use daemon_jetstream::stream::Stream;
use daemon_store::stream::{Filter, Reader};
use schemas::go::Time;
use schemas::jetstream::{StorageType, StreamConfig};
use std::collections::BTreeMap;

pub(super) const STREAM: &str = "ORDER";
const RULE: &str = "an order is carried out in its time";
const SECOND: i64 = 1_000_000_000;

pub(super) fn config() -> StreamConfig {
    StreamConfig {
        name: STREAM.into(),
        subjects: vec!["order.>".into(), "made.>".into(), "other".into()],
        storage: StorageType::File,
        num_replicas: 1,
        max_consumers: -1,
        max_msgs: -1,
        max_bytes: -1,
        max_msg_size: -1,
        max_msgs_per_subject: -1,
        duplicate_window: 2_000_000_000,
        allow_msg_schedules: true,
        allow_rollup_hdrs: true,
        ..StreamConfig::default()
    }
}

#[derive(Debug)]
struct Order {
    /// Not before this moment, in Unix nanoseconds.
    due: i64,
    repeats: bool,
    acknowledged: bool,
    withdrawn: bool,
}

/// See the module's introduction. Every order has a subject of its own.
#[derive(Default)]
pub(super) struct Orders(BTreeMap<u64, Order>);

impl Orders {
    pub(super) fn next(&mut self, number: u64, now: Now, chance: &mut Chance) -> (Vec<Draft>, String) {
        let draft = |subject: String, header: String| Draft {
            number,
            subject,
            header: format!("NATS/1.0\r\n{header}\r\n"),
            payload: number.to_string(),
            reply: String::new(),
            wish: Wish::default(),
        };
        let known: Vec<u64> = self.0.keys().copied().collect();
        if !known.is_empty() && chance.one_in(6) {
            let of = *chance.pick(&known);
            if let Some(order) = self.0.get_mut(&of) {
                order.withdrawn = true;
            }
            let header = format!("Nats-Schedule-Next: purge\r\nNats-Scheduler: order.{of}\r\n");
            return (vec![draft("other".into(), header)], format!("order {of} is taken back"));
        }
        let seconds = chance.below(50) as i64;
        let (pattern, due, repeats) = match chance.below(6) {
            0 => (format!("@every {}s", seconds + 1), now.wall + (seconds + 1) * SECOND - SECOND / 2, true),
            1 => (format!("*/{} * * * * *", seconds + 1), now.wall, true),
            _ => {
                let at = now.wall + (seconds - 5) * SECOND;
                (format!("@at {}", Time::from_unix_nanos(at)), at, false)
            }
        };
        self.0.insert(number, Order { due, repeats, acknowledged: false, withdrawn: false });
        let header = format!("Nats-Schedule: {pattern}\r\nNats-Schedule-Target: made.{number}\r\n");
        (vec![draft(format!("order.{number}"), header)], format!("order {number}: {pattern}"))
    }

    pub(super) fn acknowledged(&mut self, number: u64) {
        if let Some(order) = self.0.get_mut(&number) {
            order.acknowledged = true;
        }
    }

    pub(super) fn forget_acknowledgements(&mut self) {
        self.0.values_mut().for_each(|order| order.acknowledged = false);
    }

    /// `through`: everything that was due until then must have happened.
    pub(super) fn look(&self, stream: &Stream, through: Option<i64>) -> Verdict {
        let mut made: BTreeMap<String, Vec<(i64, i64)>> = BTreeMap::new();
        let (mut reader, all, mut from) = (Reader::default(), Filter::all(), 1);
        while let Ok(Some(m)) = stream.store().next(&mut reader, from, u64::MAX, &all) {
            from = m.seq + 1;
            if !m.subject.starts_with(b"made.") {
                continue;
            }
            let next =
                value(m.header, "Nats-Schedule-Next").parse().map_or(0, |time: Time| time.unix_nanos());
            made.entry(value(m.header, "Nats-Scheduler")).or_default().push((m.time, next));
        }
        for (number, order) in &self.0 {
            let none = Vec::new();
            let found = made.get(&format!("order.{number}")).unwrap_or(&none);
            if !order.repeats && found.len() > 1 {
                return broken(RULE, format!("{number} was carried out {} times", found.len()));
            }
            if found.first().is_some_and(|(time, _)| *time < order.due) {
                return broken(RULE, format!("{number} came before its time: {order:?} {found:?}"));
            }
            let wrong =
                |pair: &&[(i64, i64)]| order.repeats && (pair[1].0 < pair[0].1 || pair[1].1 <= pair[0].1);
            if let Some(pair) = found.windows(2).find(wrong) {
                return broken(RULE, format!("{number} came twice, or before its time: {pair:?}"));
            }
            let must = order.acknowledged && !order.withdrawn;
            // What is due at this very moment takes another look at the clock.
            let stopped = |now| order.repeats && found.last().is_some_and(|(_, next)| *next < now);
            if through.is_some_and(|now| must && (found.is_empty() || stopped(now))) {
                return broken(RULE, format!("{number} was forgotten: {order:?} {found:?}"));
            }
        }
        Ok(())
    }
}
