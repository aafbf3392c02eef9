//! The questions every NATS service answers about itself, and the JSON of the answers.

use serde::Serialize;
use serde_json::{Map, Value};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Ping,
    Info,
    Stats,
}

impl Verb {
    pub const ALL: [Verb; 3] = [Verb::Ping, Verb::Info, Verb::Stats];

    /// As in `$SRV.PING`.
    pub fn word(self) -> &'static str {
        match self {
            Verb::Ping => "PING",
            Verb::Info => "INFO",
            Verb::Stats => "STATS",
        }
    }
}

/// What stands in every answer.
#[derive(Clone, Serialize)]
pub struct Instance {
    pub name: &'static str,
    pub id: String,
    pub version: &'static str,
    pub metadata: Map<String, Value>,
}

#[derive(Serialize)]
pub struct Ping<'a> {
    #[serde(flatten)]
    pub instance: &'a Instance,
    pub r#type: &'static str,
}

#[derive(Serialize)]
pub struct Info<'a> {
    #[serde(flatten)]
    pub instance: &'a Instance,
    pub r#type: &'static str,
    pub description: &'static str,
    pub endpoints: [EndpointInfo<'a>; 1],
}

#[derive(Serialize)]
pub struct EndpointInfo<'a> {
    pub name: &'static str,
    pub subject: &'a str,
    pub queue_group: &'a str,
    pub metadata: Map<String, Value>,
}

#[derive(Serialize)]
pub struct Stats<'a> {
    #[serde(flatten)]
    pub instance: &'a Instance,
    pub r#type: &'static str,
    /// RFC 3339, UTC.
    pub started: &'a str,
    pub endpoints: [EndpointStats<'a>; 1],
}

/// Times in nanoseconds.
#[derive(Serialize)]
pub struct EndpointStats<'a> {
    pub name: &'static str,
    pub subject: &'a str,
    pub queue_group: &'a str,
    pub num_requests: u64,
    pub num_errors: u64,
    pub last_error: &'static str,
    pub processing_time: u64,
    pub average_processing_time: u64,
}
