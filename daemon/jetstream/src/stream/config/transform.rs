//! Subjects that messages get on their way in, and on their way out again.

use daemon_subject::transform::Transform;
use daemon_subject::valid;
use schemas::jetstream::{ApiError, StreamConfig, errors};

use super::invalid;
use super::subjects::collide;

/// The transform of what comes in. Without a destination it does nothing.
pub fn check(config: &StreamConfig) -> Result<(), ApiError> {
    let Some(transform) = &config.subject_transform else { return Ok(()) };
    let (source, destination) = (&transform.src, &transform.dest);
    if !source.is_empty() && !valid::is_valid_subject(source.as_bytes()) {
        return Err(errors::STREAM_TRANSFORM_INVALID_SOURCE.with(format_args!("invalid subject {source}")));
    }
    if !destination.is_empty() {
        Transform::new(source, destination)
            .map_err(|error| errors::STREAM_TRANSFORM_INVALID_DESTINATION.with(error))?;
    }
    Ok(())
}

/// What is stored may be published again, but not into the stream itself.
pub fn republish(config: &mut StreamConfig, pedantic: bool) -> Result<(), ApiError> {
    let Some(republish) = &mut config.republish else { return Ok(()) };
    if republish.src.is_empty() {
        if pedantic {
            return Err(errors::PEDANTIC.with("republish source can not be empty"));
        }
        republish.src.push('>');
    }
    // From all to all is a cycle, unless a transform takes all that comes in elsewhere: then that is what is meant.
    let transform =
        config.subject_transform.as_ref().filter(|transform| config.subjects == [&*transform.src]);
    if let (">", ">", Some(transform)) = (&*republish.src, &*republish.dest, transform) {
        if pedantic {
            return Err(errors::PEDANTIC.with("implicit republish based on subject transform"));
        }
        republish.src.clone_from(&transform.dest);
        republish.dest.clone_from(&transform.dest);
    }
    if config.subjects.iter().any(|subject| collide(&republish.dest, subject)) {
        return Err(invalid("stream configuration for republish destination forms a cycle"));
    }
    if !republish.dest.is_empty() && Transform::new(&republish.src, &republish.dest).is_err() {
        return Err(invalid(format_args!(
            "stream configuration for republish with transform from '{}' to '{}' not valid",
            republish.src, republish.dest
        )));
    }
    Ok(())
}

/// Filters of mirror and sources: looked at last, when a stream is made.
pub fn filters(config: &StreamConfig) -> Result<(), ApiError> {
    let bad = |filter: &str| !filter.is_empty() && !valid::is_valid_subject(filter.as_bytes());
    if let Some(mirror) = config.mirror.as_ref().filter(|mirror| bad(&mirror.filter_subject)) {
        let filter = &mirror.filter_subject;
        return Err(errors::STREAM_CREATE
            .with(format_args!("subject filter '{filter}' for the mirror invalid subject")));
    }
    if let Some(source) = config.sources.iter().find(|source| bad(&source.filter_subject)) {
        let filter = &source.filter_subject;
        return Err(errors::STREAM_CREATE
            .with(format_args!("subject filter '{filter}' for the source: invalid subject")));
    }
    Ok(())
}
