//! `server_name`, `server_tags`, `server_metadata`: what the server calls itself.

use std::collections::BTreeMap;

/// Names the server gives itself in INFO, `varz` and logs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// Server name without spaces; empty means "use the server id".
    pub server_name: String,
    /// Tags, in the order given, white space trimmed.
    pub server_tags: Vec<String>,
    /// Free key/value pairs shown by monitoring.
    pub server_metadata: BTreeMap<String, String>,
}
