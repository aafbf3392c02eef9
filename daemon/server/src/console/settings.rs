//! `/console/settings.json`: what the page must know before anybody signs in.

use super::reply;
use super::visitor::Visitor;
use crate::http::Peer;
use crate::policy::NATTER_VERSION;
use crate::state::State;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use daemon_broker::ConnectionType;
use serde::Serialize;

/// The document.
#[derive(Serialize)]
struct Settings {
    version: &'static str,
    /// Whoever signs in may change things.
    write: bool,
    /// This visitor may sign in without credentials.
    anonymous: bool,
    /// The server asks who its clients are.
    auth_required: bool,
}

pub fn answer(state: &State, request: &Request, peer: Option<Peer>) -> Response {
    let console = state.options.load().console.clone();
    let settings = Settings {
        version: NATTER_VERSION,
        write: console.write,
        anonymous: Visitor::of(request, peer).may_be_anonymous(&console),
        auth_required: state.broker.policy().auth_of(ConnectionType::WebSocket).configured(),
    };
    match serde_json::to_vec(&settings) {
        Ok(body) => reply::with(StatusCode::OK, "application/json", body),
        Err(_) => reply::text(StatusCode::INTERNAL_SERVER_ERROR, "internal error"),
    }
}
