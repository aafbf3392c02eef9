//! Streams as a whole: create, update, info, names, list, delete, purge. The request of create and update is
//! [`super::StreamConfigRequest`]; delete has none.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::response::{Paged, Response, body};
use super::stream_info::StreamInfo;
use super::{is_default, null_if_empty};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct StreamCreate {
    /// Absent from errors.
    #[serde(flatten)]
    pub info: Option<StreamInfo>,
    /// Absent from the answer of a restore.
    #[serde(default, skip_serializing_if = "is_default")]
    pub did_create: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct StreamUpdate {
    /// Absent from errors.
    #[serde(flatten)]
    pub info: Option<StreamInfo>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiStreamInfoRequest")]
pub struct StreamInfoRequest {
    /// The first subject to list.
    pub offset: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub deleted_details: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subjects_filter: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct StreamInfoPage {
    /// Counts subjects; all zero where none were asked for.
    #[serde(flatten)]
    pub page: Paged,
    /// Absent from errors.
    #[serde(flatten)]
    pub info: Option<StreamInfo>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiStreamNamesRequest")]
pub struct StreamNamesRequest {
    pub offset: i64,
    /// Only streams that listen to this.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct StreamNames {
    #[serde(flatten)]
    pub page: Paged,
    #[serde(default, with = "null_if_empty")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<String>>"))]
    pub streams: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiStreamListRequest")]
pub struct StreamListRequest {
    pub offset: i64,
    /// Only streams that listen to this.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct StreamList {
    #[serde(flatten)]
    pub page: Paged,
    #[serde(default)]
    pub streams: Vec<StreamInfo>,
    /// Streams that did not answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Streams that cannot be served, and why.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub offline: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StreamDelete {
    #[serde(skip_serializing_if = "is_default")]
    pub success: bool,
}

/// `seq` and `keep` exclude each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiStreamPurgeRequest")]
pub struct StreamPurgeRequest {
    /// Purge up to but not including this.
    #[serde(skip_serializing_if = "is_default")]
    pub seq: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub filter: String,
    /// How many messages stay.
    #[serde(skip_serializing_if = "is_default")]
    pub keep: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StreamPurge {
    #[serde(skip_serializing_if = "is_default")]
    pub success: bool,
    pub purged: u64,
}

pub type StreamCreateResponse = Response<StreamCreate>;
pub type StreamUpdateResponse = Response<StreamUpdate>;
pub type StreamInfoResponse = Response<StreamInfoPage>;
pub type StreamNamesResponse = Response<StreamNames>;
pub type StreamListResponse = Response<StreamList>;
pub type StreamDeleteResponse = Response<StreamDelete>;
pub type StreamPurgeResponse = Response<StreamPurge>;

body! {
    StreamCreate = "stream_create_response";
    StreamUpdate = "stream_update_response";
    StreamInfoPage = "stream_info_response";
    StreamNames = "stream_names_response";
    StreamList = "stream_list_response";
    StreamDelete = "stream_delete_response";
    StreamPurge = "stream_purge_response";
}
