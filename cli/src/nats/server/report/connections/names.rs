//! What expressions call the fields of connections and servers: as JSON does, and as the programs in Go do. All fields are
//! there, also those that documents leave out.

use schemas::monitor::{ConnInfo, ServerInfo};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::failure::Outcome;

/// (in JSON, in Go, what stands for nothing)
type Names = [(&'static str, &'static str, Nothing)];

#[derive(Clone, Copy)]
enum Nothing {
    Text,
    Number,
    False,
    List,
    Null,
}
use Nothing::{False, List, Null, Number, Text};

const CONNECTION: &Names = &[
    ("cid", "Cid", Number),
    ("kind", "Kind", Text),
    ("type", "Type", Text),
    ("ip", "IP", Text),
    ("port", "Port", Number),
    ("start", "Start", Text),
    ("last_activity", "LastActivity", Text),
    ("stop", "Stop", Null),
    ("reason", "Reason", Text),
    ("rtt", "RTT", Text),
    ("uptime", "Uptime", Text),
    ("idle", "Idle", Text),
    ("pending_bytes", "Pending", Number),
    ("in_msgs", "InMsgs", Number),
    ("out_msgs", "OutMsgs", Number),
    ("in_bytes", "InBytes", Number),
    ("out_bytes", "OutBytes", Number),
    ("stalls", "Stalls", Number),
    ("subscriptions", "NumSubs", Number),
    ("name", "Name", Text),
    ("lang", "Lang", Text),
    ("version", "Version", Text),
    ("tls_version", "TLSVersion", Text),
    ("tls_cipher_suite", "TLSCipher", Text),
    ("tls_peer_certs", "TLSPeerCerts", List),
    ("tls_first", "TLSFirst", False),
    ("authorized_user", "AuthorizedUser", Text),
    ("account", "Account", Text),
    ("subscriptions_list", "Subs", List),
    ("subscriptions_list_detail", "SubsDetail", List),
    ("jwt", "JWT", Text),
    ("issuer_key", "IssuerKey", Text),
    ("name_tag", "NameTag", Text),
    ("tags", "Tags", List),
    ("mqtt_client", "MQTTClient", Text),
    ("proxy", "Proxy", Null),
];

const SERVER: &Names = &[
    ("name", "Name", Text),
    ("host", "Host", Text),
    ("id", "ID", Text),
    ("cluster", "Cluster", Text),
    ("domain", "Domain", Text),
    ("ver", "Version", Text),
    ("tags", "Tags", List),
    ("metadata", "Metadata", Null),
    ("feature_flags", "FeatureFlags", Null),
    ("jetstream", "JetStream", False),
    ("flags", "Flags", Number),
    ("seq", "Seq", Number),
    ("time", "Time", Text),
];

/// A connection under both kinds of names.
pub fn connection(info: &ConnInfo) -> Outcome<(Value, Value)> {
    named(info, CONNECTION)
}

/// A server under both kinds of names.
pub fn server(info: &ServerInfo) -> Outcome<(Value, Value)> {
    named(info, SERVER)
}

fn named(document: &impl Serialize, names: &Names) -> Outcome<(Value, Value)> {
    let document = serde_json::to_value(document)?;
    let (mut json, mut go) = (Map::new(), Map::new());
    for (in_json, in_go, nothing) in names {
        let value = document.get(in_json).cloned().unwrap_or_else(|| nothing.value());
        json.insert((*in_json).into(), value.clone());
        go.insert((*in_go).into(), value);
    }
    Ok((json.into(), go.into()))
}

impl Nothing {
    fn value(self) -> Value {
        match self {
            Text => json!(""),
            Number => json!(0),
            False => json!(false),
            List => json!([]),
            Null => Value::Null,
        }
    }
}
