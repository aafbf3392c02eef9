//! `/healthz`: whether the server serves. Unlike the other answers this one goes out compact.

use serde::{Deserialize, Serialize};

use super::is_default;

use crate::go::null::or_default;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthStatus {
    /// `ok`, `unavailable` or `error`.
    pub status: String,
    /// The HTTP status; never in the JSON.
    #[serde(skip, default = "ok_code")]
    pub status_code: u16,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub error: String,
    /// Filled instead of `error` when details were asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub errors: Vec<HealthzError>,
}

impl HealthStatus {
    pub fn ok() -> Self {
        HealthStatus {
            status: "ok".to_owned(),
            status_code: ok_code(),
            error: String::new(),
            errors: Vec::new(),
        }
    }
}

fn ok_code() -> u16 {
    200
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthzError {
    #[serde(rename = "type")]
    pub kind: HealthzErrorKind,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub account: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub stream: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub consumer: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub error: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum HealthzErrorKind {
    #[serde(rename = "CONNECTION")]
    Connection,
    #[serde(rename = "BAD_REQUEST")]
    BadRequest,
    #[serde(rename = "JETSTREAM")]
    JetStream,
    #[serde(rename = "ACCOUNT")]
    Account,
    #[serde(rename = "STREAM")]
    Stream,
    #[serde(rename = "CONSUMER")]
    Consumer,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.HEALTHZ`: those of the query string.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct HealthzOptions {
    /// Deprecated in favour of `js-enabled-only`.
    #[serde(skip_serializing_if = "is_default")]
    pub js_enabled: bool,
    /// Only whether JetStream is on.
    #[serde(skip_serializing_if = "is_default")]
    pub js_enabled_only: bool,
    /// Not the accounts, streams and consumers.
    #[serde(skip_serializing_if = "is_default")]
    pub js_server_only: bool,
    /// Only the group of servers that decide together.
    #[serde(skip_serializing_if = "is_default")]
    pub js_meta_only: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// Needs `account`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stream: String,
    /// Needs `stream`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub consumer: String,
    /// All errors instead of the first.
    #[serde(skip_serializing_if = "is_default")]
    pub details: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::go::json;

    #[test]
    fn healthy_is_one_word() {
        assert_eq!(json::to_string(&HealthStatus::ok()).unwrap(), r#"{"status":"ok"}"#);
    }

    #[test]
    fn details_leave_the_code_out() {
        let error = HealthzError {
            kind: HealthzErrorKind::BadRequest,
            account: String::new(),
            stream: "S".to_owned(),
            consumer: String::new(),
            error: "no & no".to_owned(),
        };
        let status = HealthStatus {
            status: "error".to_owned(),
            status_code: 400,
            errors: vec![error],
            ..HealthStatus::ok()
        };
        let expected =
            r#"{"status":"error","errors":[{"type":"BAD_REQUEST","stream":"S","error":"no \u0026 no"}]}"#;
        assert_eq!(json::to_string(&status).unwrap(), expected);
    }
}
