//! What an update may change.

use schemas::jetstream::{ApiError, DiscardPolicy, RetentionPolicy, StreamConfig, errors};

use super::environment::Environment;
use super::{check, features, invalid, resources, subjects, versioning};
use crate::consumer::config::Consumers;

/// The configuration that takes the place of `old`. `consumers` are those of the stream.
///
/// A request is [`check`]ed before its stream is looked up; doing it again changes nothing.
pub fn update(
    old: &StreamConfig,
    new: StreamConfig,
    pedantic: bool,
    env: &Environment<'_>,
    consumers: &dyn Consumers,
) -> Result<StreamConfig, ApiError> {
    let mut new = check(new, pedantic, env)?;
    versioning::stamp(&mut new);
    let mut new = check(new, pedantic, env)?;
    fixed(old, &new)?;
    if new.sealed {
        seal(&mut new);
    }
    resources::for_update(old, &new, env)?;
    consumer_limits(old, &new, consumers)?;
    subjects::overlap(&new, env)?;
    Ok(new)
}

fn fixed(old: &StreamConfig, new: &StreamConfig) -> Result<(), ApiError> {
    if new.name != old.name {
        return Err(invalid("stream configuration name must match original"));
    }
    if new.num_replicas > 1 {
        return Err(errors::STREAM_REPLICAS_NOT_SUPPORTED.error());
    }
    if new.storage != old.storage {
        return Err(invalid("stream configuration update can not change storage type"));
    }
    let workqueue = RetentionPolicy::WorkQueue;
    if new.retention != old.retention && (old.retention == workqueue || new.retention == workqueue) {
        return Err(invalid("stream configuration update can not change retention policy to/from workqueue"));
    }
    if old.sealed && !new.sealed {
        return Err(invalid("stream configuration update can not unseal a sealed stream"));
    }
    if old.deny_delete && !new.deny_delete {
        return Err(invalid("stream configuration update can not cancel deny message deletes"));
    }
    if old.deny_purge && !new.deny_purge {
        return Err(invalid("stream configuration update can not cancel deny purge"));
    }
    // A mirror may be given up, which makes it a stream of its own.
    if new.mirror.is_some() && new.mirror != old.mirror {
        return Err(errors::STREAM_MIRROR_NOT_UPDATABLE.error());
    }
    features::discard_new_per_subject(new)?;
    if old.allow_msg_ttl && !new.allow_msg_ttl {
        return Err(invalid("message TTL status can not be disabled"));
    }
    if new.allow_msg_counter != old.allow_msg_counter {
        return Err(invalid("stream configuration update can not change message counter setting"));
    }
    if old.allow_msg_schedules && !new.allow_msg_schedules {
        return Err(invalid("message schedules can not be disabled"));
    }
    if old.persist_mode != new.persist_mode {
        return Err(invalid("stream configuration update can not change persist mode"));
    }
    Ok(())
}

/// A sealed stream neither takes nor loses messages.
fn seal(config: &mut StreamConfig) {
    config.max_age = 0;
    config.discard = DiscardPolicy::New;
    config.deny_delete = true;
    config.deny_purge = true;
    config.allow_rollup_hdrs = false;
}

/// Limits that the consumers there are already exceed cannot be set.
fn consumer_limits(
    old: &StreamConfig,
    new: &StreamConfig,
    consumers: &dyn Consumers,
) -> Result<(), ApiError> {
    let (was, is) = (old.consumer_limits, new.consumer_limits);
    let changed = (is.inactive_threshold > 0 && was.inactive_threshold != is.inactive_threshold)
        || (is.max_ack_pending > 0 && was.max_ack_pending != is.max_ack_pending);
    if !changed {
        return Ok(());
    }
    let mut beyond = Vec::new();
    consumers.each(&mut |name, config| {
        if (is.inactive_threshold > 0 && config.inactive_threshold > is.inactive_threshold)
            || (is.max_ack_pending > 0 && config.max_ack_pending > is.max_ack_pending)
        {
            beyond.push(name.to_owned());
        }
    });
    beyond.sort();
    if beyond.is_empty() {
        return Ok(());
    }
    Err(errors::STREAM_UPDATE
        .with(format_args!("change to limits violates consumers: {}", beyond.join(", "))))
}
