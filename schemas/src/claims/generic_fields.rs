//! The end of every `nats`: tags, type, version.

use serde::{Deserialize, Serialize};

use super::{Kind, TagList, VERSION, is_default};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GenericFields {
    #[serde(skip_serializing_if = "TagList::is_empty")]
    pub tags: TagList,
    /// The name of the kind; set when the claims are signed.
    #[serde(rename = "type", skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// 1 for what was migrated, [`VERSION`] for what is written.
    #[serde(skip_serializing_if = "is_default")]
    pub version: i64,
}

impl GenericFields {
    /// What is written for claims of this kind.
    pub fn stamp(&mut self, kind: Kind) {
        kind.as_str().clone_into(&mut self.kind);
        self.version = VERSION;
    }
}
