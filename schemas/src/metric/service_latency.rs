//! How long an exported service took to answer one request.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::advisory::ClientInfo;
use crate::advisory::event::EventBody;
use crate::go::Time;

/// All durations in nanoseconds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ServiceLatency {
    /// 200 answered, 400 asked without a reply subject, 408 the requester went, 503 nobody listened, 504 no answer in time.
    pub status: u16,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requestor: Option<ClientInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responder: Option<ClientInfo>,
    /// The headers that had the request measured.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub header: BTreeMap<String, Vec<String>>,
    pub start: Time,
    pub service: i64,
    pub system: i64,
    pub total: i64,
}

impl EventBody for ServiceLatency {
    const TYPE: &'static str = "io.nats.server.metric.v1.service_latency";
}
