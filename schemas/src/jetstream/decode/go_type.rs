//! What Go calls the type of a field, where the Rust type alone does not tell: the names stand in error texts.

/// A field's type beyond what its Rust type says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GoType {
    /// The Rust type tells.
    Plain,
    Int,
    Duration,
    Time,
    /// A value that reads its own text; `null` too is such a text.
    Enum,
    /// A list, map or other type of this name.
    Collection(&'static str),
}

impl GoType {
    /// What the type of the elements adds.
    pub fn element(self) -> Self {
        if self == GoType::Collection("[]time.Duration") { GoType::Duration } else { GoType::Plain }
    }
}

/// The type of `field` in the document that Go calls `document`.
pub(super) fn of(document: &str, field: &str) -> GoType {
    match field {
        "sort" if document == "ConnzOptions" => GoType::Collection("server.SortOpt"),
        "state" if document == "ConnzOptions" => GoType::Collection("server.ConnState"),
        "limit" | "debug" => GoType::Int,
        "duration" => GoType::Duration,
        "accounts" if document == "AccountStatzOptions" => GoType::Collection("[]string"),
        "max_bytes" if !document.starts_with("StreamConfig") => GoType::Int,
        "max_consumers" | "num_replicas" | "max_ack_pending" | "max_deliver" | "max_waiting"
        | "max_batch" | "offset" | "chunk_size" | "window_size" | "batch" | "priority" | "num_subjects"
        | "num_deleted" | "consumer_count" | "quorum_needed" => GoType::Int,
        "max_age"
        | "duplicate_window"
        | "subject_delete_marker_ttl"
        | "inactive_threshold"
        | "ack_wait"
        | "max_expires"
        | "idle_heartbeat"
        | "priority_timeout"
        | "expires"
        | "delay" => GoType::Duration,
        "opt_start_time" | "pause_until" | "start_time" | "up_to_time" | "first_ts" | "last_ts" => {
            GoType::Time
        }
        "retention" | "discard" | "storage" | "compression" | "persist_mode" | "deliver_policy"
        | "ack_policy" | "replay_policy" | "priority_policy" | "action" => GoType::Enum,
        "subjects" if document == "StreamState" => GoType::Collection("map[string]uint64"),
        "subjects" | "tags" | "filter_subjects" | "priority_groups" | "multi_last" => {
            GoType::Collection("[]string")
        }
        "sources" => GoType::Collection("[]*server.StreamSource"),
        "subject_transforms" => GoType::Collection("[]server.SubjectTransformConfig"),
        "backoff" => GoType::Collection("[]time.Duration"),
        "deleted" | "msgs" => GoType::Collection("[]uint64"),
        "metadata" => GoType::Collection("map[string]string"),
        _ => GoType::Plain,
    }
}
