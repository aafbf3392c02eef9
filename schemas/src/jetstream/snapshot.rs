//! `STREAM.SNAPSHOT` and `STREAM.RESTORE`.

use serde::{Deserialize, Serialize};

use super::is_default;
use super::response::{Response, body};
use super::stream_config::StreamConfig;
use super::stream_state::StreamState;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiStreamSnapshotRequest")]
pub struct SnapshotRequest {
    pub deliver_subject: String,
    #[serde(skip_serializing_if = "is_default")]
    pub no_consumers: bool,
    /// Bytes; 0 lets the server choose 128 KiB.
    #[serde(skip_serializing_if = "is_default")]
    pub chunk_size: i64,
    /// Bytes that may go unacknowledged; 0 lets the server choose 8 MiB.
    #[serde(skip_serializing_if = "is_default")]
    pub window_size: i64,
    /// Check every message first.
    #[serde(skip_serializing_if = "is_default")]
    pub jsck: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Snapshot {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<StreamConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StreamState>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiStreamRestoreRequest")]
pub struct RestoreRequest {
    pub config: StreamConfig,
    pub state: StreamState,
}

/// The answer once everything is restored is that of `STREAM.CREATE`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Restore {
    /// Where the chunks go.
    pub deliver_subject: String,
}

pub type SnapshotResponse = Response<Snapshot>;
pub type RestoreResponse = Response<Restore>;

body! {
    Snapshot = "stream_snapshot_response";
    Restore = "stream_restore_response";
}
