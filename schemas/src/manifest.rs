//! Files for `nats apply`: what streams, consumers, buckets and accounts there shall be. The fields of each are those of its
//! configuration; durations and sizes may be texts, as people write them.
//!
//! The files are read and compared by the command-line program. Here is their JSON Schema, and which fields hold what.

pub mod account;
#[cfg(feature = "json-schema")]
mod schema;

#[cfg(feature = "json-schema")]
pub(crate) use schema::schema;

/// The version of the form.
pub const VERSION: u64 = 1;

/// The id of the JSON Schema. NATS knows no such document; this one is ours.
pub const ID: &str = "io.nats.config.v1.manifest";

/// The lists that a file may have, each with the field that names its items.
pub const SECTIONS: [(&str, &str); 4] =
    [("streams", "name"), ("kv", "bucket"), ("objects", "bucket"), ("accounts", "name")];

/// Fields of streams and consumers that hold nanoseconds.
pub const DURATIONS: [&str; 9] = [
    "max_age",
    "duplicate_window",
    "subject_delete_marker_ttl",
    "inactive_threshold",
    "ack_wait",
    "backoff",
    "max_expires",
    "idle_heartbeat",
    "priority_timeout",
];

/// Fields of streams and consumers that hold bytes.
pub const SIZES: [&str; 2] = ["max_bytes", "max_msg_size"];
