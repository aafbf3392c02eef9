//! Workqueue streams: every message has at most one consumer that it is for.

use daemon_subject::valid;
use schemas::jetstream::{
    AckPolicy, ApiError, ConsumerConfig, DeliverPolicy, RetentionPolicy, StreamConfig, errors,
};

use super::environment::{Consumers, Environment};
use super::filters::filters;

/// Mirrors and sources of other streams take messages through such consumers; they count for nothing here.
fn is_internal(config: &ConsumerConfig) -> bool {
    config.direct || config.sourcing
}

/// The consumers that limits count.
pub fn count(consumers: &dyn Consumers) -> i64 {
    let mut count = 0;
    consumers.each(&mut |_, config| count += i64::from(!is_internal(config)));
    count
}

/// A new consumer.
pub fn check(
    config: &ConsumerConfig,
    name: &str,
    stream: &StreamConfig,
    env: &Environment<'_>,
) -> Result<(), ApiError> {
    if stream.retention != RetentionPolicy::WorkQueue || is_internal(config) {
        return Ok(());
    }
    if !matches!(config.ack_policy, AckPolicy::Explicit | AckPolicy::FlowControl) {
        return Err(errors::CONSUMER_WQ_REQUIRES_EXPLICIT_ACK.error());
    }
    if config.deliver_policy != DeliverPolicy::All {
        return Err(errors::CONSUMER_WQ_CONSUMER_NOT_DELIVER_ALL.error());
    }
    if count(env.consumers) > 0 {
        if filters(config).is_empty() {
            return Err(errors::CONSUMER_WQ_MULTIPLE_UNFILTERED.error());
        }
        unique(config, name, stream, env)?;
    }
    Ok(())
}

/// No other consumer may be for a subject that this one is for.
pub fn unique(
    config: &ConsumerConfig,
    name: &str,
    stream: &StreamConfig,
    env: &Environment<'_>,
) -> Result<(), ApiError> {
    let ours = filters(config);
    if stream.retention != RetentionPolicy::WorkQueue || ours.is_empty() {
        return Ok(());
    }
    let mut shared = false;
    env.consumers.each(&mut |other, config| {
        if other == name || is_internal(config) {
            return;
        }
        let theirs = filters(config);
        shared |= theirs.is_empty()
            || ours
                .iter()
                .any(|our| theirs.iter().any(|their| valid::overlaps(our.as_bytes(), their.as_bytes())));
    });
    if shared { Err(errors::CONSUMER_WQ_CONSUMER_NOT_UNIQUE.error()) } else { Ok(()) }
}
