//! Requests of the API: each one answered, and the ones dropped.

use serde::{Deserialize, Serialize};

use super::client_info::ClientInfo;
use super::event::event;

/// `$JS.EVENT.ADVISORY.API`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ApiAudit {
    pub server: String,
    pub client: Option<ClientInfo>,
    pub subject: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub request: String,
    pub response: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// `$JS.EVENT.ADVISORY.API.LIMIT_REACHED`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ApiLimitReached {
    pub server: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    pub dropped: i64,
}

event! { "advisory"
    ApiAudit = "api_audit";
    ApiLimitReached = "api_limit_reached";
}
