//! The counters that servers send when they are pinged, and by themselves every few seconds.

use schemas::go::Time;
use schemas::monitor::listeners::JetStreamVarz;
use schemas::monitor::varz::KindStats;
use serde::Deserialize;

use super::ServerInfo;

/// One server's message.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ServerStats {
    pub server: ServerInfo,
    #[serde(rename = "statsz")]
    pub stats: Stats,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Stats {
    pub start: Time,
    /// Bytes.
    pub mem: i64,
    pub cores: i64,
    /// Per cent of one core.
    pub cpu: f64,
    pub connections: i64,
    pub subscriptions: u32,
    pub sent: Data,
    pub received: Data,
    pub slow_consumers: i64,
    pub slow_consumer_stats: Option<KindStats>,
    pub routes: Vec<Link>,
    pub gateways: Vec<Link>,
    pub active_servers: usize,
    pub jetstream: Option<JetStreamVarz>,
}

/// What passed through.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Data {
    pub msgs: i64,
    pub bytes: i64,
}

/// A connection to another server.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Link {
    pub inbound_connections: i64,
}
