//! Subjects that may pass, as documents about routes and users show them.

use serde::{Deserialize, Serialize};

use crate::go::null::or_default;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubjectPermission {
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub allow: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub deny: Vec<String>,
}
