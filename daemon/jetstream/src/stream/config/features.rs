//! Which features go together, and which turn on others.

use schemas::jetstream::{ApiError, DiscardPolicy, PersistMode, RetentionPolicy, StorageType, StreamConfig};

use super::{SECOND, invalid};

pub fn check(config: &mut StreamConfig, pedantic: bool) -> Result<(), ApiError> {
    if config.deny_purge && config.allow_rollup_hdrs {
        return Err(invalid("roll-ups require the purge permission"));
    }
    counters(config)?;
    discard_new_per_subject(config)?;
    delete_markers(config, pedantic)?;
    schedules(config, pedantic)?;
    persist_mode(config)
}

fn counters(config: &StreamConfig) -> Result<(), ApiError> {
    if !config.allow_msg_counter {
        return Ok(());
    }
    let refused = [
        (config.discard == DiscardPolicy::New, "counter stream cannot use discard new"),
        (config.allow_msg_ttl, "counter stream cannot use message TTLs"),
        (config.allow_msg_schedules, "counter stream cannot use message schedules"),
        (config.retention != RetentionPolicy::Limits, "counter stream can only use limits retention"),
    ];
    first(&refused)
}

pub fn discard_new_per_subject(config: &StreamConfig) -> Result<(), ApiError> {
    if !config.discard_new_per_subject {
        return Ok(());
    }
    let refused = [
        (
            config.discard != DiscardPolicy::New,
            "discard new per subject requires discard new policy to be set",
        ),
        (config.max_msgs_per_subject <= 0, "discard new per subject requires max msgs per subject > 0"),
    ];
    first(&refused)
}

fn delete_markers(config: &mut StreamConfig, pedantic: bool) -> Result<(), ApiError> {
    let ttl = config.subject_delete_marker_ttl;
    if ttl == 0 {
        return Ok(());
    }
    let refused = [
        (ttl < 0, "subject delete marker TTL must not be negative"),
        (ttl < SECOND, "subject delete marker TTL must be at least 1 second"),
        (
            pedantic && !config.allow_msg_ttl,
            "subject delete marker cannot be set if message TTLs are disabled",
        ),
        (
            pedantic && !config.allow_rollup_hdrs,
            "subject delete marker cannot be set if roll-ups are disabled",
        ),
    ];
    first(&refused)?;
    config.allow_msg_ttl = true;
    allow_rollup(config);
    Ok(())
}

fn schedules(config: &mut StreamConfig, pedantic: bool) -> Result<(), ApiError> {
    if !config.allow_msg_schedules {
        return Ok(());
    }
    let refused = [
        (config.discard == DiscardPolicy::New, "message scheduling cannot use discard new"),
        (pedantic && !config.allow_rollup_hdrs, "message scheduling cannot be set if roll-ups are disabled"),
    ];
    first(&refused)?;
    allow_rollup(config);
    Ok(())
}

fn allow_rollup(config: &mut StreamConfig) {
    if !config.allow_rollup_hdrs {
        config.allow_rollup_hdrs = true;
        config.deny_purge = false;
    }
}

fn persist_mode(config: &StreamConfig) -> Result<(), ApiError> {
    if config.persist_mode != PersistMode::Async {
        return Ok(());
    }
    let refused = [
        (config.storage != StorageType::File, "async persist mode is only supported on file storage"),
        (config.num_replicas > 1, "async persist mode is not supported on replicated streams"),
        (config.allow_atomic, "async persist mode is not supported with atomic batch publish"),
    ];
    first(&refused)
}

fn first(refused: &[(bool, &str)]) -> Result<(), ApiError> {
    match refused.iter().find(|(is_so, _)| *is_so) {
        Some((_, text)) => Err(invalid(text)),
        None => Ok(()),
    }
}
