//! What an account takes from another.

use serde::{Deserialize, Serialize};

use super::{ExportType, is_default};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Import {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// As the first publisher sees it: the exporter's subject of a stream, the importer's of a service with `to`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// The exporting account.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// An activation token, or a URL of one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub token: String,
    /// Older than `local_subject`, which replaces it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub to: String,
    /// The subject inside the importing account; `$1` stands for the first wildcard of `subject`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub local_subject: String,
    #[serde(rename = "type", skip_serializing_if = "ExportType::is_unknown")]
    pub kind: ExportType,
    /// The exporter learns who asks, for latency tracking.
    #[serde(skip_serializing_if = "is_default")]
    pub share: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub allow_trace: bool,
}

impl Import {
    pub fn is_stream(&self) -> bool {
        self.kind == ExportType::Stream
    }

    pub fn is_service(&self) -> bool {
        self.kind == ExportType::Service
    }
}
