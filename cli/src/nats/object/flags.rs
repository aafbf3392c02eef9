//! The flags that set a bucket up, and what they make of a stream's configuration.

use schemas::jetstream::{Placement, StoreCompression, StreamConfig};

use crate::nats::Call;
use crate::spec::{Flag, Kind};

/// What every bucket has and may change.
pub fn common() -> Vec<Flag> {
    vec![
        Flag::duration("ttl", "How long objects are kept"),
        Flag::new("replicas", Kind::Uint, "On how many servers of a cluster the bucket is kept").default("1"),
        Flag::new("max-bucket-size", Kind::Bytes, "The most bytes the bucket may hold"),
        Flag::text("description", "What the bucket is for"),
        Flag::text("tags", "Keep the bucket on servers with this tag (may be repeated)").repeatable(),
        Flag::text("cluster", "Keep the bucket in this cluster"),
        Flag::new("metadata", Kind::KeyValue, "A note with the bucket, KEY=VALUE (may be repeated)")
            .placeholder("META")
            .repeatable(),
        Flag::bool("compress", "Compress what is stored in files").negatable(),
    ]
}

/// What only a new bucket can be told.
pub fn storage() -> Flag {
    Flag::one_of("storage", &["file", "f", "memory", "m"], "Where the bucket is kept")
}

/// Lays what was typed over a configuration.
pub fn overlay(call: &Call, config: &mut StreamConfig) {
    if call.typed("description") {
        config.description = call.text("description").to_string();
    }
    if call.typed("ttl") {
        config.max_age = call.maybe_nanos("ttl").unwrap_or(0).max(0);
    }
    if call.typed("replicas") {
        config.num_replicas = i64::try_from(call.uint("replicas")).unwrap_or(i64::MAX).max(1);
    }
    if call.typed("max-bucket-size") {
        config.max_bytes = call.maybe_bytes("max-bucket-size").filter(|bytes| *bytes != 0).unwrap_or(-1);
    }
    if call.typed("cluster") || call.typed("tags") {
        let placement = config.placement.get_or_insert_with(Placement::default);
        if call.typed("cluster") {
            placement.cluster = call.text("cluster").to_string();
        }
        if call.typed("tags") {
            placement.tags = call.texts("tags").to_vec();
        }
    }
    if call.typed("metadata") {
        let pairs = call.pairs("metadata").into_iter();
        config.metadata = pairs.map(|(key, value)| (key.to_string(), value.to_string())).collect();
    }
    if call.typed("compress") {
        let compress = call.flag("compress");
        config.compression = if compress { StoreCompression::S2 } else { StoreCompression::None };
    }
}
