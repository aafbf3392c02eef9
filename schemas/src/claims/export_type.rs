//! Stream or service.

use std::fmt;

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExportType {
    /// Not said.
    #[default]
    #[serde(skip)]
    Unknown,
    Stream,
    Service,
}

impl ExportType {
    pub fn is_unknown(&self) -> bool {
        *self == ExportType::Unknown
    }
}

impl fmt::Display for ExportType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            ExportType::Unknown => "unknown",
            ExportType::Stream => "stream",
            ExportType::Service => "service",
        })
    }
}
