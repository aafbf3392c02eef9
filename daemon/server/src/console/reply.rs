//! Answers of the console. All carry the headers that keep other pages from framing it, and scripts from getting into it.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Everything comes from here, and nothing of it is written in the page itself.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const SERVER: &str = concat!("natter/", env!("CARGO_PKG_VERSION"));

/// An answer with what every answer has.
pub fn with(status: StatusCode, content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = (status, body.into()).into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, content_type),
        (header::SERVER, SERVER),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        // The server says by its tag whether a file is still the same: an upgrade shows at the next load.
        (header::CACHE_CONTROL, "no-cache"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

pub fn text(status: StatusCode, text: &'static str) -> Response {
    with(status, "text/plain; charset=utf-8", text)
}

pub fn not_found() -> Response {
    text(StatusCode::NOT_FOUND, "404 page not found\n")
}

pub fn method_not_allowed() -> Response {
    let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD\n");
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    response
}

pub fn redirect(to: &'static str) -> Response {
    let mut response = text(StatusCode::TEMPORARY_REDIRECT, "");
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_static(to));
    response
}
