//! `/accountz`: which accounts there are, and one of them in full.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::is_default;
use super::subsz::SublistStats;
use crate::advisory::Event;
use crate::claims::{AccountClaims, Export, ExportType, Import, ServiceLatency};
use crate::go::Time;
use crate::go::null::or_default;
use crate::metric;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Accountz {
    pub server_id: String,
    pub now: Time,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub system_account: String,
    /// Filled unless one account was asked for.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub accounts: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_detail: Option<AccountInfo>,
}

/// One account. Times up to which something is revoked are by public key, or `*`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountInfo {
    pub account_name: String,
    pub update_time: Time,
    #[serde(skip_serializing_if = "is_default")]
    pub is_system: bool,
    pub expired: bool,
    /// All that it imports could be resolved.
    pub complete: bool,
    pub jetstream_enabled: bool,
    pub leafnode_connections: i64,
    pub client_connections: i64,
    pub subscriptions: u32,
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub mappings: BTreeMap<String, Vec<MapDest>>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub exports: Vec<ExtExport>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub imports: Vec<ExtImport>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub jwt: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub issuer_key: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name_tag: String,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decoded_jwt: Option<AccountClaims>,
    /// What is wrong with the token.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub validation_result_jwt: Vec<ExtVrIssue>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub revoked_user: BTreeMap<String, Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sublist_stats: Option<SublistStats>,
    /// Requests that wait for an answer of this account, by the reply subject.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub responses: BTreeMap<String, ExtImport>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MapDest {
    pub subject: String,
    /// Per cent.
    pub weight: u8,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtExport {
    #[serde(flatten)]
    pub export: Export,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub approved_accounts: Vec<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub revoked_activations: BTreeMap<String, Time>,
}

/// An import as its claim tells it (but for `share`, which stands further down and is never left out), and its state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtImport {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub token: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub to: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub local_subject: String,
    #[serde(rename = "type", skip_serializing_if = "ExportType::is_unknown")]
    pub kind: ExportType,
    #[serde(skip_serializing_if = "is_default")]
    pub allow_trace: bool,
    /// It cannot be used.
    pub invalid: bool,
    pub share: bool,
    /// The answer's time is measured.
    pub tracking: bool,
    /// The headers that had a request measured.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub tracking_header: BTreeMap<String, Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latency: Option<ServiceLatency>,
    /// The first half of a measurement that two servers take together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m1: Option<Event<metric::ServiceLatency>>,
}

impl From<Import> for ExtImport {
    fn from(import: Import) -> Self {
        let Import { name, subject, account, token, to, local_subject, kind, share, allow_trace } = import;
        ExtImport {
            name,
            subject,
            account,
            token,
            to,
            local_subject,
            kind,
            share,
            allow_trace,
            ..ExtImport::default()
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtVrIssue {
    pub description: String,
    pub blocking: bool,
    /// Time alone may cure it, or make it worse.
    pub time_check: bool,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.ACCOUNTZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountzOptions {
    /// The one to detail.
    pub account: String,
}
