//! A new stream.

use schemas::jetstream::{ApiError, StreamConfig, errors};

use super::environment::Environment;
use super::{check, invalid, resources, subjects, transform, versioning};
use crate::api_level;

/// Fills in what is left out and refuses what cannot be; the answer is what to keep. When a stream of this name exists
/// already, the answer is an identical configuration, and there is nothing to make.
///
/// That the name in the request's subject is the one in its body has been seen to ([`errors::STREAM_MISMATCH`]).
pub fn create(config: StreamConfig, pedantic: bool, env: &Environment<'_>) -> Result<StreamConfig, ApiError> {
    let mut config = config;
    versioning::stamp(&mut config);
    request(&config)?;
    resources::count(&config, env)?;
    resources::for_new(&config, env)?;
    let config = check(config, pedantic, env)?;
    if config.num_replicas > 1 {
        return Err(errors::STREAM_REPLICAS_NOT_SUPPORTED.error());
    }
    if let Some(existing) = env.streams.get(&config.name) {
        let same = identical(&existing, &config);
        return if same { Ok(config) } else { Err(errors::STREAM_NAME_EXIST.error()) };
    }
    resources::for_new(&config, env)?;
    transform::filters(&config)?;
    subjects::overlap(&config, env)?;
    Ok(config)
}

/// What only a request to create is refused for.
fn request(config: &StreamConfig) -> Result<(), ApiError> {
    if config.name.contains(['\\', '/']) {
        return Err(errors::STREAM_NAME_CONTAINS_PATH_SEPARATORS.error());
    }
    if config.sealed {
        return Err(invalid("stream configuration for create can not be sealed"));
    }
    if config.mirror_direct && config.mirror.is_none() {
        return Err(invalid("stream has no mirror but does have mirror direct"));
    }
    Ok(())
}

/// Whether two filled configurations are the same, what they say about versions apart.
pub fn identical(old: &StreamConfig, new: &StreamConfig) -> bool {
    let plain = |config: &StreamConfig| StreamConfig {
        metadata: api_level::plain(&config.metadata),
        ..config.clone()
    };
    plain(old) == plain(new)
}
