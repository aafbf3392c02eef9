//! `/raftz`: the groups of servers that keep something together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::is_default;
use crate::go::Time;
use crate::go::null::or_default;
use crate::jetstream::StreamState;

/// Account to group id to group.
pub type Raftz = BTreeMap<String, BTreeMap<String, RaftzGroup>>;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RaftzGroup {
    pub id: String,
    /// `LEADER`, `FOLLOWER`, `CANDIDATE`, `CLOSED` or `OBSERVER`.
    pub state: String,
    pub size: i64,
    pub quorum_needed: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub observer: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub paused: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub overrun: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub overrun_count: u64,
    pub committed: u64,
    pub applied: u64,
    #[serde(skip_serializing_if = "is_default")]
    pub catching_up: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub leader: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_since: Option<Time>,
    pub ever_had_leader: bool,
    pub term: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub voted_for: String,
    pub pterm: u64,
    pub pindex: u64,
    pub system_account: bool,
    pub traffic_account: String,
    pub ipq_proposal_len: i64,
    pub ipq_entry_len: i64,
    pub ipq_resp_len: i64,
    pub ipq_apply_len: i64,
    pub wal: StreamState,
    /// The reference prints an object here, mostly an empty one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wal_error: Option<serde_json::Value>,
    #[serde(deserialize_with = "or_default")]
    pub peers: BTreeMap<String, RaftzGroupPeer>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RaftzGroupPeer {
    pub name: String,
    pub known: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub last_replicated_index: u64,
    /// A duration as text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub last_seen: String,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.RAFTZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RaftzOptions {
    /// The system account where nothing is given.
    pub account: String,
    pub group: String,
}
