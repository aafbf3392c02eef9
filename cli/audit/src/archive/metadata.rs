//! Who captured what, and when.

use schemas::go::Time;
use serde::{Deserialize, Serialize};

/// The file `audit_gather_metadata.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Metadata {
    pub capture_timestamp: Time,
    pub connected_server_name: String,
    pub connected_server_version: String,
    /// Without passwords.
    pub connect_url: String,
    pub user_name: String,
    /// Of the program that captured.
    pub version: String,
}
