//! What consumers must be like to be found; shared by `find` and `cluster balance`.

use std::collections::BTreeMap;
use std::time::Duration;

use schemas::jetstream::{ConsumerInfo, PriorityPolicy};
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::consumer::choose;
use crate::nats::consumer::document::{CONFIG, INFO};
use crate::nats::jetstream::expression::Expression;
use crate::nats::jetstream::{moment, names};
use crate::nats::stream::document;
use crate::spec::{Flag, Kind};

pub fn flags() -> [Flag; 13] {
    [
        Flag::bool("pull", "Consumers that messages are pulled from"),
        Flag::bool("push", "Consumers that push messages"),
        Flag::bool("bound", "Consumers that somebody listens to or waits at"),
        Flag::int("waiting", "Consumers at which fewer pulls wait, but some"),
        Flag::int("ack-pending", "Consumers with fewer messages to acknowledge, but some"),
        Flag::new("pending", Kind::Uint64, "Consumers with fewer messages to deliver, but some"),
        Flag::duration("idle", "Consumers that delivered something since so long ago"),
        Flag::duration("created", "Consumers added so long ago or longer").placeholder("DURATION"),
        Flag::new("replicas", Kind::Uint, "Consumers with so many replicas or fewer").placeholder("REPLICAS"),
        Flag::text("leader", "Consumers that this server leads").placeholder("SERVER"),
        Flag::bool("pinned", "Consumers whose groups are all pinned to a client"),
        Flag::bool("invert", "Turn every condition but the expression into its opposite").negatable(),
        Flag::text("expression", "Consumers for which an expression is true"),
    ]
}

/// True or false; None for consumers that match neither a condition nor its opposite.
type Condition = Box<dyn Fn(&ConsumerInfo) -> Option<bool>>;

pub struct Query {
    /// All must hold; with `--invert` none of them may.
    conditions: Vec<Condition>,
    invert: bool,
    expression: Option<Expression>,
}

impl Query {
    /// Reads the flags; an `api_level` of 0 says nothing.
    pub fn new(call: &Call, api_level: i64) -> Outcome<Query> {
        if call.flag("pull") && call.flag("push") {
            crate::fail!("cannot match pull and push concurrently");
        }
        let mut conditions = kinds(call);
        conditions.extend(counts(call));
        conditions.extend(times(call));
        if api_level > 0 {
            conditions.push(Box::new(move |info| Some(required_level(info) >= api_level)));
        }
        let expression = Some(call.text("expression")).filter(|text| !text.is_empty());
        let expression = expression.map(Expression::parse).transpose();
        Ok(Query {
            conditions,
            invert: call.flag("invert"),
            expression: expression.map_err(|e| Failure::new(e).context("--expression"))?,
        })
    }

    /// The consumers that match.
    pub fn filter(&self, consumers: Vec<ConsumerInfo>) -> Outcome<Vec<ConsumerInfo>> {
        let mut matching = vec![];
        for info in consumers {
            if self.matches(&info)? {
                matching.push(info);
            }
        }
        Ok(matching)
    }

    fn matches(&self, info: &ConsumerInfo) -> Outcome<bool> {
        if let Some(expression) = &self.expression {
            let holds = expression.matches(&documents(info)?);
            if !holds.map_err(|e| Failure::new(e).context(format!("consumer {}", info.name)))? {
                return Ok(false);
            }
        }
        Ok(self.conditions.iter().all(|condition| condition(info).is_some_and(|holds| holds != self.invert)))
    }
}

/// Conditions on what a consumer is and who uses it.
fn kinds(call: &Call) -> Vec<Condition> {
    let mut all: Vec<Condition> = vec![];
    let mut add = |wanted: bool, condition: Condition| all.extend(wanted.then_some(condition));
    let is_pull = |info: &ConsumerInfo| choose::config(info).deliver_subject.is_empty();
    add(call.flag("pull"), Box::new(move |info| Some(is_pull(info))));
    add(call.flag("push"), Box::new(move |info| Some(!is_pull(info))));
    add(call.flag("bound"), Box::new(|info| Some(info.push_bound || info.num_waiting > 0)));
    add(call.flag("pinned"), Box::new(pinned));
    let leader = call.text("leader").to_string();
    add(!leader.is_empty(), {
        Box::new(move |info| info.cluster.as_ref().map(|cluster| cluster.leader == leader))
    });
    all
}

fn pinned(info: &ConsumerInfo) -> Option<bool> {
    let config = choose::config(info);
    let pinned = info.priority_groups.iter().filter(|group| !group.pinned_client_id.is_empty()).count();
    (config.priority_policy == PriorityPolicy::PinnedClient).then_some(pinned == config.priority_groups.len())
}

/// Conditions on numbers. Where a number is 0 there is nothing to compare.
fn counts(call: &Call) -> Vec<Condition> {
    let mut all: Vec<Condition> = vec![];
    let mut fewer = |limit: i64, number: fn(&ConsumerInfo) -> i64| {
        if limit > 0 {
            // The opposite of fewer is more: as many are neither.
            all.push(Box::new(move |info| match number(info) {
                0 => None,
                n if n == limit => None,
                n => Some(n < limit),
            }));
        }
    };
    fewer(call.int("waiting"), |info| info.num_waiting);
    fewer(call.int("ack-pending"), |info| info.num_ack_pending);
    let pending = i64::try_from(call.uint("pending")).unwrap_or(i64::MAX);
    fewer(pending, |info| i64::try_from(info.num_pending).unwrap_or(i64::MAX));
    let replicas = i64::try_from(call.uint("replicas")).unwrap_or(i64::MAX);
    if replicas > 0 {
        all.push(Box::new(move |info| Some(choose::config(info).num_replicas <= replicas)));
    }
    all
}

fn times(call: &Call) -> Vec<Condition> {
    let mut all: Vec<Condition> = vec![];
    let nanos = |flag: &str| i64::try_from(call.duration(flag).as_nanos()).unwrap_or(i64::MAX);
    let (idle, created, now) = (nanos("idle"), nanos("created"), moment::now());
    if call.duration("created") > Duration::ZERO {
        all.push(Box::new(move |info| Some(moment::nanos_since(now, info.created) >= created)));
    }
    if call.duration("idle") > Duration::ZERO {
        all.push(Box::new(move |info| {
            info.delivered.last_active.map(|last| moment::nanos_since(now, last) < idle)
        }));
    }
    all
}

fn required_level(info: &ConsumerInfo) -> i64 {
    let config = choose::config(info);
    config.metadata.get(names::REQUIRED_LEVEL).and_then(|level| level.parse().ok()).unwrap_or(0)
}

/// What an expression knows of a consumer.
fn documents(info: &ConsumerInfo) -> Outcome<BTreeMap<&'static str, Value>> {
    let value = serde_json::to_value(info)?;
    let complete = document::complete(value.clone(), INFO);
    Ok(BTreeMap::from([
        ("config", document::complete(serde_json::to_value(choose::config(info))?, CONFIG)),
        ("state", complete.clone()),
        ("info", complete),
        ("Info", document::in_go(value, INFO)),
    ]))
}
