//! Servers that run out of space, leave, or are rescued.

use serde::{Deserialize, Serialize};

use super::event::event;

/// `$JS.EVENT.ADVISORY.SERVER.OUT_OF_STORAGE`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ServerOutOfSpace {
    pub server: String,
    pub server_id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stream: String,
    pub cluster: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.SERVER.REMOVED`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ServerRemoved {
    pub server: String,
    pub server_id: String,
    pub cluster: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.SERVER.META_RESCUE`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MetaRescue {
    pub server: String,
    pub server_id: String,
    pub prev_quorum: i64,
    pub new_quorum: i64,
    pub cluster: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

event! { "advisory"
    ServerOutOfSpace = "server_out_of_space";
    ServerRemoved = "server_removed";
    MetaRescue = "meta_rescue";
}
