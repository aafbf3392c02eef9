//! All that can be said about a configuration on its own and beside the other streams, in the order it is said.

use schemas::jetstream::{AccountLimits, ApiError, Placement, StorageType, StreamConfig, errors};

use super::environment::Environment;
use super::{MAX_DESCRIPTION, MAX_METADATA, MAX_NAME};
use super::{
    cycle, external, features, invalid, is_valid_name, mirror, numbers, sources, subjects, transform,
};

/// Fills in what is left out and refuses what cannot be. `pedantic` refuses what would be silently adjusted.
///
/// A request to update is checked by this before its stream is looked up, a request to restore as well.
pub fn check(config: StreamConfig, pedantic: bool, env: &Environment<'_>) -> Result<StreamConfig, ApiError> {
    let mut config = config;
    texts(&config)?;
    numbers::fill(&mut config, pedantic, env.server)?;
    features::check(&mut config, pedantic)?;
    let mut seen = external::Seen::default();
    mirror::check(&mut config, pedantic, env, &mut seen)?;
    sources::check(&config, env, &mut seen)?;
    seen.check()?;
    cycle::check(&config, env)?;
    subjects::fill(&mut config)?;
    if let Some(limits) = env.limits.select(config.num_replicas) {
        stream_bytes(&config, limits)?;
    }
    transform::check(&config)?;
    transform::republish(&mut config, pedantic)?;
    placement(&mut config)?;
    Ok(config)
}

fn texts(config: &StreamConfig) -> Result<(), ApiError> {
    if !is_valid_name(&config.name) {
        return Err(invalid("stream name is required and can not contain '.', '*', '>', '\\', '/'"));
    }
    if config.name.len() > MAX_NAME {
        return Err(invalid(format_args!("stream name is too long, maximum allowed is {MAX_NAME}")));
    }
    if config.description.len() > MAX_DESCRIPTION {
        return Err(invalid(format_args!(
            "stream description is too long, maximum allowed is {MAX_DESCRIPTION}"
        )));
    }
    let metadata: usize = config.metadata.iter().map(|(key, value)| key.len() + value.len()).sum();
    if metadata > MAX_METADATA {
        return Err(invalid(format_args!("stream metadata exceeds maximum size of {MAX_METADATA} bytes")));
    }
    Ok(())
}

/// What the account asks of the `max_bytes` of each stream.
fn stream_bytes(config: &StreamConfig, limits: &AccountLimits) -> Result<(), ApiError> {
    let limit = match config.storage {
        StorageType::Memory => limits.memory_max_stream_bytes,
        StorageType::File => limits.storage_max_stream_bytes,
    };
    if limits.max_bytes_required && config.max_bytes <= 0 {
        return Err(errors::STREAM_MAX_BYTES_REQUIRED.error());
    }
    if limit > 0 && config.max_bytes > limit {
        return Err(errors::STREAM_MAX_STREAM_BYTES_EXCEEDED.error());
    }
    Ok(())
}

fn placement(config: &mut StreamConfig) -> Result<(), ApiError> {
    if config.placement == Some(Placement::default()) {
        config.placement = None;
    }
    if config.placement.as_ref().is_some_and(|placement| !placement.preferred.is_empty()) {
        return Err(invalid("preferred server not permitted in placement"));
    }
    Ok(())
}
