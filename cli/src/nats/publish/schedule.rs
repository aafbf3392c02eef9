//! Messages that a stream publishes later, or again and again: the headers that say so.

use std::time::Duration;

use async_nats::HeaderMap;
use jiff::{SignedDuration, Timestamp};

use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::spec::Flag;
use crate::term::duration;

/// The flags; any of them makes `publish` wait for a stream.
pub fn flags() -> [Flag; 7] {
    [
        Flag::duration("schedule-after", "Let the stream publish the message after this time")
            .placeholder("DURATION"),
        Flag::text("schedule-at", "Let the stream publish the message at this time, in RFC 3339 form")
            .placeholder("TIME"),
        Flag::text("schedule-cron", "Let the stream publish the message whenever this cron line says")
            .placeholder("CRON"),
        Flag::text("schedule-dest", "Subject that the stream publishes the message to")
            .placeholder("SUBJECT"),
        Flag::duration("schedule-every", "Let the stream publish the message again and again")
            .placeholder("DURATION"),
        Flag::text("schedule-source", "Publish the last message of this subject in place of the body")
            .placeholder("SUBJECT"),
        Flag::duration("schedule-ttl", "How long the stream keeps what it publishes").placeholder("DURATION"),
    ]
}

/// When and where a stream publishes a message.
#[derive(Debug)]
pub struct Schedule {
    target: String,
    when: Option<When>,
    source: String,
    /// Zero: for ever.
    ttl: Duration,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum When {
    At(Timestamp),
    After(Duration),
    Every(Duration),
    Cron(String),
}

impl Schedule {
    /// None when no flag speaks of a schedule; fails when the flags do not fit together.
    pub fn new(call: &Call) -> Outcome<Option<Schedule>> {
        let named = |name: &str| !call.text(name).is_empty();
        let (target, ttl) = (call.text("schedule-dest").to_string(), call.duration("schedule-ttl"));
        let texts = ["schedule-at", "schedule-cron", "schedule-dest", "schedule-source"];
        let typed = call.typed("schedule-after") || call.typed("schedule-every");
        if !typed && ttl.is_zero() && !texts.into_iter().any(named) {
            return Ok(None);
        }
        if target.is_empty() {
            crate::fail!("schedule destination is required when setting schedule properties");
        }
        let source = call.text("schedule-source").to_string();
        Ok(Some(Schedule { target, when: when(call)?, source, ttl }))
    }

    /// Adds the headers of a message published at `now`.
    pub fn add_to(&self, headers: &mut HeaderMap, now: Timestamp) {
        headers.insert("Nats-Schedule-Target", self.target.as_str());
        let pattern = self.when.as_ref().map(|when| when.pattern(now));
        pattern.iter().for_each(|pattern| headers.insert("Nats-Schedule", pattern.as_str()));
        if !self.ttl.is_zero() {
            headers.insert("Nats-Schedule-TTL", go(self.ttl));
        }
        if !self.source.is_empty() {
            headers.insert("Nats-Schedule-Source", self.source.as_str());
        }
    }
}

fn when(call: &Call) -> Outcome<Option<When>> {
    let (after, every) = (call.duration("schedule-after"), call.duration("schedule-every"));
    for (flag, time) in [("schedule-after", after), ("schedule-every", every)] {
        if call.typed(flag) && time.is_zero() {
            crate::fail!("--{flag} must be greater than 0");
        }
    }
    let (at, cron) = (call.text("schedule-at"), call.text("schedule-cron"));
    if !at.is_empty() && !after.is_zero() {
        crate::fail!("--schedule-at and --schedule-after are mutually exclusive");
    }
    if !every.is_zero() && (!at.is_empty() || !after.is_zero()) {
        crate::fail!("--schedule-every may not be used with --schedule-at or --schedule-after");
    }
    if !cron.is_empty() && (!at.is_empty() || !after.is_zero() || !every.is_zero()) {
        crate::fail!(
            "--schedule-at, --schedule-every and --schedule-after may not be used with --schedule-cron"
        );
    }
    if !at.is_empty() {
        let time = at
            .parse()
            .map_err(|e| Failure::new(format!("--schedule-at: {at:?} is not in RFC 3339 form: {e}")))?;
        return Ok(Some(When::At(time)));
    }
    let span = |time: Duration, when: fn(Duration) -> When| (!time.is_zero()).then(|| when(time));
    let cron = (!cron.is_empty()).then(|| When::Cron(cron.to_string()));
    Ok(span(after, When::After).or(span(every, When::Every)).or(cron))
}

impl When {
    fn pattern(&self, now: Timestamp) -> String {
        match self {
            When::At(time) => format!("@at {}", whole_seconds(*time)),
            When::After(time) => {
                let time = SignedDuration::try_from(*time).ok().and_then(|time| now.checked_add(time).ok());
                format!("@at {}", whole_seconds(time.unwrap_or(Timestamp::MAX)))
            }
            When::Every(time) => format!("@every {}", go(*time)),
            When::Cron(line) => line.clone(),
        }
    }
}

fn whole_seconds(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn go(time: Duration) -> String {
    duration::go(i64::try_from(time.as_nanos()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_as_the_server_reads_them() {
        let now: Timestamp = "2026-01-02T03:04:05.9Z".parse().unwrap();
        let cases = [
            (When::At("2027-01-01T00:00:00+02:00".parse().unwrap()), "@at 2026-12-31T22:00:00Z"),
            (When::After(Duration::from_secs(60)), "@at 2026-01-02T03:05:05Z"),
            (When::Every(Duration::from_secs(90)), "@every 1m30s"),
            (When::Cron("@hourly".into()), "@hourly"),
        ];
        for (when, want) in cases {
            assert_eq!(when.pattern(now), want, "{when:?}");
        }
    }
}
