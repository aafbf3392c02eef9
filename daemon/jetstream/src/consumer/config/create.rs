//! A new consumer, or one more request for the one there is.

use schemas::jetstream::{
    ApiError, ConsumerAction, ConsumerConfig, RetentionPolicy, StorageType, StreamConfig, errors,
};

use super::environment::Environment;
use super::{check, defaults, update, versioning, workqueue};
use crate::api_level;
use crate::stream::config::MAX_NAME;

/// Fills in what is left out and refuses what cannot be; the answer is what to keep. When a consumer of this name
/// exists already, the answer is what to change it to.
///
/// `config` is named by [`super::names`]. A name that is empty stays empty: the caller chooses one.
pub fn create(
    config: ConsumerConfig,
    action: ConsumerAction,
    pedantic: bool,
    stream: &StreamConfig,
    env: &Environment<'_>,
) -> Result<ConsumerConfig, ApiError> {
    let mut config = config;
    if let Some(old) = env.consumers.get(&config.name) {
        inherit(&mut config, old);
    }
    versioning::stamp(&mut config);
    let replicas = if config.num_replicas == 0 { stream.num_replicas } else { config.num_replicas };
    let limits = env.limits.select(replicas).ok_or_else(|| errors::NO_LIMITS.error())?;
    defaults::fill(&mut config, pedantic, stream, limits, env.server)?;
    check::check(&config, stream, limits, env.server)?;
    let name = if config.durable_name.is_empty() { &config.name } else { &config.durable_name }.clone();
    if let Some(old) = env.consumers.get(&name) {
        if action == ConsumerAction::Create && !identical(old, &config) {
            return Err(errors::CONSUMER_ALREADY_EXISTS.error());
        }
        if stream.retention == RetentionPolicy::WorkQueue {
            workqueue::unique(&config, &name, stream, env)?;
        }
        return update(old, config, env);
    }
    if action == ConsumerAction::Update {
        return Err(errors::CONSUMER_DOES_NOT_EXIST.error());
    }
    let account = limits.max_consumers;
    let max = if stream.max_consumers <= 0 || (account > 0 && account < stream.max_consumers) {
        account
    } else {
        stream.max_consumers
    };
    let max = if max > 0 { max } else { env.server.default_max_consumers };
    if max > 0 && workqueue::count(env.consumers) >= max {
        return Err(errors::MAXIMUM_CONSUMERS_LIMIT.error());
    }
    workqueue::check(&config, &name, stream, env)?;
    name_length(&config, &name, stream)?;
    if config.durable_name.is_empty() && config.inactive_threshold <= 0 {
        config.inactive_threshold = defaults::INACTIVE_THRESHOLD;
    }
    Ok(config)
}

/// A pause is changed by its own request, and a durable consumer of a mirror or source goes on where it is.
fn inherit(config: &mut ConsumerConfig, old: &ConsumerConfig) {
    config.pause_until = old.pause_until;
    if config.sourcing && !config.durable_name.is_empty() {
        config.deliver_policy = old.deliver_policy;
        config.opt_start_seq = old.opt_start_seq;
        config.opt_start_time = old.opt_start_time;
    }
}

/// Only durable names have a limit of their own; other names must do as the name of a file.
fn name_length(config: &ConsumerConfig, name: &str, stream: &StreamConfig) -> Result<(), ApiError> {
    if name.len() <= MAX_NAME {
        return Ok(());
    }
    if !config.durable_name.is_empty() {
        return Err(errors::CONSUMER_NAME_TOO_LONG.with(MAX_NAME));
    }
    if stream.storage == StorageType::File && !config.mem_storage && !config.direct {
        return Err(errors::CONSUMER_CREATE.with("error creating store for consumer"));
    }
    Ok(())
}

/// Whether two filled configurations are the same, what they say about versions apart.
pub fn identical(old: &ConsumerConfig, new: &ConsumerConfig) -> bool {
    let plain = |config: &ConsumerConfig| ConsumerConfig {
        metadata: api_level::plain(&config.metadata),
        ..config.clone()
    };
    plain(old) == plain(new)
}
