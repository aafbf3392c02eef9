//! Backups and restores of streams.

use serde::{Deserialize, Serialize};

use super::client_info::ClientInfo;
use super::event::event;
use crate::go::Time;
use crate::jetstream::StreamState;

/// `$JS.EVENT.ADVISORY.STREAM.SNAPSHOT_CREATE.<stream>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SnapshotCreate {
    pub stream: String,
    pub state: StreamState,
    pub client: Option<ClientInfo>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.STREAM.SNAPSHOT_COMPLETE.<stream>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SnapshotComplete {
    pub stream: String,
    pub start: Time,
    pub end: Time,
    pub client: Option<ClientInfo>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub error: String,
}

/// `$JS.EVENT.ADVISORY.STREAM.RESTORE_CREATE.<stream>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct RestoreCreate {
    pub stream: String,
    pub client: Option<ClientInfo>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.STREAM.RESTORE_COMPLETE.<stream>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct RestoreComplete {
    pub stream: String,
    pub start: Time,
    pub end: Time,
    pub bytes: i64,
    pub client: Option<ClientInfo>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

event! { "advisory"
    SnapshotCreate = "snapshot_create";
    SnapshotComplete = "snapshot_complete";
    RestoreCreate = "restore_create";
    RestoreComplete = "restore_complete";
}
