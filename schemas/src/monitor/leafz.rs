//! `/leafz`: the connections to leaf nodes and hubs.

use serde::{Deserialize, Serialize};

use super::is_default;
use super::varz::ProxyKey;
use crate::go::Time;
use crate::go::null::or_default;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Leafz {
    pub server_id: String,
    pub now: Time,
    pub leafnodes: i64,
    #[serde(deserialize_with = "or_default")]
    pub leafs: Vec<LeafInfo>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LeafInfo {
    pub id: u64,
    pub name: String,
    /// This server connected to a hub.
    pub is_spoke: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub is_isolated: bool,
    pub account: String,
    pub ip: String,
    pub port: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rtt: String,
    pub in_msgs: i64,
    pub out_msgs: i64,
    pub in_bytes: i64,
    pub out_bytes: i64,
    pub subscriptions: u32,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub subscriptions_list: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub compression: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<ProxyKey>,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.LEAFZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LeafzOptions {
    pub subscriptions: bool,
    pub account: String,
}
