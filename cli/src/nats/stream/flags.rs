//! The flags that set a stream's configuration, shared by `add`, `copy` and `edit`.

use crate::spec::{Flag, Kind};

/// What every stream has and may change.
pub fn common() -> Vec<Flag> {
    vec![
        Flag::text("subjects", "Subjects whose messages the stream keeps").repeatable(),
        Flag::text("description", "What the stream is for"),
        Flag::one_of("compression", &["none", "s2"], "How messages in files are compressed"),
        Flag::new("replicas", Kind::Int64, "On how many servers of a cluster the messages are kept"),
        Flag::text("tag", "Keep the stream on servers with this tag (may be repeated)").repeatable(),
        Flag::text("tags", "The old spelling of --tag").repeatable().hidden(),
        Flag::text("cluster", "Keep the stream in this cluster"),
        Flag::bool("ack", "Acknowledge what is published").negatable().default("true"),
        Flag::one_of(
            "retention",
            &["limits", "interest", "workq", "work"],
            "When messages leave: at the limits, once all consumers acknowledged, once any did",
        ),
        Flag::one_of("discard", &["new", "old"], "Which messages give way when a limit is reached"),
        Flag::bool("discard-per-subject", "Refuse new messages at the limit of their subject").negatable(),
        Flag::text("max-age", "The oldest a message may get").default(""),
        Flag::new("max-bytes", Kind::Bytes, "The most bytes to keep").placeholder("BYTES"),
        Flag::int("max-consumers", "The most consumers the stream may have").default("-1"),
        Flag::new("max-msg-size", Kind::Bytes, "The most bytes a message may have").placeholder("BYTES"),
        Flag::new("max-msgs", Kind::Int64, "The most messages to keep").default("0"),
        Flag::new("max-msgs-per-subject", Kind::Int64, "The most messages to keep of each subject")
            .default("0"),
        Flag::text("dupe-window", "How long message ids are remembered to spot duplicates").default(""),
        Flag::text("mirror", "Copy all of another stream: its name, or a source as JSON"),
        Flag::text(
            "source",
            "Take messages from another stream: its name, or a source as JSON (may be repeated)",
        )
        .placeholder("STREAM")
        .repeatable(),
    ]
}

/// What publishers, readers and administrators may do.
pub fn permissions() -> Vec<Flag> {
    vec![
        Flag::bool("allow-batch", "Allow batches that are stored as a whole or not at all").negatable(),
        Flag::bool("allow-fast", "Allow batches that are acknowledged on their way").negatable(),
        Flag::bool("allow-counter", "Make every subject a counter"),
        Flag::bool("allow-rollup", "Allow messages that replace all before them").negatable(),
        Flag::bool("deny-delete", "Refuse to delete single messages").negatable(),
        Flag::bool("deny-purge", "Refuse to purge").negatable(),
        Flag::bool("allow-direct", "Allow messages to be read from any replica").negatable().default("true"),
        Flag::bool("allow-mirror-direct", "Allow messages to be read from the mirrors too").negatable(),
        Flag::bool("allow-msg-ttl", "Allow messages to say how long they live"),
        Flag::bool("allow-schedules", "Allow messages that say when they are published").negatable(),
    ]
}

/// What happens to messages, and what is noted with the stream.
pub fn treatment() -> Vec<Flag> {
    vec![
        Flag::duration(
            "subject-del-markers-ttl",
            "How long a marker stands for a subject whose messages are gone",
        )
        .placeholder("DURATION"),
        Flag::text("transform-source", "Store messages of these subjects under others").placeholder("SOURCE"),
        Flag::text("transform-destination", "The subjects to store them under").placeholder("DEST"),
        Flag::new("metadata", Kind::KeyValue, "A note with the stream, KEY=VALUE (may be repeated)")
            .placeholder("META")
            .repeatable(),
        Flag::text("republish-source", "Publish stored messages of these subjects again")
            .placeholder("SOURCE"),
        Flag::text("republish-destination", "The subjects to publish them to").placeholder("DEST"),
        Flag::bool("republish-headers", "Publish the headers again, not the bodies"),
    ]
}

/// What only a new stream can be told.
pub fn creation() -> Vec<Flag> {
    vec![
        Flag::one_of("storage", &["file", "f", "memory", "m"], "Where messages are kept"),
        Flag::new("first-sequence", Kind::Uint64, "The sequence of the first message"),
        Flag::duration("limit-consumer-inactive", "The longest a consumer of the stream may be kept unused")
            .placeholder("THRESHOLD"),
        Flag::int("limit-consumer-max-pending", "The most a consumer of the stream may leave unacknowledged")
            .placeholder("PENDING"),
        Flag::one_of(
            "persist-mode",
            &["default", "async"],
            "Whether publishers wait until messages are safe",
        ),
    ]
}

/// What only a stream that is there can be told.
pub fn removal() -> Vec<Flag> {
    vec![
        Flag::bool("no-mirror", "Mirror no more"),
        Flag::bool("no-transform", "Transform subjects no more"),
        Flag::bool("no-republish", "Publish nothing again"),
    ]
}

/// All flags of a new stream.
pub fn new_stream() -> Vec<Flag> {
    [common(), permissions(), treatment(), creation(), vec![Flag::json("Show the stream as JSON")]].concat()
}

/// All flags of a change.
pub fn change() -> Vec<Flag> {
    [common(), permissions(), treatment(), removal(), vec![Flag::json("Show the stream as JSON")]].concat()
}
