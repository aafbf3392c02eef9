//! In which order to work: streams before what copies them, subjects given up before they are taken, streams before their
//! consumers.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use daemon_subject::valid::overlaps;
use schemas::jetstream::StreamConfig;

use super::live::Live;
use super::plan::{Action, Config, Step};

pub fn ordered(steps: Vec<Step>, live: &Live) -> Vec<Step> {
    let (mut consumers, mut streams): (Vec<_>, Vec<_>) =
        steps.into_iter().partition(|step| step.consumer.is_some());
    let tightened: BTreeSet<String> =
        streams.iter().filter(|step| tightens(step, live)).map(|step| step.stream.clone()).collect();
    let key = |step: &Step| {
        let early = step.action == Action::Delete
            || (step.action == Action::Update && tightened.contains(&step.stream));
        (!early, step.action != Action::Delete, step.stream.clone(), step.consumer.clone())
    };
    consumers.sort_by_key(key);
    let late = consumers.iter().position(|step| key(step).0).unwrap_or(consumers.len());
    let late = consumers.split_off(late);
    streams.sort_by(|a, b| a.stream.cmp(&b.stream));
    let (deletions, rest): (Vec<_>, Vec<_>) = streams.into_iter().partition(|s| s.action == Action::Delete);
    consumers.into_iter().chain(deletions).chain(dependent(rest, live)).chain(late).collect()
}

/// Whether the stream will allow its consumers less, so that those have to change first.
fn tightens(step: &Step, live: &Live) -> bool {
    let (Config::Stream(new), Some(old)) = (&step.config, live.streams.get(&step.stream)) else {
        return false;
    };
    let (old, new) = (old.info.config.consumer_limits, new.consumer_limits);
    let lower = |old: i64, new: i64| new > 0 && (old <= 0 || new < old);
    lower(old.max_ack_pending, new.max_ack_pending) || lower(old.inactive_threshold, new.inactive_threshold)
}

/// Each step after those it depends on; steps that wait for each other in a circle come last, by name.
fn dependent(steps: Vec<Step>, live: &Live) -> Vec<Step> {
    let waits: Vec<BTreeSet<usize>> = (0..steps.len())
        .map(|at| {
            (0..steps.len())
                .filter(|other| *other != at && before(&steps[*other], &steps[at], live))
                .collect()
        })
        .collect();
    let mut order: Vec<usize> = vec![];
    let mut left: VecDeque<usize> = (0..steps.len()).collect();
    while let Some(at) = left.iter().position(|at| waits[*at].iter().all(|other| order.contains(other))) {
        order.extend(left.remove(at));
    }
    order.extend(left);
    let mut steps: BTreeMap<usize, Step> = steps.into_iter().enumerate().collect();
    order.iter().filter_map(|at| steps.remove(at)).collect()
}

/// Whether `first` has to be done before `second`.
fn before(first: &Step, second: &Step, live: &Live) -> bool {
    let (Config::Stream(one), Config::Stream(two)) = (&first.config, &second.config) else { return false };
    let mut sources = two.mirror.iter().chain(&two.sources);
    if sources.any(|source| source.name == one.name && source.external.is_none()) {
        return true;
    }
    let Some(was) = live.streams.get(&first.stream) else { return false };
    collide(&was.info.config, two) && !collide(one, two)
}

/// Whether two streams take the same messages.
pub fn collide(one: &StreamConfig, two: &StreamConfig) -> bool {
    common(one, two).is_some()
}

/// A subject of each that overlap.
pub fn common<'a>(one: &'a StreamConfig, two: &'a StreamConfig) -> Option<(&'a str, &'a str)> {
    let hit = |a: &&'a String| two.subjects.iter().find(|b| overlaps(a.as_bytes(), b.as_bytes()));
    one.subjects.iter().find_map(|a| hit(&a).map(|b| (a.as_str(), b.as_str())))
}
