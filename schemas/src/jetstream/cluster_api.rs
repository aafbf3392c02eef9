//! What only clusters do. A server on its own answers error 10010 to those of streams and consumers, and nothing to
//! those of the meta group.

use serde::{Deserialize, Serialize};

use super::cluster::Placement;
use super::is_default;
use super::response::{Response, body};

/// `STREAM.PEER.REMOVE` and `STREAM.PEER.EVACUATE`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiStreamRemovePeerRequest")]
pub struct PeerRequest {
    /// Name or peer id.
    pub peer: String,
}

/// `META.LEADER.STEPDOWN`, `STREAM.LEADER.STEPDOWN` and `CONSUMER.LEADER.STEPDOWN`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiLeaderStepdownRequest")]
pub struct LeaderStepDownRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placement: Option<Placement>,
}

/// `SERVER.REMOVE`. The name stands under `peer`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiMetaServerRemoveRequest")]
pub struct ServerRemoveRequest {
    pub peer: String,
    /// Wins over the name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub peer_id: String,
}

/// `META.RESCUE`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiMetaRescueRequest")]
pub struct MetaRescueRequest {
    pub quorum_needed: i64,
}

/// `ACCOUNT.STREAM.MOVE` and `ACCOUNT.STREAM.CANCEL_MOVE`; the answer is that of `STREAM.UPDATE`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiMetaServerStreamMoveRequest")]
pub struct StreamMoveRequest {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub server: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// Answers that say only whether it was done.
macro_rules! successes {
    ($($body:ident $response:ident = $name:literal;)*) => {$(
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct $body {
            #[serde(skip_serializing_if = "is_default")]
            pub success: bool,
        }

        pub type $response = Response<$body>;

        body! { $body = $name; }
    )*};
}

successes! {
    StreamRemovePeer StreamRemovePeerResponse = "stream_remove_peer_response";
    StreamEvacuatePeer StreamEvacuatePeerResponse = "stream_evacuate_peer_response";
    StreamCancelMove StreamCancelMoveResponse = "stream_cancel_move_response";
    StreamLeaderStepDown StreamLeaderStepDownResponse = "stream_leader_stepdown_response";
    ConsumerLeaderStepDown ConsumerLeaderStepDownResponse = "consumer_leader_stepdown_response";
    MetaLeaderStepDown MetaLeaderStepDownResponse = "meta_leader_stepdown_response";
    MetaServerRemove MetaServerRemoveResponse = "meta_server_remove_response";
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct AccountPurge {
    #[serde(skip_serializing_if = "is_default")]
    pub initiated: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MetaRescue {
    pub server: String,
    pub server_id: String,
    #[serde(skip_serializing_if = "is_default")]
    pub prev_quorum: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub new_quorum: i64,
}

pub type AccountPurgeResponse = Response<AccountPurge>;
pub type MetaRescueResponse = Response<MetaRescue>;

body! {
    AccountPurge = "account_purge_response";
    MetaRescue = "meta_rescue_response";
}
