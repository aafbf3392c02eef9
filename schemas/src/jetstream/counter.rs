//! Messages of counter streams.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The body of a counter's message: a whole number of any size, in decimal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CounterValue {
    pub val: String,
}

/// The header `Nats-Counter-Sources`: what each stream counted, by stream and subject.
pub type CounterSources = BTreeMap<String, BTreeMap<String, String>>;
