//! The parts of `/varz` that describe listeners and subsystems; each is `{}` while its subsystem is off.

use serde::{Deserialize, Serialize};

use super::is_default;
use super::jsz::MetaClusterInfo;
use crate::go::Time;
use crate::go::null::or_default;

/// The route listener.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClusterVarz {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub addr: String,
    #[serde(skip_serializing_if = "is_default")]
    pub cluster_port: i64,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub auth_timeout: f64,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub urls: Vec<String>,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub tls_timeout: f64,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_required: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_verify: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub pool_size: i64,
    /// Nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub write_deadline: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub write_timeout: String,
    #[serde(skip_serializing_if = "Time::is_zero")]
    pub tls_cert_not_after: Time,
}

/// The gateway listener and the clusters it knows of.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GatewayVarz {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub host: String,
    #[serde(skip_serializing_if = "is_default")]
    pub port: i64,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub auth_timeout: f64,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub tls_timeout: f64,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_required: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_verify: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub advertise: String,
    #[serde(skip_serializing_if = "is_default")]
    pub connect_retries: i64,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub gateways: Vec<RemoteGatewayVarz>,
    #[serde(skip_serializing_if = "is_default")]
    pub reject_unknown: bool,
    /// Nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub write_deadline: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub write_timeout: String,
    #[serde(skip_serializing_if = "Time::is_zero")]
    pub tls_cert_not_after: Time,
}

/// A cluster behind a gateway.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RemoteGatewayVarz {
    pub name: String,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub tls_timeout: f64,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub urls: Vec<String>,
}

/// The leaf node listener and the hubs this server connects to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LeafNodeVarz {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub host: String,
    #[serde(skip_serializing_if = "is_default")]
    pub port: i64,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub auth_timeout: f64,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub tls_timeout: f64,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_required: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_verify: bool,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub remotes: Vec<RemoteLeafVarz>,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_ocsp_peer_verify: bool,
    /// Nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub write_deadline: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub write_timeout: String,
    #[serde(skip_serializing_if = "Time::is_zero")]
    pub tls_cert_not_after: Time,
}

/// A hub this server connects to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RemoteLeafVarz {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub local_account: String,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub tls_timeout: f64,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub urls: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deny: Option<DenyRules>,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_ocsp_peer_verify: bool,
}

/// Subjects a leaf connection does not carry.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DenyRules {
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub exports: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub imports: Vec<String>,
}

/// The MQTT listener.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MqttVarz {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub host: String,
    #[serde(skip_serializing_if = "is_default")]
    pub port: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub no_auth_user: String,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub auth_timeout: f64,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_map: bool,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub tls_timeout: f64,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub tls_pinned_certs: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub js_domain: String,
    /// Nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub ack_wait: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_ack_pending: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_ocsp_peer_verify: bool,
    #[serde(skip_serializing_if = "Time::is_zero")]
    pub tls_cert_not_after: Time,
}

/// The WebSocket listener.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WebsocketVarz {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub host: String,
    #[serde(skip_serializing_if = "is_default")]
    pub port: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub advertise: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub no_auth_user: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub jwt_cookie: String,
    /// Nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub handshake_timeout: i64,
    /// Seconds.
    #[serde(skip_serializing_if = "is_default")]
    pub auth_timeout: f64,
    #[serde(skip_serializing_if = "is_default")]
    pub no_tls: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_map: bool,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub tls_pinned_certs: Vec<String>,
    #[serde(skip_serializing_if = "is_default")]
    pub same_origin: bool,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub allowed_origins: Vec<String>,
    #[serde(skip_serializing_if = "is_default")]
    pub compression: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_ocsp_peer_verify: bool,
    #[serde(skip_serializing_if = "Time::is_zero")]
    pub tls_cert_not_after: Time,
}

/// JetStream: what it may use and what it uses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct JetStreamVarz {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<JetStreamConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stats: Option<JetStreamStats>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<MetaClusterInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<JetStreamLimits>,
}

/// The bounds of this server's store.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct JetStreamConfig {
    /// Bytes.
    pub max_memory: i64,
    /// Bytes.
    pub max_storage: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_dir: String,
    /// Nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub sync_interval: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub sync_always: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    #[serde(skip_serializing_if = "is_default")]
    pub compress_ok: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unique_tag: String,
    #[serde(skip_serializing_if = "is_default")]
    pub strict: bool,
}

/// Use of the store; sizes in bytes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct JetStreamStats {
    pub memory: u64,
    pub storage: u64,
    pub reserved_memory: u64,
    pub reserved_storage: u64,
    pub accounts: i64,
    pub ha_assets: i64,
    pub api: ApiStats,
}

/// Requests to the JetStream API.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApiStats {
    pub level: i64,
    pub total: u64,
    pub errors: u64,
    #[serde(skip_serializing_if = "is_default")]
    pub inflight: i64,
}

/// Limits set for the whole server; durations in nanoseconds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct JetStreamLimits {
    #[serde(skip_serializing_if = "is_default")]
    pub max_request_batch: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_ack_pending: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_ha_assets: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_duplicate_window: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_batch_inflight_per_stream: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_batch_inflight_total: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_batch_size: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_batch_timeout: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub default_max_consumers: i64,
}
