//! Which servers shall answer a request that all of them hear; stands beside the request's own options.

use serde::{Deserialize, Serialize};

use super::is_default;
use crate::go::null::or_default;

/// Empty members filter nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EventFilterOptions {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub server_name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub host: String,
    /// The three above must be equal, not merely contained.
    #[serde(skip_serializing_if = "is_default")]
    pub exact_match: bool,
    /// The server must have all of them.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub tags: Vec<String>,
    /// JetStream's; always exact.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

/// A request's options together with the filter, as they stand in one object.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filtered<O> {
    #[serde(flatten)]
    pub options: O,
    #[serde(flatten)]
    pub filter: EventFilterOptions,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::monitor::HealthzOptions;

    #[test]
    fn options_and_filter_share_an_object() {
        let text = r#"{"js-enabled-only":true,"server_name":"n1","exact_match":true}"#;
        let request: Filtered<HealthzOptions> = serde_json::from_str(text).unwrap();
        assert!(request.options.js_enabled_only && request.filter.exact_match);
        assert_eq!(request.filter.server_name, "n1");
        assert_eq!(serde_json::to_string(&request).unwrap(), text);
    }
}
