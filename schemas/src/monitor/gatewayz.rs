//! `/gatewayz`: the connections to other clusters.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::connz::{ConnInfo, SubDetail};
use super::is_default;
use crate::go::Time;
use crate::go::null::or_default;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Gatewayz {
    pub server_id: String,
    pub now: Time,
    /// The cluster's name; empty without gateways.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub host: String,
    #[serde(skip_serializing_if = "is_default")]
    pub port: i64,
    /// By the remote cluster's name.
    #[serde(deserialize_with = "or_default")]
    pub outbound_gateways: BTreeMap<String, RemoteGatewayz>,
    /// By the remote cluster's name.
    #[serde(deserialize_with = "or_default")]
    pub inbound_gateways: BTreeMap<String, Vec<RemoteGatewayz>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RemoteGatewayz {
    /// It stands in the configuration.
    pub configured: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<ConnInfo>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub accounts: Vec<AccountGatewayz>,
}

/// What is known of one account's interest beyond a gateway.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountGatewayz {
    pub name: String,
    /// `Optimistic`, `Transitioning` or `Interest-Only`.
    pub interest_mode: String,
    #[serde(skip_serializing_if = "is_default")]
    pub no_interest_count: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub interest_only_threshold: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub num_subs: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub num_queue_subs: i64,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub subscriptions_list: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub subscriptions_list_detail: Vec<SubDetail>,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.GATEWAYZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GatewayzOptions {
    /// Only this remote cluster.
    pub name: String,
    pub accounts: bool,
    /// Only this account; implies `accounts`.
    pub account_name: String,
    pub subscriptions: bool,
    pub subscriptions_detail: bool,
}
