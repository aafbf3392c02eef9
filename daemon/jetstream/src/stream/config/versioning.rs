//! Which level of the API a stream's configuration needs.

use schemas::jetstream::{PersistMode, StreamConfig};

use crate::api_level;

pub fn required_level(config: &StreamConfig) -> i64 {
    let needs = [
        (config.allow_msg_ttl || config.subject_delete_marker_ttl > 0, 1),
        (config.allow_msg_counter, 2),
        (config.allow_atomic, 2),
        (config.allow_msg_schedules, 2),
        (config.persist_mode == PersistMode::Async, 2),
        (config.allow_batched, 4),
    ];
    needs.iter().filter(|(is_so, _)| *is_so).map(|(_, level)| *level).max().unwrap_or(0)
}

/// Makes the metadata what is stored.
pub fn stamp(config: &mut StreamConfig) {
    let level = required_level(config);
    api_level::stamp(&mut config.metadata, level);
}

/// The configuration as answers show it. `version` is the server's.
pub fn shown(config: &StreamConfig, version: &str) -> StreamConfig {
    StreamConfig { metadata: api_level::shown(&config.metadata, version), ..config.clone() }
}

/// Why a stream found in the store cannot be served.
pub fn offline_reason(config: &StreamConfig) -> Option<String> {
    api_level::offline_reason(&config.metadata, required_level(config))
}
