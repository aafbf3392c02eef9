//! `$SYS.SERVER.<id>.STATSZ`: the figures that each server tells of itself every few seconds.

use serde::{Deserialize, Serialize};

use super::accstatz::DataStats;
use super::is_default;
use super::listeners::JetStreamVarz;
use super::server_info::ServerInfo;
use super::varz::KindStats;
use crate::go::Time;
use crate::go::null::or_default;

/// The event, and the answer to `$SYS.REQ.SERVER.PING`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServerStatsMsg {
    pub server: ServerInfo,
    pub statsz: ServerStats,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServerStats {
    pub start: Time,
    /// Resident memory in bytes.
    pub mem: i64,
    pub cores: i64,
    /// Per cent of one core.
    pub cpu: f64,
    pub connections: i64,
    pub total_connections: u64,
    /// Accounts with connections.
    pub active_accounts: i64,
    pub subscriptions: u32,
    pub sent: DataStats,
    pub sent_to_clients: DataStats,
    pub received: DataStats,
    pub received_from_clients: DataStats,
    pub slow_consumers: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slow_consumer_stats: Option<KindStats>,
    #[serde(skip_serializing_if = "is_default")]
    pub stale_connections: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stale_connection_stats: Option<KindStats>,
    #[serde(skip_serializing_if = "is_default")]
    pub stalled_clients: i64,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub routes: Vec<RouteStat>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub gateways: Vec<GatewayStat>,
    #[serde(skip_serializing_if = "is_default")]
    pub active_servers: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jetstream: Option<JetStreamVarz>,
    /// Bytes.
    #[serde(skip_serializing_if = "is_default")]
    pub gomemlimit: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub gomaxprocs: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RouteStat {
    pub rid: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    pub sent: DataStats,
    pub received: DataStats,
    pub pending: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GatewayStat {
    pub gwid: u64,
    pub name: String,
    pub sent: DataStats,
    pub received: DataStats,
    pub inbound_connections: i64,
}
