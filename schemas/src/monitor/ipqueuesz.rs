//! `/ipqueuesz`: what waits in the queues between the server's own threads.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::is_default;

/// By the queue's name.
pub type Ipqueuesz = BTreeMap<String, IpQueue>;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IpQueue {
    pub pending: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub in_progress: i64,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.IPQUEUESZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IpqueueszOptions {
    /// The empty ones as well.
    pub all: bool,
    /// Only queues whose names contain this.
    pub filter: String,
}
