//! Acknowledgement: how long it is waited for, how often it is asked for, and what goes with acknowledging by flow
//! control.

use schemas::jetstream::{AckPolicy, ApiError, ConsumerConfig, errors};

use super::FLOW_CONTROL_HEARTBEAT;

pub fn check(config: &ConsumerConfig) -> Result<(), ApiError> {
    if config.backoff.iter().any(|wait| *wait < 0) {
        return Err(errors::CONSUMER_BACK_OFF_NEGATIVE.error());
    }
    if config.ack_wait < 0 {
        return Err(errors::CONSUMER_ACK_WAIT_NEGATIVE.error());
    }
    if config.ack_policy == AckPolicy::FlowControl {
        by_flow_control(config)?;
    }
    max_deliver(config)
}

pub fn max_deliver(config: &ConsumerConfig) -> Result<(), ApiError> {
    if config.max_deliver != -1 && config.backoff.len() as i64 > config.max_deliver {
        return Err(errors::CONSUMER_MAX_DELIVER_BACKOFF.error());
    }
    Ok(())
}

fn by_flow_control(config: &ConsumerConfig) -> Result<(), ApiError> {
    if config.deliver_subject.is_empty() {
        return Err(errors::CONSUMER_ACK_FC_REQUIRES_PUSH.error());
    }
    if !config.flow_control {
        return Err(errors::CONSUMER_ACK_FC_REQUIRES_FC.error());
    }
    if config.idle_heartbeat != FLOW_CONTROL_HEARTBEAT {
        return Err(errors::STREAM_INVALID_CONFIG.with("flow control ack policy heartbeat needs to be 1s"));
    }
    if config.max_ack_pending <= 0 {
        return Err(errors::CONSUMER_ACK_FC_REQUIRES_MAX_ACK_PENDING.error());
    }
    if config.ack_wait != 0 || !config.backoff.is_empty() {
        return Err(errors::CONSUMER_ACK_FC_REQUIRES_NO_ACK_WAIT.error());
    }
    if config.max_deliver > 0 {
        return Err(errors::CONSUMER_ACK_FC_REQUIRES_NO_MAX_DELIVER.error());
    }
    Ok(())
}
