//! Streams and consumers that come, change, pause and go.

use serde::{Deserialize, Serialize};

use super::event::event;
use crate::go::Time;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Action {
    #[default]
    Create,
    Delete,
    Modify,
}

/// `$JS.EVENT.ADVISORY.STREAM.{CREATED,UPDATED,DELETED}.<stream>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StreamAction {
    pub stream: String,
    pub action: Action,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.CONSUMER.{CREATED,DELETED}.<stream>.<consumer>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ConsumerAction {
    pub stream: String,
    pub consumer: String,
    pub action: Action,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.CONSUMER.PAUSE.<stream>.<consumer>`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ConsumerPause {
    pub stream: String,
    pub consumer: String,
    pub paused: bool,
    /// The zero time where the consumer was resumed.
    pub pause_until: Time,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

event! { "advisory"
    StreamAction = "stream_action";
    ConsumerAction = "consumer_action";
    ConsumerPause = "consumer_pause";
}
