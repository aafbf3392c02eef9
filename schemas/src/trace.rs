//! What happened to a traced message in one server: the document that goes to its `Nats-Trace-Dest`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::go::Time;
use crate::go::null::or_default;
use crate::jetstream::is_default;

/// The kinds of connections, as they stand in `kind`.
pub mod kind {
    pub const CLIENT: i64 = 0;
    pub const ROUTER: i64 = 1;
    pub const GATEWAY: i64 = 2;
    pub const SYSTEM: i64 = 3;
    pub const LEAF: i64 = 4;
    pub const JETSTREAM: i64 = 5;
    pub const ACCOUNT: i64 = 6;
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TraceEvent {
    pub server: TraceServer,
    pub request: TraceRequest,
    /// How many other servers the message was sent on to.
    #[serde(skip_serializing_if = "is_default")]
    pub hops: i64,
    #[serde(deserialize_with = "or_default")]
    pub events: Vec<TraceStep>,
}

/// The server that tells; more is said of it than is read here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TraceServer {
    pub name: String,
    pub host: String,
    pub id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
    #[serde(rename = "ver")]
    pub version: String,
    pub time: Time,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TraceRequest {
    #[serde(rename = "header", skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "or_default")]
    pub headers: BTreeMap<String, Vec<String>>,
    #[serde(rename = "msgsize", skip_serializing_if = "is_default")]
    pub size: i64,
}

/// One thing that happened. The first is always the ingress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum TraceStep {
    #[serde(rename = "in")]
    Ingress(Ingress),
    #[serde(rename = "sm")]
    SubjectMapping(SubjectMapping),
    #[serde(rename = "se")]
    StreamExport(StreamExport),
    #[serde(rename = "si")]
    ServiceImport(ServiceImport),
    #[serde(rename = "js")]
    JetStream(JetStream),
    #[serde(rename = "eg")]
    Egress(Egress),
}

/// The message came in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ingress {
    #[serde(rename = "ts")]
    pub time: Time,
    pub kind: i64,
    pub cid: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(rename = "acc")]
    pub account: String,
    #[serde(rename = "subj")]
    pub subject: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub error: String,
}

/// The account gave it another subject.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubjectMapping {
    #[serde(rename = "ts")]
    pub time: Time,
    pub to: String,
}

/// Another account gets it as part of a stream.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StreamExport {
    #[serde(rename = "ts")]
    pub time: Time,
    #[serde(rename = "acc")]
    pub account: String,
    pub to: String,
}

/// Another account serves it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceImport {
    #[serde(rename = "ts")]
    pub time: Time,
    #[serde(rename = "acc")]
    pub account: String,
    pub from: String,
    pub to: String,
}

/// A stream stores it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct JetStream {
    #[serde(rename = "ts")]
    pub time: Time,
    pub stream: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    #[serde(rename = "nointerest", skip_serializing_if = "is_default")]
    pub no_interest: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub error: String,
}

/// The message goes out, or would.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Egress {
    #[serde(rename = "ts")]
    pub time: Time,
    pub kind: i64,
    pub cid: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What the event of the server at the other end has in its header `Nats-Trace-Hop`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub hop: String,
    #[serde(rename = "acc", skip_serializing_if = "String::is_empty")]
    pub account: String,
    #[serde(rename = "sub", skip_serializing_if = "String::is_empty")]
    pub subscription: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub queue: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub error: String,
}

impl TraceEvent {
    /// How the message came in.
    pub fn ingress(&self) -> Option<&Ingress> {
        match self.events.first() {
            Some(TraceStep::Ingress(ingress)) => Some(ingress),
            _ => None,
        }
    }

    /// Where it went out.
    pub fn egresses(&self) -> impl Iterator<Item = &Egress> {
        self.events.iter().filter_map(|step| match step {
            TraceStep::Egress(egress) => Some(egress),
            _ => None,
        })
    }

    /// The hop that brought it to this server; empty in the first.
    pub fn hop(&self) -> &str {
        let is_hop = |name: &&String| name.eq_ignore_ascii_case("Nats-Trace-Hop");
        let name = self.request.headers.keys().find(is_hop);
        name.and_then(|name| self.request.headers[name].first()).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_told_apart_by_their_type() {
        let text = r#"{"server":{"name":"s","host":"h","id":"I","ver":"2.11.0","jetstream":true,"time":"2024-02-29T00:00:00Z"},"request":{"header":{"nats-trace-hop":["1.2"]},"msgsize":3},"hops":1,"events":[
            {"type":"in","ts":"2024-02-29T00:00:00Z","kind":1,"cid":7,"name":"r","acc":"A","subj":"a"},
            {"type":"sm","ts":"2024-02-29T00:00:00Z","to":"b"},
            {"type":"js","ts":"2024-02-29T00:00:00Z","stream":"S","nointerest":true},
            {"type":"eg","ts":"2024-02-29T00:00:00Z","kind":0,"cid":8,"sub":"b"}]}"#;
        let event: TraceEvent = serde_json::from_str(text).unwrap();
        assert_eq!((event.hop(), event.ingress().unwrap().cid, event.hops), ("1.2", 7, 1));
        assert_eq!(event.egresses().map(|egress| egress.cid).collect::<Vec<_>>(), [8]);
        assert!(matches!(&event.events[2], TraceStep::JetStream(js) if js.no_interest && js.stream == "S"));
    }
}
