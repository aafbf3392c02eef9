//! Consumers: create, info, names, list, delete, pause, reset, unpin. Info and delete have no request.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::consumer_config::ConsumerConfig;
use super::consumer_info::ConsumerInfo;
use super::is_default;
use super::policy::ConsumerAction;
use super::response::{Paged, Response, body};
use crate::go::Time;

/// The same for every form of the subject: ephemeral, named, named with a filter, durable.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "CreateConsumerRequest")]
pub struct ConsumerCreateRequest {
    pub stream_name: String,
    pub config: ConsumerConfig,
    pub action: ConsumerAction,
    /// Refuse what would otherwise be silently adjusted.
    #[serde(skip_serializing_if = "is_default")]
    pub pedantic: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct ConsumerCreate {
    /// Absent from errors.
    #[serde(flatten)]
    pub info: Option<ConsumerInfo>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct ConsumerInfoOf {
    /// Absent from errors.
    #[serde(flatten)]
    pub info: Option<ConsumerInfo>,
}

/// The request of names and list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiConsumersRequest")]
pub struct ConsumersRequest {
    pub offset: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct ConsumerNames {
    #[serde(flatten)]
    pub page: Paged,
    #[serde(default)]
    pub consumers: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct ConsumerList {
    #[serde(flatten)]
    pub page: Paged,
    #[serde(default)]
    pub consumers: Vec<ConsumerInfo>,
    /// Consumers that did not answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Consumers that cannot be served, and why.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub offline: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ConsumerDelete {
    #[serde(skip_serializing_if = "is_default")]
    pub success: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiConsumerPauseRequest")]
pub struct ConsumerPauseRequest {
    /// A moment that has passed, or the zero time, resumes.
    pub pause_until: Time,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ConsumerPause {
    pub paused: bool,
    pub pause_until: Time,
    /// Nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub pause_remaining: i64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiConsumerResetRequest")]
pub struct ConsumerResetRequest {
    /// The next message to deliver; 0: the one behind the acknowledgement floor.
    #[serde(skip_serializing_if = "is_default")]
    pub seq: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct ConsumerReset {
    /// Absent from errors.
    #[serde(flatten)]
    pub info: Option<ConsumerInfo>,
    #[serde(default)]
    pub reset_seq: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiConsumerUnpinRequest")]
pub struct ConsumerUnpinRequest {
    pub group: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct ConsumerUnpin {}

pub type ConsumerCreateResponse = Response<ConsumerCreate>;
pub type ConsumerInfoResponse = Response<ConsumerInfoOf>;
pub type ConsumerNamesResponse = Response<ConsumerNames>;
pub type ConsumerListResponse = Response<ConsumerList>;
pub type ConsumerDeleteResponse = Response<ConsumerDelete>;
pub type ConsumerPauseResponse = Response<ConsumerPause>;
pub type ConsumerResetResponse = Response<ConsumerReset>;
pub type ConsumerUnpinResponse = Response<ConsumerUnpin>;

body! {
    ConsumerCreate = "consumer_create_response";
    ConsumerInfoOf = "consumer_info_response";
    ConsumerNames = "consumer_names_response";
    ConsumerList = "consumer_list_response";
    ConsumerDelete = "consumer_delete_response";
    ConsumerPause = "consumer_pause_response";
    ConsumerReset = "consumer_reset_response";
    ConsumerUnpin = "consumer_unpin_response";
}
