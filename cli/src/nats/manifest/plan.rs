//! What has to change so that there is what files want. Nothing is asked and nothing changed here.

use std::collections::{BTreeMap, BTreeSet};

use schemas::go::Time;
use schemas::jetstream::{ConsumerConfig, ConsumerInfo, StreamConfig};
use serde::Serialize;
use serde_json::Value;

use super::live::{Live, LiveStream};
use super::wanted::{Consumer, Kind, Manifest, Stream};
use super::{danger, normal, order};
use crate::nats::stream::edit::difference;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    Create,
    Update,
    /// Deletes and makes anew, because no server changes it so.
    Replace,
    Delete,
}

#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// In the order in which they are to be done.
    pub steps: Vec<Step>,
}

/// One request, or two for a replacement.
#[derive(Clone, Debug)]
pub struct Step {
    pub action: Action,
    pub kind: Kind,
    /// The name of the stream.
    pub stream: String,
    /// None: it is about the stream.
    pub consumer: Option<String>,
    pub changes: Vec<Change>,
    /// What is lost by it, or cannot be undone.
    pub dangers: Vec<String>,
    pub config: Config,
}

/// What the server is told.
#[derive(Clone, Debug)]
pub enum Config {
    Nothing,
    Stream(Box<StreamConfig>),
    /// With the pause, which is a request of its own where the consumer is there already.
    Consumer(Box<ConsumerConfig>, Option<Time>),
}

/// Values as the documents have them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub field: String,
    pub old: Option<Value>,
    pub new: Option<Value>,
}

impl Step {
    /// `stream ORDERS`, `consumer ORDERS > NEW`
    pub fn title(&self) -> String {
        match &self.consumer {
            Some(consumer) => format!("consumer {} > {consumer}", self.stream),
            None => format!("{} {}", self.kind.word(), self.kind.bucket(&self.stream)),
        }
    }
}

/// The plan. With `prune`, what the files govern and do not name is deleted.
pub fn make(manifest: &Manifest, live: &Live, prune: bool) -> Plan {
    let mut steps = vec![];
    for stream in &manifest.streams {
        let there = live.streams.get(&stream.config.name);
        let step = stream_step(stream, there);
        let anew = step.as_ref().is_some_and(|step| step.action != Action::Update);
        let there = there.filter(|_| !anew);
        for consumer in stream.consumers.iter().flatten() {
            steps.extend(consumer_step(stream, consumer, there, live));
        }
        if let (true, Some(there), Some(wanted)) = (prune, there, &stream.consumers) {
            steps.extend(surplus_consumers(stream, wanted, there));
        }
        steps.extend(step);
    }
    if prune {
        steps.extend(surplus_streams(manifest, live));
    }
    Plan { steps: order::ordered(steps, live) }
}

fn stream_step(wanted: &Stream, live: Option<&LiveStream>) -> Option<Step> {
    let step = |action, changes, dangers, config| Step {
        action,
        kind: wanted.kind,
        stream: wanted.config.name.clone(),
        consumer: None,
        changes,
        dangers,
        config: Config::Stream(Box::new(config)),
    };
    let Some(live) = live else {
        return Some(step(Action::Create, said(&wanted.config, &wanted.said), vec![], wanted.config.clone()));
    };
    let (old, new) = both_streams(wanted, live);
    let changes = changes(&old, &new);
    if changes.is_empty() {
        return None;
    }
    if let Some(refusal) = normal::stream_refusal(&old, &new) {
        let dangers = danger::of_replacing_stream(wanted, live, &refusal);
        return Some(step(Action::Replace, changes, dangers, wanted.config.clone()));
    }
    let dangers = danger::of_stream(&old, &new, &live.info);
    // In the order of the file.
    let subjects = if wanted.config.subjects.is_empty() { &new.subjects } else { &wanted.config.subjects };
    let config = StreamConfig { subjects: subjects.clone(), ..new };
    Some(step(Action::Update, changes, dangers, config))
}

/// Filled in: as it is, and as it shall be.
fn both_streams(wanted: &Stream, live: &LiveStream) -> (StreamConfig, StreamConfig) {
    let old = normal::kept_stream(&live.info.config);
    let mut new = normal::kept_stream(&wanted.config);
    normal::yield_stream(&mut new, &wanted.said, &old);
    (old, new)
}

fn consumer_step(stream: &Stream, wanted: &Consumer, live: Option<&LiveStream>, all: &Live) -> Option<Step> {
    let step = |action, changes, dangers, config: ConsumerConfig, pause| Step {
        action,
        kind: stream.kind,
        stream: stream.config.name.clone(),
        consumer: Some(wanted.config.name.clone()),
        changes,
        dangers,
        config: Config::Consumer(Box::new(config), pause),
    };
    let there = live.and_then(|live| live.consumers.get(&wanted.config.name));
    let Some((info, old)) = there.and_then(|info| info.config.as_ref().map(|config| (info, config))) else {
        let said = said(&wanted.config, &wanted.said);
        return Some(step(Action::Create, said, vec![], wanted.config.clone(), None));
    };
    let home = normal::kept_stream(&stream.config);
    let fill = |config: &ConsumerConfig| normal::kept_consumer(config, &home, &all.limits, all.now);
    let (old, mut new) = (fill(old), fill(&wanted.config));
    normal::yield_consumer(&mut new, &wanted.said, &old);
    let changes = changes(&old, &new);
    if changes.is_empty() {
        return None;
    }
    if let Some(refusal) = normal::consumer_refusal(&old, &new) {
        let dangers = vec![danger::of_replacing_consumer(info, &refusal)];
        return Some(step(Action::Replace, changes, dangers, wanted.config.clone(), None));
    }
    let pause = (old.pause_until != new.pause_until).then(|| new.pause_until.unwrap_or(Time::ZERO));
    Some(step(Action::Update, changes, vec![], new, pause))
}

fn surplus_consumers(stream: &Stream, wanted: &[Consumer], live: &LiveStream) -> Vec<Step> {
    let named: BTreeSet<&str> = wanted.iter().map(|consumer| consumer.config.name.as_str()).collect();
    let surplus = live.consumers.values().filter(|info| !named.contains(info.name.as_str()));
    surplus.map(|info| deletion(stream.kind, &info.stream_name, Some(info))).collect()
}

fn surplus_streams(manifest: &Manifest, live: &Live) -> Vec<Step> {
    let named: BTreeSet<&str> = manifest.streams.iter().map(|stream| stream.config.name.as_str()).collect();
    let governed = |name: &str| Kind::of(name).filter(|kind| manifest.governs.contains(kind));
    let surplus = live.streams.iter().filter(|(name, _)| !named.contains(name.as_str()));
    surplus
        .filter_map(|(name, there)| {
            let mut step = deletion(governed(name)?, name, None);
            step.dangers = danger::of_deleting_stream(there).into_iter().collect();
            Some(step)
        })
        .collect()
}

fn deletion(kind: Kind, stream: &str, consumer: Option<&ConsumerInfo>) -> Step {
    Step {
        action: Action::Delete,
        kind,
        stream: stream.to_string(),
        consumer: consumer.map(|info| info.name.clone()),
        changes: vec![],
        dangers: consumer.and_then(danger::of_deleting_consumer).into_iter().collect(),
        config: Config::Nothing,
    }
}

/// What the file says of something new.
fn said(config: &impl Serialize, said: &BTreeSet<String>) -> Vec<Change> {
    let Ok(all) = serde_json::to_value(config) else { return vec![] };
    let new = |field: &String| all.get(field).cloned();
    said.iter().map(|field| Change { field: field.clone(), old: None, new: new(field) }).collect()
}

/// Value by value; empty when nothing differs.
pub fn changes(old: &impl Serialize, new: &impl Serialize) -> Vec<Change> {
    let fields = |config: Result<BTreeMap<String, Value>, _>| config.unwrap_or_default();
    let (old, new) = (fields(difference::fields(old)), fields(difference::fields(new)));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let change = |name: &&String| Change {
        field: name.to_string(),
        old: old.get(*name).cloned(),
        new: new.get(*name).cloned(),
    };
    names.iter().map(change).filter(|change| change.old != change.new).collect()
}
