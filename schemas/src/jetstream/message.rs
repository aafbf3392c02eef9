//! Single messages of a stream: `STREAM.MSG.GET`, `STREAM.MSG.DELETE` and the request of `DIRECT.GET`.

use serde::{Deserialize, Serialize};

use super::is_default;
use super::response::{Response, body};
use crate::go::Time;

/// Only direct gets know the fields from `batch` on, except for `start_time` and `no_hdr`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiMsgGetRequest")]
pub struct MsgGetRequest {
    #[serde(skip_serializing_if = "is_default")]
    pub seq: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub last_by_subj: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub next_by_subj: String,
    #[serde(skip_serializing_if = "is_default")]
    pub batch: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_bytes: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<Time>,
    /// The last message of every subject that these match.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub multi_last: Vec<String>,
    #[serde(skip_serializing_if = "is_default")]
    pub up_to_seq: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub up_to_time: Option<Time>,
    #[serde(skip_serializing_if = "is_default")]
    pub no_hdr: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StoredMessage {
    pub subject: String,
    pub seq: u64,
    #[serde(with = "base64", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "json-schema", schemars(with = "crate::catalogue::Base64"))]
    pub hdrs: Vec<u8>,
    #[serde(with = "base64", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "json-schema", schemars(with = "crate::catalogue::Base64"))]
    pub data: Vec<u8>,
    pub time: Time,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MsgGet {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<StoredMessage>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default, rename = "JSApiMsgDeleteRequest")]
pub struct MsgDeleteRequest {
    pub seq: u64,
    /// Leave the bytes on disk as they are.
    #[serde(skip_serializing_if = "is_default")]
    pub no_erase: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MsgDelete {
    #[serde(skip_serializing_if = "is_default")]
    pub success: bool,
}

pub type MsgGetResponse = Response<MsgGet>;
pub type MsgDeleteResponse = Response<MsgDelete>;

body! {
    MsgGet = "stream_msg_get_response";
    MsgDelete = "stream_msg_delete_response";
}

/// Bytes as Go prints them: standard base64 with padding.
mod base64 {
    use std::borrow::Cow;

    use data_encoding::BASE64;
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = Option::<Cow<'de, str>>::deserialize(deserializer)?.unwrap_or_default();
        BASE64.decode(text.as_bytes()).map_err(de::Error::custom)
    }
}
