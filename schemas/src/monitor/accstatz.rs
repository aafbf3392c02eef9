//! `/accstatz`: traffic and connections of each account.

use serde::{Deserialize, Serialize};

use crate::go::Time;
use crate::go::null::or_default;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountStatz {
    pub server_id: String,
    pub now: Time,
    #[serde(deserialize_with = "or_default")]
    pub account_statz: Vec<AccountStat>,
}

/// One account, of which `sent` is what its clients received from the server.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountStat {
    /// Public key in operator mode, else the name.
    #[serde(rename = "acc")]
    pub account: String,
    /// What people call it.
    pub name: String,
    pub conns: i64,
    pub leafnodes: i64,
    pub total_conns: i64,
    pub num_subscriptions: u32,
    pub sent: DataStats,
    pub received: DataStats,
    pub slow_consumers: i64,
}

/// Messages and their bytes, all together and by the kind of connection that is not a client's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DataStats {
    pub msgs: i64,
    pub bytes: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateways: Option<MsgBytes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routes: Option<MsgBytes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leafs: Option<MsgBytes>,
}

impl DataStats {
    /// Traffic with clients alone.
    pub fn new(msgs: i64, bytes: i64) -> Self {
        DataStats { msgs, bytes, ..DataStats::default() }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MsgBytes {
    pub msgs: i64,
    pub bytes: i64,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.ACCSTATZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountStatzOptions {
    /// Only these; none means all.
    #[serde(deserialize_with = "or_default")]
    pub accounts: Vec<String>,
    /// Those without connections as well.
    pub include_unused: bool,
}
