//! What can be said about a bucket when it is made or changed.

use crate::spec::{Arg, Flag, Kind};

pub fn bucket() -> Arg {
    Arg::required("bucket", "The bucket")
}

pub fn key() -> Arg {
    Arg::required("key", "The key")
}

pub fn value() -> Arg {
    Arg::optional("value", "The value; when it is empty, what stdin holds")
}

/// The flags of a bucket's settings. `storage` can only be said when it is made, so that it comes from there.
pub fn settings(storage: Option<Flag>) -> Vec<Flag> {
    let mut all = vec![
        Flag::text("description", "What the bucket is for"),
        Flag::new("history", Kind::Int64, "How many values of each key to keep, up to 64").default("1"),
    ];
    all.extend(storage);
    all.extend([
        Flag::duration("ttl", "How long to keep values, 0 for good").placeholder("DURATION"),
        Flag::duration("marker-ttl", "Let keys have a TTL, and mark for this long what limits took away")
            .placeholder("DURATION"),
        Flag::new("replicas", Kind::Uint, "How many servers keep the bucket").default("1"),
        Flag::new("max-value-size", Kind::Bytes, "The most bytes of a value").placeholder("BYTES"),
        Flag::new("max-bucket-size", Kind::Bytes, "The most bytes of the bucket").placeholder("BYTES"),
        Flag::text("tags", "Keep the bucket on servers with this tag").repeatable(),
        Flag::text("cluster", "Keep the bucket in this cluster"),
        Flag::bool("compress", "Compress the bucket").negatable(),
        Flag::new("metadata", Kind::KeyValue, "What programs shall know of the bucket")
            .placeholder("META")
            .repeatable(),
        Flag::text("republish-source", "Publish what is written to these subjects again").placeholder("SRC"),
        Flag::text("republish-destination", "The subject to publish it to").placeholder("DEST"),
        Flag::bool("republish-headers", "Publish again without values"),
        Flag::text("source", "Take over what is written to this bucket too")
            .placeholder("BUCKET")
            .repeatable(),
    ]);
    all
}
