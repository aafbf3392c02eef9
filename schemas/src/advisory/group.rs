//! Pinned clients of priority groups, and batches that were given up.

use serde::{Deserialize, Serialize};

use super::event::event;

/// `$JS.EVENT.ADVISORY.CONSUMER.PINNED.<stream>.<consumer>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ConsumerGroupPinned {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    pub stream: String,
    pub consumer: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    pub group: String,
    pub pinned_id: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum UnpinReason {
    #[default]
    Admin,
    Timeout,
}

/// `$JS.EVENT.ADVISORY.CONSUMER.UNPINNED.<stream>.<consumer>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ConsumerGroupUnpinned {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    pub stream: String,
    pub consumer: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    pub group: String,
    pub reason: UnpinReason,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum BatchAbandonReason {
    #[default]
    Timeout,
    Large,
    Incomplete,
    Unsupported,
}

/// `$JS.EVENT.ADVISORY.STREAM.BATCH_ABANDONED.<stream>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StreamBatchAbandoned {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    pub stream: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    /// The batch's id.
    pub batch: String,
    pub reason: BatchAbandonReason,
}

event! { "advisory"
    ConsumerGroupPinned = "consumer_group_pinned";
    ConsumerGroupUnpinned = "consumer_group_unpinned";
    StreamBatchAbandoned = "stream_batch_abandoned";
}
