//! The answer to `$SRV.STATS`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Identity, Verb};
use crate::go::Time;
use crate::go::null::or_default;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Stats {
    #[serde(flatten)]
    pub identity: Identity,
    #[serde(rename = "type")]
    pub kind: Cow<'static, str>,
    #[serde(default)]
    pub started: Time,
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<EndpointStats>>"))]
    pub endpoints: Vec<EndpointStats>,
}

/// Times in nanoseconds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct EndpointStats {
    pub name: String,
    pub subject: String,
    #[serde(deserialize_with = "or_default")]
    pub queue_group: String,
    pub num_requests: u64,
    pub num_errors: u64,
    #[serde(deserialize_with = "or_default")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<String>"))]
    pub last_error: String,
    pub processing_time: i64,
    pub average_processing_time: i64,
    /// Whatever the service adds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
}

impl Stats {
    pub fn new(identity: Identity, started: Time, endpoints: Vec<EndpointStats>) -> Stats {
        Stats { identity, kind: Cow::Borrowed(Verb::Stats.answer_type()), started, endpoints }
    }
}

impl EndpointStats {
    /// Counts a request and the time it took.
    pub fn served(&mut self, nanos: i64) {
        self.num_requests += 1;
        self.processing_time = self.processing_time.saturating_add(nanos);
        let requests = i64::try_from(self.num_requests).unwrap_or(i64::MAX);
        self.average_processing_time = self.processing_time / requests;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::go::json;

    #[test]
    fn requests_are_counted() {
        let mut endpoint = EndpointStats { name: "e".into(), ..EndpointStats::default() };
        endpoint.served(100);
        endpoint.served(300);
        endpoint.data = Some(serde_json::json!({"z": 1, "a": [2]}));
        let identity = Identity { name: "n".into(), ..Identity::default() };
        let text = json::to_string(&Stats::new(identity, Time::ZERO, vec![endpoint])).unwrap();
        let want = r#"{"name":"n","id":"","version":"","metadata":{},"type":"io.nats.micro.v1.stats_response","started":"0001-01-01T00:00:00Z","endpoints":[{"name":"e","subject":"","queue_group":"","num_requests":2,"num_errors":0,"last_error":"","processing_time":400,"average_processing_time":200,"data":{"z":1,"a":[2]}}]}"#;
        assert_eq!(text, want);
        assert_eq!(serde_json::from_str::<Stats>(&text).unwrap(), serde_json::from_str(want).unwrap());
    }
}
