//! `/varz`: the server's settings and counters.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::is_default;
use super::listeners::{ClusterVarz, GatewayVarz, JetStreamVarz, LeafNodeVarz, MqttVarz, WebsocketVarz};
use crate::go::Time;
use crate::go::null::or_default;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Varz {
    pub server_id: String,
    pub server_name: String,
    pub version: String,
    pub proto: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub git_commit: String,
    /// The reference names its compiler here.
    pub go: String,
    /// The advertised address where `client_advertise` is set, else the listener's.
    pub host: String,
    pub port: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub auth_required: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_required: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_verify: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_ocsp_peer_verify: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ip: String,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub connect_urls: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub ws_connect_urls: Vec<String>,
    pub max_connections: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_subscriptions: i64,
    /// Nanoseconds.
    pub ping_interval: i64,
    pub ping_max: i64,
    pub http_host: String,
    /// As configured: -1 where a free port was asked for.
    pub http_port: i64,
    pub http_base_path: String,
    pub https_port: i64,
    /// Seconds.
    pub auth_timeout: f64,
    /// Bytes.
    pub max_control_line: i64,
    /// Bytes.
    pub max_payload: i64,
    /// Bytes.
    pub max_pending: i64,
    pub cluster: ClusterVarz,
    pub gateway: GatewayVarz,
    pub leaf: LeafNodeVarz,
    pub mqtt: MqttVarz,
    pub websocket: WebsocketVarz,
    pub jetstream: JetStreamVarz,
    /// Seconds.
    pub tls_timeout: f64,
    /// Nanoseconds.
    pub write_deadline: i64,
    /// `close` or `retry` where configured.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub write_timeout: String,
    pub start: Time,
    pub now: Time,
    pub uptime: String,
    /// Resident memory in bytes.
    pub mem: i64,
    pub cores: i64,
    pub gomaxprocs: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub gomemlimit: i64,
    /// Per cent of one core.
    pub cpu: f64,
    pub connections: i64,
    pub total_connections: u64,
    pub routes: i64,
    pub remotes: i64,
    pub leafnodes: i64,
    pub in_msgs: i64,
    pub in_bytes: i64,
    pub in_client_msgs: i64,
    pub in_client_bytes: i64,
    pub out_msgs: i64,
    pub out_bytes: i64,
    pub out_client_msgs: i64,
    pub out_client_bytes: i64,
    pub slow_consumers: i64,
    pub stale_connections: i64,
    pub stalled_clients: i64,
    pub subscriptions: u32,
    /// Requests served so far by configured path.
    #[serde(deserialize_with = "or_default")]
    pub http_req_stats: BTreeMap<String, u64>,
    pub config_load_time: Time,
    /// `sha256:` and hex digits; empty (and present) without a config file.
    pub config_digest: String,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub metadata: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub feature_flags: BTreeMap<String, bool>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub trusted_operators_jwt: Vec<String>,
    /// Decoded operator claims, as they stand in the tokens.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub trusted_operators_claim: Vec<serde_json::Value>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub system_account: String,
    #[serde(skip_serializing_if = "is_default")]
    pub pinned_account_fails: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ocsp_peer_cache: Option<OcspPeerCache>,
    pub slow_consumer_stats: KindStats,
    pub stale_connection_stats: KindStats,
    pub disk_io_wait_stats: DiskIoWaitStats,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxies: Option<Proxies>,
    #[serde(skip_serializing_if = "Time::is_zero")]
    pub tls_cert_not_after: Time,
}

/// One counter per kind of connection.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KindStats {
    pub clients: u64,
    pub routes: u64,
    pub gateways: u64,
    pub leafs: u64,
}

/// Waits for the disk; times in nanoseconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DiskIoWaitStats {
    pub waiters: i64,
    pub waits: u64,
    pub wait_time: i64,
    pub max_wait_time: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OcspPeerCache {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cache_type: String,
    #[serde(skip_serializing_if = "is_default")]
    pub cache_hits: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub cache_misses: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub cached_responses: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub cached_revoked_responses: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub cached_good_responses: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub cached_unknown_responses: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Proxies {
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub trusted: Vec<ProxyKey>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProxyKey {
    pub key: String,
}

#[cfg(test)]
mod tests {
    use super::Varz;
    use crate::go::json;

    /// What a fresh reference server 2.15.1 answered.
    const FRESH: &str = include_str!("testdata/varz_fresh.json");
    /// The same with cluster, leaf, mqtt, websocket and jetstream switched on.
    const FULL: &str = include_str!("testdata/varz_full.json");

    #[test]
    fn answers_of_the_reference_read_and_print_to_the_same_bytes() {
        for text in [FRESH, FULL] {
            let varz: Varz = serde_json::from_str(text).unwrap();
            assert_eq!(json::to_string_pretty(&varz).unwrap(), text.trim_end());
        }
    }
}
