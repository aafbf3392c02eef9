//! `$SYS.REQ.SERVER.PING.PROFILEZ`: a profile of the process.

use serde::{Deserialize, Serialize};

use super::is_default;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profilez {
    /// Base 64; `None` (`null`) where there is none.
    pub profile: Option<String>,
    pub error: String,
}

/// The request's options as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProfilezOptions {
    pub name: String,
    pub debug: i64,
    /// Nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub duration: i64,
}
