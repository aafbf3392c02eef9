//! The answer to `$SRV.INFO`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Identity, Verb};
use crate::go::null::or_default;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Info {
    #[serde(flatten)]
    pub identity: Identity,
    #[serde(rename = "type")]
    pub kind: Cow<'static, str>,
    #[serde(default, deserialize_with = "or_default")]
    pub description: String,
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<EndpointInfo>>"))]
    pub endpoints: Vec<EndpointInfo>,
}

/// Where requests go.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct EndpointInfo {
    pub name: String,
    pub subject: String,
    /// Empty when every instance answers every request.
    #[serde(deserialize_with = "or_default")]
    pub queue_group: String,
    #[serde(deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<BTreeMap<String, String>>"))]
    pub metadata: BTreeMap<String, String>,
}

impl Info {
    pub fn new(identity: Identity, description: impl Into<String>, endpoints: Vec<EndpointInfo>) -> Info {
        Info {
            identity,
            kind: Cow::Borrowed(Verb::Info.answer_type()),
            description: description.into(),
            endpoints,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::go::json;

    #[test]
    fn what_others_leave_out_is_empty() {
        let terse = r#"{"name":"n","id":"i","version":"1.0.0","metadata":null,"type":"t","endpoints":[{"name":"e","subject":"s","metadata":null}]}"#;
        let info: Info = serde_json::from_str(terse).unwrap();
        assert_eq!(
            json::to_string(&info).unwrap(),
            r#"{"name":"n","id":"i","version":"1.0.0","metadata":{},"type":"t","description":"","endpoints":[{"name":"e","subject":"s","queue_group":"","metadata":{}}]}"#
        );
    }
}
