//! The subjects a stream listens on.

use daemon_subject::valid;
use schemas::go::quote::quote;
use schemas::jetstream::{ApiError, StreamConfig, errors};

use super::environment::Environment;
use super::invalid;

/// Subjects of the API and of the cluster: who stores them must not answer on them.
const API: [&str; 3] = ["$JS.>", "$JSC.>", "$NRG.>"];
const API_EVENTS: &str = "$JS.EVENT.>";
const SYSTEM: &str = "$SYS.>";
const SYSTEM_ACCOUNT: &str = "$SYS.ACCOUNT.>";

/// Whether some subject is matched by both. An empty one, which stands for all in transforms, meets only its like.
pub fn collide(left: &str, right: &str) -> bool {
    left == right
        || [(left, right), (right, left)].contains(&("", ">"))
        || valid::overlaps(left.as_bytes(), right.as_bytes())
}

/// Whether all that `subject` matches is matched by `filter`.
pub fn within(subject: &str, filter: &str) -> bool {
    (subject, filter) == ("", ">") || valid::is_subset(subject.as_bytes(), filter.as_bytes())
}

pub fn fill(config: &mut StreamConfig) -> Result<(), ApiError> {
    if config.subjects.is_empty() {
        if config.mirror.is_none() && config.sources.is_empty() {
            config.subjects.push(config.name.clone());
        }
        return Ok(());
    }
    if config.mirror.is_some() {
        return Err(errors::MIRROR_WITH_SUBJECTS.error());
    }
    for (at, subject) in config.subjects.iter().enumerate() {
        check(subject, config)?;
        if let Some(other) = config.subjects[at + 1..].iter().find(|other| collide(other, subject)) {
            return Err(invalid(format_args!("subject {} overlaps with {}", quote(subject), quote(other))));
        }
    }
    Ok(())
}

fn check(subject: &str, config: &StreamConfig) -> Result<(), ApiError> {
    if !valid::is_valid_subject(subject.as_bytes()) {
        return Err(invalid("invalid subject"));
    }
    if subject == ">" && config.no_ack && config.num_replicas != 1 {
        return Err(invalid("capturing all subjects requires replicas of 1"));
    }
    if config.no_ack {
        return Ok(());
    }
    if subject == ">" {
        return Err(invalid("capturing all subjects requires no-ack to be true"));
    }
    if API.iter().any(|space| collide(subject, space)) && !within(subject, API_EVENTS) {
        return Err(invalid("subjects that overlap with jetstream api require no-ack to be true"));
    }
    if collide(subject, SYSTEM) && !within(subject, SYSTEM_ACCOUNT) {
        return Err(invalid("subjects that overlap with system api require no-ack to be true"));
    }
    Ok(())
}

/// A message goes to one stream: no two of an account may listen on the same subject.
pub fn overlap(config: &StreamConfig, env: &Environment<'_>) -> Result<(), ApiError> {
    let others = env.streams.all();
    let taken = others
        .iter()
        .filter(|other| other.name != config.name)
        .flat_map(|other| &other.subjects)
        .any(|theirs| config.subjects.iter().any(|ours| collide(ours, theirs)));
    if taken { Err(errors::STREAM_SUBJECT_OVERLAP.error()) } else { Ok(()) }
}
