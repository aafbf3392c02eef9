//! Leaders found and quorums lost.

use serde::{Deserialize, Serialize};

use super::event::event;
use crate::jetstream::{PeerInfo, null_if_empty};

/// `$JS.EVENT.ADVISORY.DOMAIN.LEADER_ELECTED`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DomainLeaderElected {
    pub leader: String,
    #[serde(with = "null_if_empty")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<PeerInfo>>"))]
    pub replicas: Vec<PeerInfo>,
    pub cluster: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.STREAM.LEADER_ELECTED.<stream>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StreamLeaderElected {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    pub stream: String,
    pub leader: String,
    #[serde(with = "null_if_empty")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<PeerInfo>>"))]
    pub replicas: Vec<PeerInfo>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.STREAM.QUORUM_LOST.<stream>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StreamQuorumLost {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    pub stream: String,
    #[serde(with = "null_if_empty")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<PeerInfo>>"))]
    pub replicas: Vec<PeerInfo>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.CONSUMER.LEADER_ELECTED.<stream>.<consumer>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ConsumerLeaderElected {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    pub stream: String,
    pub consumer: String,
    pub leader: String,
    #[serde(with = "null_if_empty")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<PeerInfo>>"))]
    pub replicas: Vec<PeerInfo>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.CONSUMER.QUORUM_LOST.<stream>.<consumer>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ConsumerQuorumLost {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    pub stream: String,
    pub consumer: String,
    #[serde(with = "null_if_empty")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<PeerInfo>>"))]
    pub replicas: Vec<PeerInfo>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

event! { "advisory"
    DomainLeaderElected = "domain_leader_elected";
    StreamLeaderElected = "stream_leader_elected";
    StreamQuorumLost = "stream_quorum_lost";
    ConsumerLeaderElected = "consumer_leader_elected";
    ConsumerQuorumLost = "consumer_quorum_lost";
}
