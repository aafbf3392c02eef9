//! Which level of the API a consumer's configuration needs.

use schemas::jetstream::{AckPolicy, ConsumerConfig, PriorityPolicy};

use crate::api_level;

pub fn required_level(config: &ConsumerConfig) -> i64 {
    let paused = config.pause_until.is_some_and(|until| !until.is_zero());
    let grouped = config.priority_policy != PriorityPolicy::None
        || config.priority_timeout != 0
        || !config.priority_groups.is_empty();
    if config.ack_policy == AckPolicy::FlowControl { 4 } else { i64::from(paused || grouped) }
}

/// Makes the metadata what is stored.
pub fn stamp(config: &mut ConsumerConfig) {
    let level = required_level(config);
    api_level::stamp(&mut config.metadata, level);
}

/// The configuration as answers show it. `version` is the server's.
pub fn shown(config: &ConsumerConfig, version: &str) -> ConsumerConfig {
    ConsumerConfig { metadata: api_level::shown(&config.metadata, version), ..config.clone() }
}

/// Why a consumer found in the store cannot be served.
pub fn offline_reason(config: &ConsumerConfig) -> Option<String> {
    api_level::offline_reason(&config.metadata, required_level(config))
}
