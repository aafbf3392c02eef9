//! What a stream holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{is_default, null_if_empty};
use crate::go::Time;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StreamState {
    pub messages: u64,
    pub bytes: u64,
    pub first_seq: u64,
    /// The zero time where there is no message.
    pub first_ts: Time,
    pub last_seq: u64,
    pub last_ts: Time,
    #[serde(skip_serializing_if = "is_default")]
    pub num_subjects: i64,
    /// Messages per subject.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub subjects: BTreeMap<String, u64>,
    #[serde(skip_serializing_if = "is_default")]
    pub num_deleted: i64,
    /// Sequences between the first and the last that are gone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deleted: Vec<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lost: Option<LostStreamData>,
    pub consumer_count: i64,
}

/// Messages that could not be read back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct LostStreamData {
    #[serde(with = "null_if_empty")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<u64>>"))]
    pub msgs: Vec<u64>,
    pub bytes: u64,
}
