//! Which server speaks: the head of all that servers say on `$SYS` subjects, and the envelope of their answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::go::Time;
use crate::go::null::or_default;
use crate::jetstream::ApiError;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServerInfo {
    pub name: String,
    pub host: String,
    pub id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
    /// JetStream's.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    #[serde(rename = "ver")]
    pub version: String,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub metadata: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub feature_flags: BTreeMap<String, bool>,
    pub jetstream: bool,
    /// The sum of `JETSTREAM`, `BINARY_SNAPSHOT` and `ACCOUNT_NRG`.
    pub flags: u64,
    /// Grows with each message of the server.
    pub seq: u64,
    pub time: Time,
}

impl ServerInfo {
    /// JetStream is on.
    pub const JETSTREAM: u64 = 1;
    /// Stream snapshots in a binary form are understood.
    pub const BINARY_SNAPSHOT: u64 = 2;
    /// An account can carry its own traffic between servers.
    pub const ACCOUNT_NRG: u64 = 4;
}

/// The answer to a ping that asks for no more than who is there; it has no envelope.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServerId {
    pub name: String,
    pub host: String,
    pub id: String,
}

/// An answer on a `$SYS.REQ.` subject around its document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServerApiResponse<T> {
    #[serde(default)]
    pub server: ServerInfo,
    /// Absent where there is nothing to tell or an error instead.
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    pub data: Option<T>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ApiError>,
}

fn none<T>() -> Option<T> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::go::json;
    use crate::monitor::Accountz;

    /// What the reference server 2.15.1 answered to `$SYS.REQ.SERVER.PING.ACCOUNTZ`.
    const ANSWER: &str = r#"{"server":{"name":"shape","host":"127.0.0.1","id":"NDJ","ver":"2.15.1","feature_flags":{"js_ack_fc_v2":false},"jetstream":true,"flags":7,"seq":49,"time":"2026-11-22T15:10:11.123456789Z"},"data":{"server_id":"NDJ","now":"2026-11-22T15:10:11.123456789Z","system_account":"$SYS","accounts":["$SYS","$G"]}}"#;

    #[test]
    fn an_answer_reads_and_prints_to_the_same_bytes() {
        let answer: ServerApiResponse<Accountz> = serde_json::from_str(ANSWER).unwrap();
        assert_eq!(answer.data.as_ref().unwrap().accounts, ["$SYS", "$G"]);
        assert_eq!(json::to_string(&answer).unwrap(), ANSWER);
    }

    #[test]
    fn an_error_stands_without_data() {
        let text = r#"{"server":{"name":"n","tags":null},"data":null,"error":{"code":500,"description":"Account X does not exist"}}"#;
        let answer: ServerApiResponse<Accountz> = serde_json::from_str(text).unwrap();
        assert_eq!((answer.data, answer.error.unwrap().code), (None, 500));
    }
}
