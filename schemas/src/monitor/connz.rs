//! `/connz`: the connections, open or recently closed.

use serde::{Deserialize, Serialize};

use super::is_default;
use super::varz::ProxyKey;
use crate::go::Time;
use crate::go::null::or_default;

/// How many connections an answer holds when the request does not say.
pub const DEFAULT_LIMIT: i64 = 1024;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Connz {
    pub server_id: String,
    pub now: Time,
    /// Entries in `connections`.
    pub num_connections: i64,
    /// Entries before paging.
    pub total: i64,
    pub offset: i64,
    pub limit: i64,
    /// `None` (`null`, and an empty `server_id`) is the answer about an account that does not exist.
    pub connections: Option<Vec<ConnInfo>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnInfo {
    pub cid: u64,
    /// `Client`, `Leafnode`, …
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// `nats`, `websocket` or `mqtt`.
    #[serde(rename = "type", skip_serializing_if = "String::is_empty")]
    pub client_type: String,
    pub ip: String,
    pub port: i64,
    pub start: Time,
    pub last_activity: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop: Option<Time>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rtt: String,
    pub uptime: String,
    pub idle: String,
    pub pending_bytes: i64,
    pub in_msgs: i64,
    pub out_msgs: i64,
    pub in_bytes: i64,
    pub out_bytes: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub stalls: i64,
    pub subscriptions: u32,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lang: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tls_version: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tls_cipher_suite: String,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub tls_peer_certs: Vec<TlsPeerCert>,
    #[serde(skip_serializing_if = "is_default")]
    pub tls_first: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authorized_user: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub subscriptions_list: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub subscriptions_list_detail: Vec<SubDetail>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub jwt: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub issuer_key: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name_tag: String,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mqtt_client: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<ProxyKey>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TlsPeerCert {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// Hex digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub spki_sha256: String,
    /// Hex digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_sha256: String,
}

/// One subscription, as `/connz?subs=detail` and `/subsz?subs=1` list it. The open connections of `/connz` leave the
/// account out; closed ones and `/subsz` name it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubDetail {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_tag: String,
    pub subject: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub qgroup: String,
    pub sid: String,
    pub msgs: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max: i64,
    pub cid: u64,
}

/// Which connections to list; a number in requests over NATS.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ConnzState {
    #[default]
    Open,
    Closed,
    All,
}

impl ConnzState {
    /// The word in a query string, in any case; `any` is `all`, nothing is `open`.
    pub fn from_query(word: &str) -> Option<Self> {
        match word.to_ascii_lowercase().as_str() {
            "" | "open" => Some(ConnzState::Open),
            "closed" => Some(ConnzState::Closed),
            "any" | "all" => Some(ConnzState::All),
            _ => None,
        }
    }
}

impl Serialize for ConnzState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*self as u8)
    }
}

impl<'de> Deserialize<'de> for ConnzState {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u64::deserialize(deserializer)? {
            0 => Ok(ConnzState::Open),
            1 => Ok(ConnzState::Closed),
            2 => Ok(ConnzState::All),
            other => Err(serde::de::Error::custom(format_args!("unknown connection state {other}"))),
        }
    }
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.CONNZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnzOptions {
    /// A word of [`super::ConnzSort`], or nothing. Text, because an unknown word is refused only once all else was read.
    pub sort: String,
    /// Show user, account and the rest of what was authenticated.
    pub auth: bool,
    pub subscriptions: bool,
    pub subscriptions_detail: bool,
    pub offset: i64,
    /// 0 means [`DEFAULT_LIMIT`].
    pub limit: i64,
    pub cid: u64,
    pub mqtt_client: String,
    pub state: ConnzState,
    pub user: String,
    pub acc: String,
    pub filter_subject: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::go::json;

    /// An answer of the reference server 2.15.1 to `?subs=detail&auth=1`, over TLS with a client certificate.
    const DETAIL: &str = include_str!("testdata/connz_detail.json");
    /// The same connection after it closed, `?state=closed`.
    const CLOSED: &str = include_str!("testdata/connz_closed.json");

    #[test]
    fn answers_of_the_reference_read_and_print_to_the_same_bytes() {
        for text in [DETAIL, CLOSED] {
            let connz: Connz = serde_json::from_str(text).unwrap();
            assert_eq!(connz.connections.as_ref().map(Vec::len), Some(1));
            assert_eq!(json::to_string_pretty(&connz).unwrap(), text.trim_end());
        }
    }

    #[test]
    fn state_is_a_word_in_queries_and_a_number_in_json() {
        for (word, number, state) in [
            ("open", "0", ConnzState::Open),
            ("CLOSED", "1", ConnzState::Closed),
            ("any", "2", ConnzState::All),
        ] {
            assert_eq!(ConnzState::from_query(word), Some(state));
            assert_eq!(serde_json::from_str::<ConnzState>(number).unwrap(), state);
            assert_eq!(serde_json::to_string(&state).unwrap(), number);
        }
        assert_eq!(ConnzState::from_query("x"), None);
        assert!(serde_json::from_str::<ConnzState>("3").is_err());
    }
}
