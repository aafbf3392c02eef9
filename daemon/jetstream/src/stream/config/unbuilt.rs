//! What a stream of the reference can do and ours cannot yet.

use schemas::jetstream::{ApiError, StreamConfig};

use super::invalid;

/// The refusal of a configuration that is right in itself.
pub fn unbuilt(config: &StreamConfig) -> Option<ApiError> {
    let asked = [
        (config.allow_msg_counter, "allow_msg_counter"),
        (config.allow_msg_schedules, "allow_msg_schedules"),
    ];
    let (_, name) = asked.iter().find(|(is_so, _)| *is_so)?;
    Some(invalid(format_args!("{name} is not supported by this server yet")))
}
