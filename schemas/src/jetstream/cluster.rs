//! Servers that keep a stream or consumer.

use serde::{Deserialize, Serialize};

use super::is_default;
use super::policy::RetentionPolicy;
use crate::go::Time;

/// Where a stream should be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Placement {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub preferred: String,
}

/// A server on its own shows only itself as the leader.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ClusterInfo {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub raft_group: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub leader: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_since: Option<Time>,
    #[serde(skip_serializing_if = "is_default")]
    pub system_account: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub traffic_account: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replicas: Vec<PeerInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desired: Option<DesiredClusterInfo>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct PeerInfo {
    pub name: String,
    /// Seen recently and caught up.
    pub current: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub offline: bool,
    /// Nanoseconds since it was last active.
    pub active: i64,
    /// Operations behind.
    #[serde(skip_serializing_if = "is_default")]
    pub lag: u64,
    pub peer: String,
    /// Assigned, but not yet in the group.
    #[serde(skip_serializing_if = "is_default")]
    pub pending: bool,
}

/// The servers that shall keep a stream or consumer once it has moved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DesiredClusterInfo {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replicas: Vec<PeerInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<DesiredClusterInfoOrigin>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DesiredClusterInfoStatus>,
}

/// What held before the move.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DesiredClusterInfoOrigin {
    pub replicas: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placement: Option<Placement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<RetentionPolicy>,
}

/// What a move is doing or waiting for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DesiredClusterInfoStatus {
    pub description: String,
    /// `meta`, `membership`, `snapshot`, `catchup`, `quorum`, `blocked` or `unavailable`.
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub err: String,
}
