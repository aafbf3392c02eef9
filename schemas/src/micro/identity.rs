//! What stands in every answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::go::null::or_default;

/// One instance of a service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Identity {
    pub name: String,
    /// Another one for each instance.
    pub id: String,
    /// Three numbers with dots, as semantic versions have.
    pub version: String,
    #[serde(deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<BTreeMap<String, String>>"))]
    pub metadata: BTreeMap<String, String>,
}
