//! What can be said about reading a stream, and which of it fits together.

use std::time::Duration;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::spec::{Flag, Kind};

/// The flags; any of them but the last makes `subscribe` read a stream.
pub fn flags() -> [Flag; 10] {
    [
        Flag::text("stream", "Read this stream").placeholder("STREAM"),
        Flag::text("durable", "Read through this consumer of the stream"),
        Flag::new("start-sequence", Kind::Uint64, "Start at this sequence of the stream")
            .placeholder("SEQUENCE"),
        Flag::bool("all", "Start at the first message of the stream"),
        Flag::bool("new", "Start after the last message of the stream"),
        Flag::bool("last", "Start at the last message of the stream"),
        Flag::duration("since", "Start at messages so long ago").placeholder("DURATION"),
        Flag::bool("last-per-subject", "Start with the last message of each subject of the stream"),
        Flag::bool("direct", "Read the stream with direct gets instead of a consumer"),
        Flag::bool("terminate-at-end", "End once all that the stream holds was shown").short('T'),
    ]
}

/// Which stream to read, and from where.
pub struct StreamPlan {
    /// Empty: the one that stores the subject.
    pub name: String,
    /// The consumer; empty: one of our own.
    pub durable: String,
    pub start: Option<Start>,
    pub headers_only: bool,
    pub until_end: bool,
    /// Without a consumer.
    pub direct: bool,
}

/// The first message to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    Sequence(u64),
    Last,
    All,
    New,
    Since(Duration),
    LastPerSubject,
}

impl StreamPlan {
    /// None when no flag speaks of a stream.
    pub fn new(call: &Call) -> Outcome<Option<StreamPlan>> {
        let start = start(call);
        let (name, durable) = (call.text("stream").to_string(), call.text("durable").to_string());
        let direct = call.flag("direct");
        if name.is_empty() && durable.is_empty() && start.is_none() && !direct {
            return Ok(None);
        }
        let headers_only = call.flag("headers-only") || call.flag("subjects-only");
        let until_end = call.flag("terminate-at-end");
        Ok(Some(StreamPlan { name, durable, start, headers_only, until_end, direct }))
    }
}

// Where several are given, the first in this list counts.
fn start(call: &Call) -> Option<Start> {
    let flag = |name: &str, start: Start| call.flag(name).then_some(start);
    Some(call.uint("start-sequence"))
        .filter(|sequence| *sequence > 0)
        .map(Start::Sequence)
        .or_else(|| flag("last", Start::Last))
        .or_else(|| flag("all", Start::All))
        .or_else(|| flag("new", Start::New))
        .or_else(|| call.given("since").then(|| Start::Since(call.duration("since"))))
        .or_else(|| flag("last-per-subject", Start::LastPerSubject))
}

/// Refuses what makes no sense with a stream.
pub fn check(call: &Call) -> Outcome {
    let subjects = call.texts("subjects");
    if !subjects.is_empty() && !call.text("durable").is_empty() {
        crate::fail!("cannot specify both subjects and a durable consumer");
    }
    if subjects.len() > 1 {
        crate::fail!("streams subscribe support only 1 subject");
    }
    if call.flag("inbox") {
        crate::fail!("generating inboxes is not compatible with JetStream subscriptions");
    }
    if !call.text("queue").is_empty() {
        crate::fail!("queue group subscriptions are not supported with JetStream");
    }
    if call.flag("match-replies") {
        crate::fail!("cannot enable --match-replies for JetStream streams");
    }
    if call.flag("graph") {
        crate::fail!("cannot enable --graph for JetStream streams");
    }
    Ok(())
}
