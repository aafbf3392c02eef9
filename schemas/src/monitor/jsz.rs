//! `/jsz`: JetStream, with its accounts, streams and consumers on request.

use serde::{Deserialize, Serialize};

use super::is_default;
use super::listeners::{JetStreamConfig, JetStreamLimits, JetStreamStats};
use crate::go::Time;
use crate::go::null::or_default;
use crate::jetstream::{ClusterInfo, ConsumerInfo, PeerInfo, StreamConfig, StreamSourceInfo, StreamState};

/// How many accounts an answer details when the request does not say.
pub const DEFAULT_LIMIT: i64 = 1024;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Jsz {
    /// Of the whole server, whatever was asked for.
    #[serde(flatten)]
    pub stats: JetStreamStats,
    pub server_id: String,
    pub now: Time,
    #[serde(skip_serializing_if = "is_default")]
    pub disabled: bool,
    /// All zeros while JetStream is off.
    pub config: JetStreamConfig,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<JetStreamLimits>,
    pub streams: i64,
    /// Only counted when groups were asked for.
    #[serde(skip_serializing_if = "is_default")]
    pub streams_leader: i64,
    pub consumers: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub consumers_leader: i64,
    pub messages: u64,
    pub bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_cluster: Option<MetaClusterInfo>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub account_details: Vec<AccountDetail>,
    /// Accounts that use JetStream.
    pub total: i64,
    /// Natter's addition: only there when something was lost or set aside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub damage: Option<StoreDamage>,
}

/// What the store could not read, and how the journal does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StoreDamage {
    /// Messages that stood in pieces of files that cannot be read.
    pub lost_messages: u64,
    /// Bytes of these pieces.
    pub lost_bytes: u64,
    /// Streams whose configuration cannot be read.
    pub unrecovered_streams: u64,
    /// Pieces that were copied to the folder `quarantine`.
    pub quarantined: u64,
    /// Bytes of the journal.
    pub journal_bytes: u64,
    /// Syncs since the start, and the time that the last one and all of them took, in nanoseconds.
    pub syncs: u64,
    pub last_sync_time: u64,
    pub total_sync_time: u64,
}

/// One account. Its reservations are its limits, 18446744073709551615 where it has none; `accounts`, `ha_assets` and the
/// API's level stay 0.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountDetail {
    pub name: String,
    pub id: String,
    #[serde(flatten)]
    pub stats: JetStreamStats,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub stream_detail: Vec<StreamDetail>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StreamDetail {
    pub name: String,
    pub created: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster: Option<ClusterInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<StreamConfig>,
    pub state: StreamState,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub consumer_detail: Vec<ConsumerInfo>,
    /// Those that mirrors and sources read through.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub direct_consumer_detail: Vec<ConsumerInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mirror: Option<StreamSourceInfo>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub sources: Vec<StreamSourceInfo>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stream_raft_group: String,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub consumer_raft_groups: Vec<RaftGroupDetail>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RaftGroupDetail {
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub raft_group: String,
}

/// The servers that decide together; a server on its own has no such group.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetaClusterInfo {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub leader: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub peer: String,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub replicas: Vec<PeerInfo>,
    pub cluster_size: i64,
    pub quorum_needed: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub rescue: bool,
    pub pending: i64,
    pub pending_requests: i64,
    pub pending_infos: i64,
    pub snapshot: Option<MetaSnapshotStats>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetaSnapshotStats {
    pub pending_entries: u64,
    /// Bytes.
    pub pending_size: u64,
    pub last_time: Time,
    /// Nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub last_duration: i64,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.JSZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct JszOptions {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    #[serde(skip_serializing_if = "is_default")]
    pub accounts: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub streams: bool,
    /// Implies `streams`.
    #[serde(skip_serializing_if = "is_default")]
    pub consumer: bool,
    /// Only together with `consumer`.
    #[serde(skip_serializing_if = "is_default")]
    pub direct_consumer: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub config: bool,
    /// Only the server that leads answers.
    #[serde(skip_serializing_if = "is_default")]
    pub leader_only: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub stream_leader_only: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub raft: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub offset: i64,
    /// 0 means [`DEFAULT_LIMIT`]; a negative number means all.
    #[serde(skip_serializing_if = "is_default")]
    pub limit: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::go::json;

    /// What a fresh reference server 2.15.1 without JetStream answered.
    const DISABLED: &str = include_str!("testdata/jsz_disabled.json");
    /// Four streams, two of them fed by another, with all their consumers and configurations.
    const FULL: &str = include_str!("testdata/jsz_full.json");

    #[test]
    fn answers_of_the_reference_read_and_print_to_the_same_bytes() {
        for text in [DISABLED, FULL] {
            let jsz: Jsz = serde_json::from_str(text).unwrap();
            assert_eq!(json::to_string_pretty(&jsz).unwrap(), text.trim_end());
        }
    }

    #[test]
    fn damage_is_shown_only_where_there_is_some() {
        let jsz =
            Jsz { damage: Some(StoreDamage { lost_messages: 3, ..Default::default() }), ..Jsz::default() };
        let text = json::to_string(&jsz).unwrap();
        assert!(text.contains(r#""total":0,"damage":{"lost_messages":3,"lost_bytes":0,"#), "{text}");
        assert!(!json::to_string(&Jsz::default()).unwrap().contains("damage"));
    }
}
