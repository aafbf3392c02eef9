//! Flags laid over the configuration of a stream that is there, for `copy` and `edit`.

use schemas::jetstream::{PersistMode, StreamConfig};

use super::values;
use crate::failure::Outcome;
use crate::nats::Call;

/// The configuration with what the flags say. An empty tag or cluster takes away what was said about the placement.
pub fn overlay(call: &Call, mut config: StreamConfig) -> Outcome<StreamConfig> {
    if !call.texts("source").is_empty() || !call.text("mirror").is_empty() {
        crate::fail!("cannot edit mirrors, or sources using the CLI, use --config instead");
    }
    policies(call, &mut config);
    limits(call, &mut config)?;
    placement(call, &mut config);
    permissions(call, &mut config);
    config.republish = values::republish(call)?.or(config.republish);
    config.subject_transform = values::transform(call)?.or(config.subject_transform);
    if call.typed("metadata") {
        config.metadata = values::metadata(call);
    }
    Ok(config)
}

/// What only a new stream can be told.
pub fn creation(call: &Call, config: &mut StreamConfig) {
    if !call.text("storage").is_empty() {
        config.storage = values::storage(call.text("storage"));
    }
    if let Some(sequence) = call.maybe_uint("first-sequence") {
        config.first_seq = sequence;
    }
    if let Some(threshold) = call.maybe_nanos("limit-consumer-inactive") {
        config.consumer_limits.inactive_threshold = threshold.max(0);
    }
    if let Some(pending) = call.maybe_int("limit-consumer-max-pending") {
        config.consumer_limits.max_ack_pending = pending.max(0);
    }
    if let Some(mode) = call.maybe_text("persist-mode") {
        config.persist_mode = if mode == "async" { PersistMode::Async } else { PersistMode::Default };
    }
}

/// What only a stream that is there can be told.
pub fn removal(call: &Call, config: &mut StreamConfig) {
    if call.flag("no-mirror") {
        config.mirror = None;
    }
    if call.flag("no-transform") {
        config.subject_transform = None;
    }
    if call.flag("no-republish") {
        config.republish = None;
    }
}

fn policies(call: &Call, config: &mut StreamConfig) {
    // Said with every edit, as there is no third state.
    config.no_ack = !call.flag("ack");
    let subjects = values::subjects(call);
    if !subjects.is_empty() {
        config.subjects = subjects;
    }
    if !call.text("description").is_empty() {
        config.description = call.text("description").to_string();
    }
    if let Some(word) = call.maybe_text("retention") {
        config.retention = values::retention(word);
    }
    if let Some(word) = call.maybe_text("discard") {
        config.discard = values::discard(word);
    }
    if let Some(word) = call.maybe_text("compression") {
        config.compression = values::compression(word);
    }
}

fn limits(call: &Call, config: &mut StreamConfig) -> Outcome {
    let set = |field: &mut i64, flag: &str, unset: i64| {
        if call.int(flag) != unset {
            *field = call.int(flag);
        }
    };
    set(&mut config.max_msgs, "max-msgs", 0);
    set(&mut config.max_msgs_per_subject, "max-msgs-per-subject", 0);
    set(&mut config.max_consumers, "max-consumers", -1);
    set(&mut config.num_replicas, "replicas", 0);
    if let Some(bytes) = call.maybe_bytes("max-bytes").filter(|bytes| *bytes != 0) {
        config.max_bytes = bytes;
    }
    if let Some(bytes) = call.maybe_bytes("max-msg-size").filter(|bytes| *bytes != 0) {
        config.max_msg_size = values::message_size(bytes)?;
    }
    match call.text("max-age") {
        "" => {}
        "-1" => config.max_age = 0,
        age => config.max_age = values::nanos(age, "invalid maximum age limit format")?,
    }
    if !call.text("dupe-window").is_empty() {
        config.duplicate_window = values::nanos(call.text("dupe-window"), "invalid duplicate window")?;
    }
    if let Some(nanos) = call.maybe_nanos("subject-del-markers-ttl") {
        config.subject_delete_marker_ttl = nanos;
    }
    Ok(())
}

fn placement(call: &Call, config: &mut StreamConfig) {
    let mut placement = config.placement.take().unwrap_or_default();
    if call.typed("cluster") {
        placement.cluster = call.text("cluster").to_string();
    }
    if call.typed("tag") || call.typed("tags") {
        placement.tags = values::tags(call);
    }
    if !placement.cluster.is_empty() || !placement.tags.is_empty() {
        config.placement = Some(placement);
    }
}

fn permissions(call: &Call, config: &mut StreamConfig) {
    let set = |field: &mut bool, flag: &str| {
        if call.typed(flag) {
            *field = call.flag(flag);
        }
    };
    set(&mut config.allow_rollup_hdrs, "allow-rollup");
    set(&mut config.deny_purge, "deny-purge");
    set(&mut config.deny_delete, "deny-delete");
    set(&mut config.allow_direct, "allow-direct");
    set(&mut config.mirror_direct, "allow-mirror-direct");
    set(&mut config.allow_msg_schedules, "allow-schedules");
    set(&mut config.allow_msg_ttl, "allow-msg-ttl");
    set(&mut config.allow_atomic, "allow-batch");
    set(&mut config.allow_batched, "allow-fast");
    set(&mut config.allow_msg_counter, "allow-counter");
    set(&mut config.discard_new_per_subject, "discard-per-subject");
}
