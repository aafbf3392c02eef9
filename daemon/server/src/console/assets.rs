//! The files of the page, compiled in: no file is looked for when somebody asks, so none can be asked for that is not meant.

use super::reply;
use aws_lc_rs::digest;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use data_encoding::HEXLOWER;
use std::sync::LazyLock;

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

struct Asset {
    /// Below `/console/`.
    name: &'static str,
    content_type: &'static str,
    bytes: &'static [u8],
}

macro_rules! assets {
    ($($name:literal $kind:ident,)*) => {
        &[$(Asset {
            name: $name,
            content_type: $kind,
            bytes: include_bytes!(concat!("../../console/", $name)),
        }),*]
    };
}

const ASSETS: &[Asset] = assets! {
    "index.html" HTML,
    "icon.svg" SVG,
    "style.css" CSS,
    "dom.js" SCRIPT,
    "findings.js" SCRIPT,
    "format.js" SCRIPT,
    "jetstream.js" SCRIPT,
    "main.js" SCRIPT,
    "nats.js" SCRIPT,
    "nkeys.js" SCRIPT,
    "payload.js" SCRIPT,
    "plot.js" SCRIPT,
    "poll.js" SCRIPT,
    "session.js" SCRIPT,
    "signin.js" SCRIPT,
    "table.js" SCRIPT,
    "views/accounts.js" SCRIPT,
    "views/connections.js" SCRIPT,
    "views/consumers.js" SCRIPT,
    "views/health.js" SCRIPT,
    "views/kv.js" SCRIPT,
    "views/messages.js" SCRIPT,
    "views/objects.js" SCRIPT,
    "views/overview.js" SCRIPT,
    "views/streams.js" SCRIPT,
    "views/tail.js" SCRIPT,
};

/// One per asset, in their order: from the bytes alone, so the same in every process of a build.
static TAGS: LazyLock<Vec<String>> = LazyLock::new(|| ASSETS.iter().map(|asset| tag(asset.bytes)).collect());

fn tag(bytes: &[u8]) -> String {
    let digest = digest::digest(&digest::SHA256, bytes);
    format!("\"{}\"", HEXLOWER.encode(&digest.as_ref()[..12]))
}

/// The file of this name; not its content if the visitor has that already.
pub fn answer(name: &str, request: &Request) -> Response {
    let Some(at) = ASSETS.iter().position(|asset| asset.name == name) else { return reply::not_found() };
    let (asset, tag) = (&ASSETS[at], &TAGS[at]);
    let known = request.headers().get_all(header::IF_NONE_MATCH).into_iter();
    let known = known.filter_map(|value| value.to_str().ok()).flat_map(|list| list.split(','));
    let mut response = match known.map(|t| t.trim().trim_start_matches("W/")).any(|t| t == tag || t == "*") {
        true => reply::with(StatusCode::NOT_MODIFIED, asset.content_type, ""),
        false => reply::with(StatusCode::OK, asset.content_type, asset.bytes),
    };
    if let Ok(tag) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}
