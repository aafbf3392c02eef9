//! Push or pull: what goes with a deliver subject, and what with none.

use daemon_subject::valid;
use schemas::jetstream::{AckPolicy, ApiError, ConsumerConfig, RetentionPolicy, StreamConfig, errors};

use super::MILLISECOND;
use crate::limits::ServerLimits;

const SHORTEST_HEARTBEAT: i64 = 100 * MILLISECOND;

pub fn check(config: &ConsumerConfig, stream: &StreamConfig, server: &ServerLimits) -> Result<(), ApiError> {
    if config.deliver_subject.is_empty() { pull(config, stream, server) } else { push(config, stream) }
}

fn push(config: &ConsumerConfig, stream: &StreamConfig) -> Result<(), ApiError> {
    let subject = config.deliver_subject.as_bytes();
    if !valid::is_literal(subject) {
        return Err(errors::CONSUMER_DELIVER_TO_WILDCARDS.error());
    }
    if !valid::is_valid_subject(subject) {
        return Err(errors::CONSUMER_INVALID_DELIVER_SUBJECT.error());
    }
    if stream.subjects.iter().any(|filter| valid::is_subset(subject, filter.as_bytes())) {
        return Err(errors::CONSUMER_DELIVER_CYCLE.error());
    }
    if config.max_waiting != 0 {
        return Err(errors::CONSUMER_PUSH_MAX_WAITING.error());
    }
    if config.max_ack_pending > 0 && config.ack_policy == AckPolicy::None {
        return Err(errors::CONSUMER_MAX_PENDING_ACK_POLICY_REQUIRED.error());
    }
    if config.idle_heartbeat > 0 && config.idle_heartbeat < SHORTEST_HEARTBEAT {
        return Err(errors::CONSUMER_SMALL_HEARTBEAT.error());
    }
    Ok(())
}

fn pull(config: &ConsumerConfig, stream: &StreamConfig, server: &ServerLimits) -> Result<(), ApiError> {
    if config.ack_policy == AckPolicy::None && stream.retention == RetentionPolicy::WorkQueue {
        return Err(errors::CONSUMER_PULL_REQUIRES_ACK.error());
    }
    if config.rate_limit_bps > 0 {
        return Err(errors::CONSUMER_PULL_WITH_RATE_LIMIT.error());
    }
    if config.idle_heartbeat > 0 {
        return Err(errors::CONSUMER_HB_REQUIRES_PUSH.error());
    }
    if config.flow_control {
        return Err(errors::CONSUMER_FC_REQUIRES_PUSH.error());
    }
    if config.max_expires != 0 && config.max_expires < MILLISECOND {
        return Err(errors::CONSUMER_MAX_REQUEST_EXPIRES_TOO_SMALL.error());
    }
    let limit = server.max_request_batch;
    if limit > 0 && config.max_batch > limit {
        return Err(errors::CONSUMER_MAX_REQUEST_BATCH_EXCEEDED.with(limit));
    }
    Ok(())
}

/// Direct consumers are those of mirrors and sources: pushed to, and gone with the connection.
pub fn direct(config: &ConsumerConfig) -> Result<(), ApiError> {
    if !config.direct {
        return Ok(());
    }
    if config.deliver_subject.is_empty() {
        return Err(errors::CONSUMER_DIRECT_REQUIRES_PUSH.error());
    }
    if !config.durable_name.is_empty() {
        return Err(errors::CONSUMER_DIRECT_REQUIRES_EPHEMERAL.error());
    }
    Ok(())
}
