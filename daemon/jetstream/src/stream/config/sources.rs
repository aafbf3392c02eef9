//! Sources: other streams whose messages come together in this one.

use std::collections::HashSet;

use daemon_subject::transform::Transform;
use daemon_subject::valid;
use schemas::jetstream::{ApiError, StreamConfig, StreamSource, errors};

use super::environment::Environment;
use super::external::Seen;
use super::is_valid_name;
use super::mirror::is_valid_consumer;
use super::subjects::within;

pub fn check(config: &StreamConfig, env: &Environment<'_>, seen: &mut Seen) -> Result<(), ApiError> {
    if !config.sources.is_empty() && config.allow_msg_schedules {
        return Err(errors::SOURCE_WITH_MSG_SCHEDULES.error());
    }
    let (mut sources, mut consumers) = (HashSet::new(), HashSet::new());
    for source in &config.sources {
        if !is_valid_name(&source.name) {
            return Err(errors::SOURCE_INVALID_STREAM_NAME.error());
        }
        if !sources.insert(Identity::of(source)) {
            return Err(errors::SOURCE_DUPLICATE_DETECTED.error());
        }
        if !source.filter_subject.is_empty() && !source.subject_transforms.is_empty() {
            return Err(errors::SOURCE_MULTIPLE_FILTERS_NOT_ALLOWED.error());
        }
        transforms(source)?;
        if let Some(consumer) = &source.consumer {
            if !is_valid_consumer(source) {
                return Err(errors::SOURCE_DURABLE_CONSUMER_CFG_INVALID.error());
            }
            if !consumers.insert((&source.name, api(source), &consumer.name)) {
                return Err(errors::SOURCE_DURABLE_CONSUMER_DUPLICATE_DETECTED.error());
            }
        }
        origin(config, source, env, seen)?;
    }
    Ok(())
}

fn api(source: &StreamSource) -> Option<&str> {
    source.external.as_ref().map(|external| external.api.as_str())
}

/// What makes two sources the same: where messages come from, which ones, and what becomes of their subjects.
#[derive(PartialEq, Eq, Hash)]
struct Identity<'a> {
    stream: &'a str,
    api: Option<&'a str>,
    consumer: Option<&'a str>,
    subjects: Vec<(&'a str, &'a str)>,
}

impl<'a> Identity<'a> {
    fn of(source: &'a StreamSource) -> Self {
        let or_all = |subject: &'a str| if subject.is_empty() { ">" } else { subject };
        let mut subjects: Vec<_> =
            source.subject_transforms.iter().map(|pair| (or_all(&pair.src), or_all(&pair.dest))).collect();
        if subjects.is_empty() {
            subjects.push((or_all(&source.filter_subject), ">"));
        }
        let consumer = source.consumer.as_ref().map(|consumer| consumer.name.as_str());
        Self { stream: &source.name, api: api(source), consumer, subjects }
    }
}

fn transforms(source: &StreamSource) -> Result<(), ApiError> {
    for transform in &source.subject_transforms {
        let (from, to) = (&transform.src, &transform.dest);
        if !from.is_empty() && !valid::is_valid_subject(from.as_bytes()) {
            return Err(errors::SOURCE_INVALID_SUBJECT_FILTER.with(format_args!("invalid subject {from}")));
        }
        if !to.is_empty() {
            Transform::new(from, to)
                .map_err(|error| errors::SOURCE_INVALID_TRANSFORM_DESTINATION.with(error))?;
        }
    }
    for (at, transform) in source.subject_transforms.iter().enumerate() {
        let mut others = source.subject_transforms.iter().enumerate().filter(|(other, _)| *other != at);
        if others.any(|(_, other)| within(&transform.src, &other.src)) {
            return Err(errors::SOURCE_OVERLAPPING_SUBJECT_FILTERS.error());
        }
    }
    Ok(())
}

fn origin(
    config: &StreamConfig,
    source: &StreamSource,
    env: &Environment<'_>,
    seen: &mut Seen,
) -> Result<(), ApiError> {
    if let Some(external) = &source.external {
        seen.external(external);
        return Ok(());
    }
    let Some(origin) = env.streams.get(&source.name) else { return Ok(()) };
    seen.subjects(&origin.subjects);
    if config.max_msg_size > 0 && origin.max_msg_size > 0 && config.max_msg_size < origin.max_msg_size {
        return Err(errors::SOURCE_MAX_MESSAGE_SIZE_TOO_BIG.error());
    }
    Ok(())
}
