//! The web console: a page under the monitoring port (`/console/`) that shows what monitoring tells anybody, and a WebSocket
//! (`/console/nats`) by which whoever signs in becomes an ordinary NATS client, no more and no less.
//!
//! `assets` are the files of the page, compiled in; `settings` what the page must know beforehand; `door` the WebSocket;
//! `visitor` who may come without credentials; `reply` the headers that keep others out. Nothing here reads a message or a
//! stream: what is not told by monitoring, the page asks for in its user's name.

mod assets;
mod door;
mod reply;
mod settings;
mod visitor;

use crate::http::{Peer, route};
use crate::state::State;
use axum::extract::{ConnectInfo, Request};
use axum::http::Method;
use axum::response::Response;
use std::sync::Arc;

/// What of a request's path is below `/console`, if that is where it leads and there is a console: `""`, `/`, `/nats`, ….
pub fn path(state: &State, path: &str) -> Option<String> {
    let options = state.options.load();
    if !options.console.enabled || route::cleaned(path) != path {
        return None;
    }
    let below = route::below(&options.http.base_path, path)?.strip_prefix("/console")?;
    (below.is_empty() || below.starts_with('/')).then(|| below.to_owned())
}

/// Answers a request for `path`, as [`path`] gave it.
pub fn answer(state: Arc<State>, request: Request, path: &str) -> Response {
    let peer = request.extensions().get::<ConnectInfo<Peer>>().map(|info| info.0);
    if path == "/nats" {
        return door::open(state, request, peer);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return reply::method_not_allowed();
    }
    match path {
        // Relative, so that it holds wherever a proxy may have put it.
        "" => reply::redirect("console/"),
        "/settings.json" => settings::answer(&state, &request, peer),
        "/" => assets::answer("index.html", &request),
        name => assets::answer(&name[1..], &request),
    }
}
