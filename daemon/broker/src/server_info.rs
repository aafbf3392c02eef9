//! What a server says of itself in front of everything it tells: events, traces, answers of its services.

use crate::broker::Broker;
use crate::policy::Policy;
use crate::time::Now;
use schemas::go::Time;
use schemas::monitor::ServerInfo;
use std::sync::atomic::Ordering;

/// Which of the reference's features that can be switched are on.
pub const FEATURES: [(&str, bool); 4] = [
    ("js_ack_fc_v2", false),
    ("js_api_reply_v2", false),
    ("js_raft_delete_range", true),
    ("js_snapshot_sources", false),
];

/// What a server with JetStream is able to do.
const CAPABLE: u64 = ServerInfo::JETSTREAM | ServerInfo::BINARY_SNAPSHOT | ServerInfo::ACCOUNT_NRG;

/// See the module's introduction. Every one of them has a number of its own.
pub fn server_info(broker: &Broker, policy: &Policy, now: Now) -> ServerInfo {
    let info = &policy.info;
    ServerInfo {
        name: info.server_name.clone(),
        host: info.host.clone(),
        id: info.server_id.clone(),
        cluster: info.cluster.clone(),
        domain: info.domain.clone(),
        version: info.version.clone(),
        tags: policy.tags.clone(),
        metadata: policy.metadata.clone(),
        feature_flags: FEATURES.map(|(name, on)| (name.to_owned(), on)).into(),
        jetstream: info.jetstream,
        flags: if info.jetstream { CAPABLE } else { 0 },
        seq: broker.event_seq.fetch_add(1, Ordering::Relaxed) + 1,
        time: Time::from_unix_nanos(now.wall),
    }
}
