//! Whether there is room: `max_bytes` of a stream is set aside for it, in its account and on the server.

use schemas::jetstream::{AccountLimits, ApiError, StorageType, StreamConfig, errors};

use super::environment::Environment;

/// What a new stream asks for. `config` may be as it came in, with limits of 0 for "none".
pub fn for_new(config: &StreamConfig, env: &Environment<'_>) -> Result<(), ApiError> {
    let limits = env.limits.select(config.num_replicas).ok_or_else(|| errors::NO_LIMITS.error())?;
    room(config, config.max_bytes, limits, reserved(config, env), env)
}

pub fn count(config: &StreamConfig, env: &Environment<'_>) -> Result<(), ApiError> {
    let limits = env.limits.select(config.num_replicas).ok_or_else(|| errors::NO_LIMITS.error())?;
    if limits.max_streams <= 0 {
        return Ok(());
    }
    let others = env.streams.all();
    let others = others.iter().filter(|other| {
        other.name != config.name && env.limits.share(other.num_replicas, config.num_replicas)
    });
    if others.count() as i64 >= limits.max_streams {
        return Err(errors::MAXIMUM_STREAMS_LIMIT.error());
    }
    Ok(())
}

/// What an update asks for beyond what `old` has.
pub fn for_update(old: &StreamConfig, new: &StreamConfig, env: &Environment<'_>) -> Result<(), ApiError> {
    let limits = env.limits.select(new.num_replicas).or_else(|| env.limits.select(old.num_replicas));
    let limits = limits.ok_or_else(|| errors::NO_LIMITS.error())?;
    let more = (new.max_bytes.max(0) - old.max_bytes.max(0)).max(0);
    let kept = in_account(new.max_bytes.saturating_sub(more), new.num_replicas, env);
    room(new, more, limits, reserved(new, env).saturating_add(kept), env)
}

/// What the other streams of the account have set aside in the same storage.
fn reserved(config: &StreamConfig, env: &Environment<'_>) -> i64 {
    let others = env.streams.all();
    others
        .iter()
        .filter(|other| other.name != config.name && other.storage == config.storage)
        .filter(|other| env.limits.share(other.num_replicas, config.num_replicas))
        .map(|other| in_account(other.max_bytes, other.num_replicas, env))
        .fold(0, i64::saturating_add)
}

/// In limits that hold for any number of replicas every replica counts; those of a tier are per replica.
fn in_account(bytes: i64, replicas: i64, env: &Environment<'_>) -> i64 {
    let flat = env.limits.share(1, 3);
    bytes.max(0).saturating_mul(if flat { replicas.max(1) } else { 1 })
}

fn room(
    config: &StreamConfig,
    bytes: i64,
    limits: &AccountLimits,
    reserved: i64,
    env: &Environment<'_>,
) -> Result<(), ApiError> {
    if config.max_consumers > 0 && limits.max_consumers > 0 && config.max_consumers > limits.max_consumers {
        return Err(errors::MAXIMUM_CONSUMERS_LIMIT.error());
    }
    // A stream without a limit needs room for something.
    let bytes = if bytes < 0 { 1 } else { bytes };
    let server = env.server;
    let (account, max, taken, full) = match config.storage {
        StorageType::Memory => {
            (limits.max_memory, server.max_memory, server.memory_reserved, errors::MEMORY_RESOURCES_EXCEEDED)
        }
        StorageType::File => (
            limits.max_storage,
            server.max_storage,
            server.storage_reserved,
            errors::STORAGE_RESOURCES_EXCEEDED,
        ),
    };
    let fits = |bytes: i64, taken: i64, max: i64| taken <= max && bytes <= max.saturating_sub(taken);
    let in_account = in_account(bytes, config.num_replicas, env);
    if (account >= 0 && !fits(in_account, reserved, account)) || !fits(bytes, taken, max) {
        return Err(full.error());
    }
    Ok(())
}
