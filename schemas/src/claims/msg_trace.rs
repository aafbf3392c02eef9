//! Where traces that come from outside with a `traceparent` go to.

use serde::{Deserialize, Serialize};

use super::is_default;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MsgTrace {
    #[serde(rename = "dest", skip_serializing_if = "String::is_empty")]
    pub destination: String,
    /// Percent; 0 stands for 100.
    #[serde(skip_serializing_if = "is_default")]
    pub sampling: i64,
}
