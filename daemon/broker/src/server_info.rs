//! What a server says of itself in front of everything it tells: events, traces, answers of its services.

use crate::broker::Broker;
use crate::time::Now;
use daemon_wire::Info;
use schemas::go;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

/// Which of the reference's features that can be switched are on.
pub const FEATURES: [(&str, bool); 4] = [
    ("js_ack_fc_v2", false),
    ("js_api_reply_v2", false),
    ("js_raft_delete_range", true),
    ("js_snapshot_sources", false),
];

/// What a server with JetStream is able to do.
const CAPABLE: u64 = 7;

/// See the module's introduction. Every one of them has a number of its own.
#[derive(Debug, Serialize)]
pub struct ServerInfo<'a> {
    name: &'a str,
    host: &'a str,
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    cluster: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    domain: &'a str,
    ver: &'a str,
    feature_flags: BTreeMap<&'static str, bool>,
    jetstream: bool,
    flags: u64,
    seq: u64,
    time: String,
}

impl<'a> ServerInfo<'a> {
    pub fn new(broker: &Broker, info: &'a Info, now: Now) -> Self {
        ServerInfo {
            name: &info.server_name,
            host: &info.host,
            id: &info.server_id,
            cluster: &info.cluster,
            domain: &info.domain,
            ver: &info.version,
            feature_flags: FEATURES.into(),
            jetstream: info.jetstream,
            flags: if info.jetstream { CAPABLE } else { 0 },
            seq: broker.event_seq.fetch_add(1, Ordering::Relaxed) + 1,
            time: go::Time::from_unix_nanos(now.wall).to_string(),
        }
    }
}
