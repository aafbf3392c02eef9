//! What is filled in where a configuration is silent.

use schemas::jetstream::{
    AccountLimits, AckPolicy, ApiError, ConsumerConfig, PriorityPolicy, StreamConfig, errors,
};

use super::{FLOW_CONTROL_HEARTBEAT, SECOND};
use crate::limits::ServerLimits;

const ACK_WAIT: i64 = 30 * SECOND;
const MAX_ACK_PENDING: i64 = 1000;
const MAX_WAITING: i64 = 512;
const PINNED_TIMEOUT: i64 = 120 * SECOND;
/// How long a consumer that is not durable lives without anybody's interest.
pub const INACTIVE_THRESHOLD: i64 = 5 * SECOND;

pub fn fill(
    config: &mut ConsumerConfig,
    pedantic: bool,
    stream: &StreamConfig,
    limits: &AccountLimits,
    server: &ServerLimits,
) -> Result<(), ApiError> {
    negatives(config, pedantic)?;
    let pull = config.deliver_subject.is_empty();
    if pull && config.max_waiting == 0 {
        config.max_waiting = MAX_WAITING;
    }
    ack_wait(config, pedantic)?;
    from_stream(config, pedantic, stream)?;
    if config.max_ack_pending == 0 && config.ack_policy != AckPolicy::None {
        let limits = [server.max_ack_pending, limits.max_ack_pending].into_iter().filter(|limit| *limit > 0);
        config.max_ack_pending = limits.fold(MAX_ACK_PENDING, i64::min);
    }
    if pull && config.max_batch == 0 && server.max_request_batch > 0 {
        if pedantic {
            return Err(
                errors::PEDANTIC.with("max_request_batch must be set if it's JetStream limits are set")
            );
        }
        config.max_batch = server.max_request_batch;
    }
    if config.priority_policy == PriorityPolicy::PinnedClient && config.priority_timeout == 0 {
        config.priority_timeout = PINNED_TIMEOUT;
    }
    if config.ack_policy == AckPolicy::FlowControl && !pedantic {
        config.flow_control = true;
        config.idle_heartbeat = FLOW_CONTROL_HEARTBEAT;
    }
    Ok(())
}

/// Negative numbers mean "no limit" where there is such a thing, and "not set" elsewhere.
fn negatives(config: &mut ConsumerConfig, pedantic: bool) -> Result<(), ApiError> {
    let settle = |value: &mut i64, at_least: i64, rule: &str| {
        if *value >= at_least {
            return Ok(());
        }
        *value = at_least;
        if pedantic { Err(errors::PEDANTIC.with(rule)) } else { Ok(()) }
    };
    settle(&mut config.max_deliver, -1, "max_deliver must be set to -1")?;
    settle(&mut config.max_waiting, 0, "max_waiting must not be negative")?;
    settle(&mut config.max_ack_pending, -1, "max_ack_pending must be set to -1")?;
    settle(&mut config.max_batch, 0, "max_batch must not be negative")?;
    settle(&mut config.max_expires, 0, "max_expires must not be negative")?;
    settle(&mut config.max_bytes, 0, "max_bytes must not be negative")?;
    settle(&mut config.idle_heartbeat, 0, "idle_heartbeat must not be negative")?;
    settle(&mut config.inactive_threshold, 0, "inactive_threshold must not be negative")?;
    settle(&mut config.priority_timeout, 0, "priority_timeout must not be negative")?;
    if config.max_deliver == 0 {
        config.max_deliver = -1;
    }
    Ok(())
}

/// The first step of a backoff is the wait for an acknowledgement, whatever else was asked for.
fn ack_wait(config: &mut ConsumerConfig, pedantic: bool) -> Result<(), ApiError> {
    if config.ack_wait == 0 && matches!(config.ack_policy, AckPolicy::Explicit | AckPolicy::All) {
        config.ack_wait = ACK_WAIT;
    }
    let Some(first) = config.backoff.first() else { return Ok(()) };
    if pedantic && config.ack_wait != *first {
        return Err(errors::PEDANTIC.with("first backoff value has to equal batch AckWait"));
    }
    config.ack_wait = *first;
    Ok(())
}

fn from_stream(config: &mut ConsumerConfig, pedantic: bool, stream: &StreamConfig) -> Result<(), ApiError> {
    let limits = stream.consumer_limits;
    let inherit = |value: &mut i64, limit: i64, name: &str| {
        if *value != 0 {
            return Ok(());
        }
        if pedantic && limit > 0 {
            let rule = format_args!("{name} must be set if it's configured in stream limits").to_string();
            return Err(errors::PEDANTIC.with(rule));
        }
        *value = limit;
        Ok(())
    };
    inherit(&mut config.max_ack_pending, limits.max_ack_pending, "max_ack_pending")?;
    inherit(&mut config.inactive_threshold, limits.inactive_threshold, "inactive_threshold")
}
