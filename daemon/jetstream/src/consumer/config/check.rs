//! All that can be said about a configuration on its own and beside its stream, in the order it is said.

use schemas::go::{duration, parse};
use schemas::jetstream::{AccountLimits, ApiError, ConsumerConfig, RetentionPolicy, StreamConfig, errors};

use super::{acknowledgement, delivery, filters, priority, start};
use crate::limits::ServerLimits;
use crate::stream::config::{MAX_DESCRIPTION, MAX_METADATA, is_valid_name};

pub fn check(
    config: &ConsumerConfig,
    stream: &StreamConfig,
    limits: &AccountLimits,
    server: &ServerLimits,
) -> Result<(), ApiError> {
    names(config)?;
    replicas(config, stream)?;
    acknowledgement::check(config)?;
    if config.description.len() > MAX_DESCRIPTION {
        return Err(errors::CONSUMER_DESCRIPTION_TOO_LONG.with(MAX_DESCRIPTION));
    }
    delivery::check(config, stream, server)?;
    excess(config, stream, limits, server)?;
    delivery::direct(config)?;
    filters::check(config)?;
    start::check(config)?;
    sampling(&config.sample_freq)?;
    if config.flow_control && config.idle_heartbeat == 0 {
        return Err(errors::CONSUMER_WITH_FLOW_CONTROL_NEEDS_HEARTBEATS.error());
    }
    if !config.durable_name.is_empty() && !config.name.is_empty() && config.name != config.durable_name {
        return Err(errors::CONSUMER_CREATE_DURABLE_AND_NAME_MISMATCH.error());
    }
    let metadata: usize = config.metadata.iter().map(|(key, value)| key.len() + value.len()).sum();
    if metadata > MAX_METADATA {
        return Err(errors::CONSUMER_METADATA_LENGTH.with(format_args!("{}KB", MAX_METADATA / 1024)));
    }
    priority::check(config)
}

fn names(config: &ConsumerConfig) -> Result<(), ApiError> {
    for (name, what) in [(&config.name, "name"), (&config.durable_name, "durable name")] {
        if !name.is_empty() && !is_valid_name(name) {
            let text = format!("consumer {what} can not contain '.', '*', '>', '\\', '/'");
            return Err(errors::STREAM_INVALID_CONFIG.with(text));
        }
    }
    Ok(())
}

fn replicas(config: &ConsumerConfig, stream: &StreamConfig) -> Result<(), ApiError> {
    if config.num_replicas > stream.num_replicas {
        return Err(errors::CONSUMER_REPLICAS_EXCEEDS_STREAM.error());
    }
    if config.num_replicas < 0 {
        return Err(errors::REPLICAS_COUNT_CANNOT_BE_NEGATIVE.error());
    }
    let shared = stream.retention != RetentionPolicy::Limits;
    if shared && config.num_replicas != 0 && config.num_replicas != stream.num_replicas {
        return Err(errors::CONSUMER_REPLICAS_SHOULD_MATCH_STREAM.error());
    }
    Ok(())
}

/// Limits of server, account and stream.
fn excess(
    config: &ConsumerConfig,
    stream: &StreamConfig,
    limits: &AccountLimits,
    server: &ServerLimits,
) -> Result<(), ApiError> {
    let pending = [server.max_ack_pending, limits.max_ack_pending, stream.consumer_limits.max_ack_pending];
    if let Some(limit) = pending.iter().find(|limit| **limit > 0 && config.max_ack_pending > **limit) {
        return Err(errors::CONSUMER_MAX_PENDING_ACK_EXCESS.with(limit));
    }
    let limit = stream.consumer_limits.inactive_threshold;
    if limit > 0 && config.inactive_threshold > limit {
        return Err(errors::CONSUMER_INACTIVE_THRESHOLD_EXCESS.with(duration::to_string(limit)));
    }
    Ok(())
}

/// Percent, with or without the sign.
fn sampling(text: &str) -> Result<(), ApiError> {
    if text.is_empty() {
        return Ok(());
    }
    match parse::atoi(text.strip_suffix('%').unwrap_or(text)) {
        Ok(percent) if percent >= 0 => Ok(()),
        Ok(_) => Err(errors::CONSUMER_INVALID_SAMPLING.with("<nil>")),
        Err(error) => Err(errors::CONSUMER_INVALID_SAMPLING.with(error)),
    }
}
