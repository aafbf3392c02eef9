//! What streams must be like to be found; shared by `find` and `cluster balance`.

use std::collections::BTreeMap;
use std::time::Duration;

use regex::Regex;
use schemas::jetstream::StreamInfo;
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::jetstream::expression::Expression;
use crate::nats::jetstream::{moment, names};
use crate::nats::stream::document::{self, CONFIG, INFO, STATE};
use crate::spec::{Flag, Kind};

pub fn flags() -> [Flag; 13] {
    [
        Flag::text("server-name", "Streams on servers whose names match a regular expression"),
        Flag::text("cluster", "Streams in clusters whose names match a regular expression"),
        Flag::bool("empty", "Streams without messages"),
        Flag::duration("idle", "Streams without a new message for so long").placeholder("DURATION"),
        Flag::duration("created", "Streams added so long ago or longer").placeholder("DURATION"),
        Flag::int("consumers", "Streams with so many consumers or fewer")
            .placeholder("THRESHOLD")
            .default("-1"),
        Flag::text("subject", "Streams that keep messages of subjects that match"),
        Flag::new("replicas", Kind::Uint, "Streams with so many replicas or fewer").placeholder("REPLICAS"),
        Flag::bool("sourced", "Streams that take messages from others"),
        Flag::bool("mirrored", "Streams that copy another"),
        Flag::text("leader", "Streams that this server leads").placeholder("SERVER"),
        Flag::bool("invert", "Turn every condition into its opposite").negatable(),
        Flag::text("expression", "Streams for which an expression is true"),
    ]
}

/// A condition, and what its opposite is about.
type Condition = Box<dyn Fn(&StreamInfo) -> bool>;

pub struct Query {
    /// All must hold; with `--invert` none of them may.
    conditions: Vec<Condition>,
    /// Streams without a subject never match one, in neither direction.
    subject: String,
    invert: bool,
    expression: Option<Expression>,
}

impl Query {
    /// Reads the flags; an `api_level` of 0 says nothing.
    pub fn new(call: &Call, api_level: i64) -> Outcome<Query> {
        let mut conditions = places(call)?;
        conditions.extend(sizes(call));
        if api_level > 0 {
            conditions.push(Box::new(move |stream| required_level(stream) >= api_level));
        }
        let expression = Some(call.text("expression")).filter(|text| !text.is_empty());
        let read = |text| Expression::parse(text)?.knowing(&["config", "state", "info", "Info"]);
        let expression = expression.map(read).transpose();
        Ok(Query {
            conditions,
            subject: call.text("subject").to_string(),
            invert: call.flag("invert"),
            expression: expression.map_err(|e| Failure::new(e).context("--expression"))?,
        })
    }

    /// The streams that match.
    pub fn filter(&self, streams: Vec<StreamInfo>) -> Outcome<Vec<StreamInfo>> {
        let mut matching = vec![];
        for stream in streams {
            if self.matches(&stream)? {
                matching.push(stream);
            }
        }
        Ok(matching)
    }

    fn matches(&self, stream: &StreamInfo) -> Outcome<bool> {
        if let Some(expression) = &self.expression {
            let holds = expression.matches(&documents(stream)?);
            let holds =
                holds.map_err(|e| Failure::new(e).context(format!("stream {}", stream.config.name)))?;
            if !holds {
                return Ok(false);
            }
        }
        let all = self.conditions.iter().all(|condition| condition(stream) != self.invert);
        Ok(all && self.matches_subject(stream))
    }

    fn matches_subject(&self, stream: &StreamInfo) -> bool {
        let is_within =
            |subject: &String| daemon_subject::valid::is_subset(subject.as_bytes(), self.subject.as_bytes());
        self.subject.is_empty() || stream.config.subjects.iter().any(|s| is_within(s) != self.invert)
    }
}

/// Conditions on where a stream is kept. Streams without a cluster match none of them.
fn places(call: &Call) -> Outcome<Vec<Condition>> {
    let regex = |flag: &str| match call.text(flag) {
        "" => Ok(None),
        text => Regex::new(text).map(Some).map_err(|e| Failure::new(format!("--{flag}: {e}"))),
    };
    let mut all: Vec<Condition> = vec![];
    if let Some(name) = regex("server-name")? {
        all.push(Box::new(move |stream| {
            stream.cluster.as_ref().is_some_and(|cluster| {
                name.is_match(&cluster.leader)
                    || cluster.replicas.iter().any(|peer| name.is_match(&peer.name))
            })
        }));
    }
    if let Some(name) = regex("cluster")? {
        all.push(Box::new(move |stream| stream.cluster.as_ref().is_some_and(|c| name.is_match(&c.name))));
    }
    let leader = call.text("leader").to_string();
    if !leader.is_empty() {
        all.push(Box::new(move |stream| stream.cluster.as_ref().is_some_and(|c| c.leader == leader)));
    }
    Ok(all)
}

/// Conditions on what a stream is and holds.
fn sizes(call: &Call) -> Vec<Condition> {
    let mut all: Vec<Condition> = vec![];
    let mut add = |wanted: bool, condition: Condition| all.extend(wanted.then_some(condition));
    let older = |flag: &str| i64::try_from(call.duration(flag).as_nanos()).unwrap_or(i64::MAX);
    let (idle, created) = (older("idle"), older("created"));
    let now = moment::now();
    add(call.duration("created") > Duration::ZERO, {
        Box::new(move |stream| moment::nanos_since(now, stream.created) >= created)
    });
    add(call.duration("idle") > Duration::ZERO, {
        Box::new(move |stream| moment::nanos_since(now, stream.state.last_ts) > idle)
    });
    add(call.flag("empty"), Box::new(|stream| stream.state.messages == 0));
    let consumers = call.int("consumers");
    add(consumers >= 0, Box::new(move |stream| stream.state.consumer_count <= consumers));
    let replicas = i64::try_from(call.uint("replicas")).unwrap_or(i64::MAX);
    add(replicas > 0, Box::new(move |stream| stream.config.num_replicas <= replicas));
    add(call.flag("sourced"), Box::new(|stream| !stream.config.sources.is_empty()));
    add(call.flag("mirrored"), Box::new(|stream| stream.config.mirror.is_some()));
    all
}

fn required_level(stream: &StreamInfo) -> i64 {
    stream.config.metadata.get(names::REQUIRED_LEVEL).and_then(|level| level.parse().ok()).unwrap_or(0)
}

/// What an expression knows of a stream.
fn documents(stream: &StreamInfo) -> Outcome<BTreeMap<&'static str, Value>> {
    let info = serde_json::to_value(stream)?;
    Ok(BTreeMap::from([
        ("config", document::complete(serde_json::to_value(&stream.config)?, CONFIG)),
        ("state", document::complete(serde_json::to_value(&stream.state)?, STATE)),
        ("Info", document::in_go(info.clone(), INFO)),
        ("info", document::complete(info, INFO)),
    ]))
}
