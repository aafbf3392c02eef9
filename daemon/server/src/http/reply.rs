//! The forms an answer takes: JSON, HTML, plain text, a redirection.

use crate::metrics::{Format, metrics};
use crate::state::State;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use schemas::go::json;
use schemas::monitor::{Expvarz, HealthStatus};
use serde::Serialize;

const JSON: &str = "application/json";
const EXPVAR: &str = "application/json; charset=utf-8";
const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const NOSNIFF: HeaderName = HeaderName::from_static("x-content-type-options");
const SERVER: &str = concat!("natter/", env!("CARGO_PKG_VERSION"));

/// An answer before it becomes HTTP.
pub struct Reply {
    status: u16,
    content_type: &'static str,
    extra: Vec<(HeaderName, HeaderValue)>,
    body: String,
}

impl Reply {
    fn new(status: u16, content_type: &'static str, body: String) -> Self {
        Reply { status, content_type, extra: Vec::new(), body }
    }

    fn with(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.extra.push((name, value));
        self
    }

    /// An indented document that pages of any origin may read.
    pub fn json(document: &impl Serialize) -> Self {
        Self::document(200, json::to_string_pretty(document))
    }

    /// The same with three spaces, as the reference indents one of its documents.
    pub fn json_by_three(document: &impl Serialize) -> Self {
        Self::document(200, json::to_string_indented(document, "   "))
    }

    /// Text that the reference calls JSON.
    pub fn plain(body: String) -> Self {
        Self::document(200, Ok(body))
    }

    /// Figures for Prometheus.
    pub fn metrics(state: &State, format: Format) -> Self {
        Self::new(200, format.content_type(), metrics(state, format))
    }

    /// Variables of the process: each on one line.
    pub fn expvar(vars: &Expvarz) -> Self {
        let text = |value: serde_json::Result<String>| value.unwrap_or_default();
        let (cmdline, memstats) = (json::to_string(&vars.cmdline), json::to_string(&vars.memstats));
        let body = format!("{{\n\"cmdline\": {},\n\"memstats\": {}\n}}\n", text(cmdline), text(memstats));
        Self::new(200, EXPVAR, body)
    }

    /// The state of health, on one line and with its own status.
    pub fn health(health: &HealthStatus) -> Self {
        Self::document(health.status_code, json::to_string(health))
    }

    fn document(status: u16, body: Result<String, serde_json::Error>) -> Self {
        match body {
            Ok(body) => Self::new(status, JSON, body)
                .with(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
            Err(e) => Self::text(500, e.to_string()),
        }
    }

    pub fn html(body: String) -> Self {
        Self::new(200, HTML, body)
    }

    pub fn text(status: u16, body: String) -> Self {
        Self::new(status, TEXT, body)
    }

    pub fn not_found() -> Self {
        Self::text(404, "404 page not found\n".into()).with(NOSNIFF, HeaderValue::from_static("nosniff"))
    }

    pub fn redirect(location: String, body: String) -> Self {
        match HeaderValue::from_str(&location) {
            Ok(location) => Self::new(307, HTML, body).with(header::LOCATION, location),
            Err(_) => Self::not_found(),
        }
    }

    pub fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Body::from(self.body)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        headers.insert(header::SERVER, HeaderValue::from_static(SERVER));
        headers.extend(self.extra);
        response
    }
}
