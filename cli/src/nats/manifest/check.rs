//! Whether what is planned can be, as far as that can be known before a server is told: by the rules of the server itself,
//! beside everything else that will be there.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemas::jetstream::{ConsumerConfig, PriorityPolicy, StreamConfig};

use super::live::Live;
use super::mistake::Mistakes;
use super::plan::{Action, Plan};
use super::wanted::{Manifest, Stream};
use super::{normal, order};
use crate::failure::Outcome;
use crate::nats::stream::level;

type Streams = BTreeMap<String, Arc<StreamConfig>>;

/// Fails with all that is wrong. What does not change is not judged.
pub fn check(manifest: &Manifest, live: &Live, plan: &Plan) -> Outcome {
    let mut mistakes = Mistakes::default();
    let streams = in_the_end(manifest, live, plan);
    for stream in &manifest.streams {
        let changes = |consumer: Option<&str>| {
            let same = |step: &&super::plan::Step| {
                step.stream == stream.config.name && step.consumer.as_deref() == consumer
            };
            plan.steps.iter().any(|step| same(&step) && step.action != Action::Delete)
        };
        if changes(None) {
            stream_mistakes(stream, &streams, live, &mut mistakes);
        }
        let named = stream.consumers.iter().flatten();
        let changed: Vec<&str> =
            named.map(|c| c.config.name.as_str()).filter(|name| changes(Some(*name))).collect();
        consumer_mistakes(stream, &changed, live, plan, &mut mistakes);
    }
    mistakes.check()
}

/// The streams that there will be.
fn in_the_end(manifest: &Manifest, live: &Live, plan: &Plan) -> Streams {
    let filled = |config: &StreamConfig| Arc::new(normal::kept_stream(config));
    let mut streams: Streams =
        live.streams.iter().map(|(name, stream)| (name.clone(), filled(&stream.info.config))).collect();
    for step in plan.steps.iter().filter(|s| s.action == Action::Delete && s.consumer.is_none()) {
        streams.remove(&step.stream);
    }
    streams.extend(manifest.streams.iter().map(|s| (s.config.name.clone(), filled(&s.config))));
    streams
}

fn stream_mistakes(stream: &Stream, streams: &Streams, live: &Live, mistakes: &mut Mistakes) {
    let origin = &stream.origin;
    let mut add = |what: String| mistakes.add_in(&origin.file, origin.at, &origin.path, what);
    if let Err(error) = normal::checked_stream(&stream.config, streams, &live.limits) {
        return add(format!("{}: {}", stream.title(), error.description));
    }
    let config = &streams[&stream.config.name];
    for other in streams.values().filter(|other| other.name != config.name) {
        if let Some((ours, theirs)) = order::common(config, other) {
            add(format!(
                "{}: subject {ours:?} overlaps with {theirs:?} of stream {}",
                stream.title(),
                other.name
            ));
        }
    }
    let needed = i64::from(level::required(config));
    if needed > live.level {
        add(format!("{}: this needs API level {needed}, and the server has {}", stream.title(), live.level));
    }
}

fn consumer_mistakes(stream: &Stream, changed: &[&str], live: &Live, plan: &Plan, mistakes: &mut Mistakes) {
    let Ok(home) = normal::stream(&stream.config) else { return };
    let mut all = remaining(stream, live, plan);
    let wanted = stream.consumers.iter().flatten();
    all.extend(wanted.clone().map(|consumer| (consumer.config.name.clone(), consumer.config.clone())));
    for consumer in wanted.filter(|consumer| changed.contains(&consumer.config.name.as_str())) {
        let mut others = all.clone();
        others.remove(&consumer.config.name);
        let title = format!("consumer {}", consumer.config.name);
        let mut add = |what: String| {
            let origin = &consumer.origin;
            mistakes.add_in(&origin.file, origin.at, &origin.path, format!("{title}: {what}"));
        };
        if let Err(error) = normal::consumer(&consumer.config, &home, &live.limits, live.now, &others) {
            add(error.description);
        }
        let needed = consumer_level(&consumer.config);
        if needed > live.level {
            add(format!("this needs API level {needed}, and the server has {}", live.level));
        }
    }
}

/// The durable consumers that are there and stay.
fn remaining(stream: &Stream, live: &Live, plan: &Plan) -> BTreeMap<String, ConsumerConfig> {
    let gone = |name: &str| {
        plan.steps.iter().any(|step| {
            step.stream == stream.config.name
                && ((step.consumer.as_deref() == Some(name) && step.action == Action::Delete)
                    || (step.consumer.is_none() && step.action == Action::Replace))
        })
    };
    let there = live.streams.get(&stream.config.name).into_iter().flat_map(|live| &live.consumers);
    let there = there.filter(|(name, _)| !gone(name));
    there.filter_map(|(name, info)| Some((name.clone(), info.config.clone()?))).collect()
}

fn consumer_level(config: &ConsumerConfig) -> i64 {
    let grouped = config.priority_policy != PriorityPolicy::None || !config.priority_groups.is_empty();
    match config.priority_policy {
        PriorityPolicy::Prioritized => 2,
        _ if grouped || config.pause_until.is_some() => 1,
        _ => 0,
    }
}
