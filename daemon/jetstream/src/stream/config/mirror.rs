//! A mirror: what a stream that repeats another one may not do itself.

use daemon_subject::transform::Transform;
use daemon_subject::valid;
use schemas::jetstream::{ApiError, StreamConfig, StreamSource, errors};

use super::environment::Environment;
use super::external::Seen;
use super::subjects::collide;
use super::{invalid, is_valid_name};

pub fn check(
    config: &mut StreamConfig,
    pedantic: bool,
    env: &Environment<'_>,
    seen: &mut Seen,
) -> Result<(), ApiError> {
    let Some(mirror) = config.mirror.clone() else { return Ok(()) };
    excluded(config)?;
    if mirror.consumer.is_some() && !is_valid_consumer(&mirror) {
        return Err(errors::MIRROR_DURABLE_CONSUMER_CFG_INVALID.error());
    }
    if !mirror.filter_subject.is_empty() && !mirror.subject_transforms.is_empty() {
        return Err(errors::MIRROR_MULTIPLE_FILTERS_NOT_ALLOWED.error());
    }
    if config.subject_delete_marker_ttl > 0 {
        return Err(invalid("subject delete markers forbidden on mirrors"));
    }
    transforms(&mirror)?;
    if let Some(external) = &mirror.external {
        seen.external(external);
        return Ok(());
    }
    origin(config, &mirror, pedantic, env, seen)
}

fn excluded(config: &StreamConfig) -> Result<(), ApiError> {
    let refused = [
        (config.first_seq > 0, errors::MIRROR_WITH_FIRST_SEQ),
        (!config.subjects.is_empty(), errors::MIRROR_WITH_SUBJECTS),
        (!config.sources.is_empty(), errors::MIRROR_WITH_SOURCES),
        (config.allow_msg_counter, errors::MIRROR_WITH_COUNTERS),
        (config.allow_atomic, errors::MIRROR_WITH_ATOMIC_PUBLISH),
        (config.allow_batched, errors::MIRROR_WITH_BATCH_PUBLISH),
        (config.allow_msg_schedules, errors::MIRROR_WITH_MSG_SCHEDULES),
    ];
    match refused.iter().find(|(is_so, _)| *is_so) {
        Some((_, error)) => Err(error.error()),
        None => Ok(()),
    }
}

/// Whether the consumer made beforehand says where it delivers, and the source does not say what it delivers.
pub fn is_valid_consumer(source: &StreamSource) -> bool {
    let Some(consumer) = &source.consumer else { return false };
    let deliver = consumer.deliver_subject.as_bytes();
    is_valid_name(&consumer.name)
        && valid::is_literal(deliver)
        && valid::is_valid_subject(deliver)
        && source.opt_start_seq == 0
        && source.opt_start_time.is_none()
        && source.filter_subject.is_empty()
}

fn transforms(mirror: &StreamSource) -> Result<(), ApiError> {
    for (at, transform) in mirror.subject_transforms.iter().enumerate() {
        let (source, destination) = (&transform.src, &transform.dest);
        if !source.is_empty() && !valid::is_valid_subject(source.as_bytes()) {
            return Err(errors::MIRROR_INVALID_SUBJECT_FILTER.with(format_args!("invalid subject {source}")));
        }
        if !destination.is_empty() {
            Transform::new(source, destination)
                .map_err(|error| errors::MIRROR_INVALID_TRANSFORM_DESTINATION.with(error))?;
        }
        let others = mirror.subject_transforms.iter().enumerate().filter(|(other, _)| *other != at);
        if others.into_iter().any(|(_, other)| collide(source, &other.src)) {
            return Err(errors::MIRROR_OVERLAPPING_SUBJECT_FILTERS.error());
        }
    }
    Ok(())
}

/// The stream that is mirrored need not exist, but if it does it has a say.
fn origin(
    config: &mut StreamConfig,
    mirror: &StreamSource,
    pedantic: bool,
    env: &Environment<'_>,
    seen: &mut Seen,
) -> Result<(), ApiError> {
    if !is_valid_name(&mirror.name) {
        return Err(errors::MIRROR_INVALID_STREAM_NAME.error());
    }
    let Some(origin) = env.streams.get(&mirror.name) else { return Ok(()) };
    seen.subjects(&origin.subjects);
    if config.max_msg_size > 0 && origin.max_msg_size > 0 && config.max_msg_size < origin.max_msg_size {
        return Err(errors::MIRROR_MAX_MESSAGE_SIZE_TOO_BIG.error());
    }
    if pedantic && config.mirror_direct != origin.allow_direct {
        return Err(errors::PEDANTIC.with("origin stream has direct get set, mirror has it disabled"));
    }
    config.mirror_direct = origin.allow_direct;
    Ok(())
}
