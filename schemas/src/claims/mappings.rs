//! Subjects that are published under other names.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::is_default;

/// Subject to its destinations.
pub type Mappings = BTreeMap<String, Vec<WeightedMapping>>;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WeightedMapping {
    pub subject: String,
    /// Percent; 0 stands for 100.
    #[serde(skip_serializing_if = "is_default")]
    pub weight: u8,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
}

impl WeightedMapping {
    pub fn percent(&self) -> u8 {
        if self.weight == 0 { 100 } else { self.weight }
    }
}
