//! A bucket as JSON for programs.

use std::collections::BTreeMap;

use schemas::go::Time;
use schemas::jetstream::{
    ClusterInfo, Placement, Republish, StorageType, StoreCompression, StreamInfo, StreamSource,
};
use serde::Serialize;

use super::names;
use crate::nats::jetstream::names::without_reserved;

/// Limits are -1 where there is none. Durations are nanoseconds, 0 where there is none.
#[derive(Debug, Serialize)]
pub struct Document<'a> {
    bucket: &'a str,
    description: &'a str,
    /// The stream behind the bucket.
    stream: &'a str,
    created: Time,
    history: i64,
    ttl: i64,
    /// Keys can have a TTL of their own.
    per_key_ttl: bool,
    limit_marker_ttl: i64,
    max_value_size: i32,
    max_bucket_size: i64,
    storage: StorageType,
    compressed: bool,
    replicas: i64,
    /// Entries, those of histories and marks of deleted keys included.
    values: u64,
    bytes: u64,
    /// The last revision; 0 before the first.
    revision: u64,
    updated: Time,
    metadata: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    placement: Option<&'a Placement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    republish: Option<&'a Republish>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mirror: Option<Origin<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Origin<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cluster: Option<&'a ClusterInfo>,
}

/// A bucket that entries are taken over from.
#[derive(Debug, Serialize)]
struct Origin<'a> {
    bucket: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_api: Option<&'a str>,
    /// Entries behind; absent before the two have met.
    #[serde(skip_serializing_if = "Option::is_none")]
    lag: Option<u64>,
}

impl<'a> Document<'a> {
    pub fn new(info: &'a StreamInfo) -> Document<'a> {
        let (config, state) = (&info.config, &info.state);
        let lag = |name: &str| info.sources.iter().find(|source| source.name == name).map(|s| s.lag);
        Document {
            bucket: names::bucket(&config.name),
            description: &config.description,
            stream: &config.name,
            created: info.created,
            history: config.max_msgs_per_subject,
            ttl: config.max_age,
            per_key_ttl: config.allow_msg_ttl,
            limit_marker_ttl: config.subject_delete_marker_ttl,
            max_value_size: config.max_msg_size,
            max_bucket_size: config.max_bytes,
            storage: config.storage,
            compressed: config.compression != StoreCompression::None,
            replicas: config.num_replicas,
            values: state.messages,
            bytes: state.bytes,
            revision: state.last_seq,
            updated: state.last_ts,
            metadata: without_reserved(&config.metadata),
            placement: config.placement.as_ref(),
            republish: config.republish.as_ref(),
            mirror: config.mirror.as_ref().map(|m| origin(m, info.mirror.as_ref().map(|info| info.lag))),
            sources: config.sources.iter().map(|source| origin(source, lag(&source.name))).collect(),
            cluster: info.cluster.as_ref().filter(|cluster| !cluster.name.is_empty()),
        }
    }
}

fn origin(source: &StreamSource, lag: Option<u64>) -> Origin<'_> {
    let external_api = source.external.as_ref().map(|external| external.api.as_str());
    Origin { bucket: names::bucket(&source.name), external_api, lag }
}
