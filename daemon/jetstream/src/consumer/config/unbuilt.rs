//! What a consumer of the reference can do and ours cannot yet.

use schemas::jetstream::{AckPolicy, ApiError, ConsumerConfig, errors};

/// The refusal of a configuration that is right in itself.
pub fn unbuilt(config: &ConsumerConfig) -> Option<ApiError> {
    let asked = [(config.ack_policy == AckPolicy::FlowControl, "flow control ack policy")];
    let (_, name) = asked.iter().find(|(is_so, _)| *is_so)?;
    Some(errors::STREAM_INVALID_CONFIG.with(format_args!("{name} is not supported by this server yet")))
}
