//! Values of flags as they stand in configurations.

use std::collections::BTreeMap;

use schemas::jetstream::{
    DiscardPolicy, Placement, Republish, RetentionPolicy, StorageType, StoreCompression, SubjectTransform,
};

use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::jetstream::ask;
use crate::term::duration;

pub fn storage(word: &str) -> StorageType {
    if word.starts_with('m') { StorageType::Memory } else { StorageType::File }
}

/// Reads the flag's words and those of the question.
pub fn retention(word: &str) -> RetentionPolicy {
    match word.to_lowercase().as_str() {
        "interest" => RetentionPolicy::Interest,
        "workq" | "work" | "work queue" => RetentionPolicy::WorkQueue,
        _ => RetentionPolicy::Limits,
    }
}

pub fn discard(word: &str) -> DiscardPolicy {
    if word.eq_ignore_ascii_case("new") { DiscardPolicy::New } else { DiscardPolicy::Old }
}

pub fn compression(word: &str) -> StoreCompression {
    if word == "s2" { StoreCompression::S2 } else { StoreCompression::None }
}

/// Nanoseconds of a duration that `what` names in the error.
pub fn nanos(text: &str, what: &str) -> Outcome<i64> {
    duration::parse_nanos(text).map_err(|e| Failure::new(e).context(what))
}

/// Subjects given one by one or as lists with commas or blanks.
pub fn subjects(call: &Call) -> Vec<String> {
    call.texts("subjects").iter().flat_map(|list| ask::split(list)).collect()
}

/// Tags in either spelling of the flag.
pub fn tags(call: &Call) -> Vec<String> {
    call.texts("tag").iter().chain(call.texts("tags")).filter(|tag| !tag.is_empty()).cloned().collect()
}

/// Where to keep the stream; None when nothing is said about it.
pub fn placement(cluster: &str, tags: Vec<String>) -> Option<Placement> {
    let said = !cluster.is_empty() || !tags.is_empty();
    said.then(|| Placement { cluster: cluster.to_string(), tags, ..Placement::default() })
}

pub fn metadata(call: &Call) -> BTreeMap<String, String> {
    call.pairs("metadata").into_iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

/// None unless source and destination are given; one without the other is an error.
pub fn republish(call: &Call) -> Outcome<Option<Republish>> {
    let (src, dest) = (call.text("republish-source"), call.text("republish-destination"));
    let headers_only = call.flag("republish-headers");
    match (src.is_empty(), dest.is_empty()) {
        (false, false) => Ok(Some(Republish { src: src.into(), dest: dest.into(), headers_only })),
        (true, true) if !headers_only => Ok(None),
        _ if headers_only => crate::fail!(
            "must specify both --republish-source and --republish-destination when using --republish-headers"
        ),
        _ => crate::fail!("must specify both --republish-source and --republish-destination"),
    }
}

/// None unless source and destination are given; one without the other is an error.
pub fn transform(call: &Call) -> Outcome<Option<SubjectTransform>> {
    let (src, dest) = (call.text("transform-source"), call.text("transform-destination"));
    match (src.is_empty(), dest.is_empty()) {
        (false, false) => Ok(Some(SubjectTransform { src: src.into(), dest: dest.into() })),
        (true, true) => Ok(None),
        _ => crate::fail!("must specify both --transform-source and --transform-destination"),
    }
}

/// A limit on the size of messages, which is smaller than other limits can be.
pub fn message_size(bytes: i64) -> Outcome<i32> {
    match i32::try_from(bytes) {
        Ok(bytes) => Ok(bytes),
        Err(_) => crate::fail!("--max-msg-size: {bytes} is too big, the maximum is {}", i32::MAX),
    }
}
