//! `/routez`: the connections to the other servers of the cluster.

use serde::{Deserialize, Serialize};

use super::connz::SubDetail;
use super::permission::SubjectPermission;
use crate::go::Time;
use crate::go::null::or_default;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Routez {
    pub server_id: String,
    pub server_name: String,
    pub now: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import: Option<SubjectPermission>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export: Option<SubjectPermission>,
    pub num_routes: i64,
    #[serde(deserialize_with = "or_default")]
    pub routes: Vec<RouteInfo>,
}

/// One connection; there are several to each server.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RouteInfo {
    pub rid: u64,
    pub remote_id: String,
    pub remote_name: String,
    /// This server opened it.
    pub did_solicit: bool,
    /// It stands in the configuration.
    pub is_configured: bool,
    pub ip: String,
    pub port: i64,
    pub start: Time,
    pub last_activity: Time,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rtt: String,
    pub uptime: String,
    pub idle: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import: Option<SubjectPermission>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export: Option<SubjectPermission>,
    /// Bytes.
    pub pending_size: i64,
    pub in_msgs: i64,
    pub out_msgs: i64,
    pub in_bytes: i64,
    pub out_bytes: i64,
    pub subscriptions: u32,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub subscriptions_list: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub subscriptions_list_detail: Vec<SubDetail>,
    /// The account whose traffic it carries, if it is one's own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub compression: String,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.ROUTEZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoutezOptions {
    pub subscriptions: bool,
    pub subscriptions_detail: bool,
}
