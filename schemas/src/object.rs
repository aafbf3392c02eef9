//! Objects of an object store: the document that stands for one in its bucket.
//!
//! A bucket is the stream `OBJ_<bucket>`. The bytes of an object are messages on `$O.<bucket>.C.<nuid>`, its document is the
//! one message on `$O.<bucket>.M.<name>`, the name in base64 for URLs. Where clients write `null`, here is nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::go::Time;
use crate::go::null::or_default;
use crate::jetstream::is_default;

/// An object, a link to one, or to a bucket.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ObjectInfo {
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty", deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<String>"))]
    pub description: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<BTreeMap<String, Vec<String>>>"))]
    pub headers: BTreeMap<String, Vec<String>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<BTreeMap<String, String>>"))]
    pub metadata: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<ObjectOptions>,
    pub bucket: String,
    /// The last token of the subject of the chunks; another one with every version.
    pub nuid: String,
    /// Bytes.
    pub size: u64,
    /// The zero time as clients store it; the time of the message is the one that counts.
    #[serde(rename = "mtime", deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Time>"))]
    pub modified: Time,
    pub chunks: u64,
    /// `SHA-256=` and the digest of all bytes in base64 for URLs, padded. Empty for links and deleted objects.
    #[serde(skip_serializing_if = "String::is_empty", deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<String>"))]
    pub digest: String,
    #[serde(skip_serializing_if = "is_default")]
    pub deleted: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ObjectOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<ObjectLink>,
    /// Bytes in each message but the last; 0 is not said.
    #[serde(skip_serializing_if = "is_default", deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<u32>"))]
    pub max_chunk_size: u32,
}

/// Where a link leads.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ObjectLink {
    pub bucket: String,
    /// Empty for the whole bucket.
    #[serde(skip_serializing_if = "String::is_empty", deserialize_with = "or_default")]
    pub name: String,
}

impl ObjectInfo {
    /// Where it leads, if it is a link.
    pub fn link(&self) -> Option<&ObjectLink> {
        self.options.as_ref().and_then(|options| options.link.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::go::json;

    #[test]
    fn documents_of_both_kinds_of_clients_are_read() {
        let terse = r#"{"name":"a","options":{"max_chunk_size":131072},"bucket":"B","nuid":"N","size":3,"mtime":"0001-01-01T00:00:00Z","chunks":1,"digest":"SHA-256=x"}"#;
        let wordy = r#"{"name":"a","description":null,"metadata":{},"headers":null,"options":{"link":null,"max_chunk_size":131072},"bucket":"B","nuid":"N","size":3,"chunks":1,"mtime":null,"digest":"SHA-256=x"}"#;
        let read: ObjectInfo = serde_json::from_str(terse).unwrap();
        assert_eq!(serde_json::from_str::<ObjectInfo>(wordy).unwrap(), read);
        assert_eq!(json::to_string(&read).unwrap(), terse);
        assert_eq!(read.link(), None);
    }

    #[test]
    fn links_lead_to_objects_or_buckets() {
        let link = |text: &str| {
            let text = format!(r#"{{"name":"l","options":{{"link":{text}}},"bucket":"B"}}"#);
            let info: ObjectInfo = serde_json::from_str(&text).unwrap();
            info.link().cloned().map(|link| (link.bucket, link.name))
        };
        assert_eq!(link(r#"{"bucket":"C","name":"o"}"#), Some(("C".into(), "o".into())));
        assert_eq!(link(r#"{"bucket":"C","name":null}"#), Some(("C".into(), String::new())));
        assert_eq!(link("null"), None);
    }
}
