//! Monitoring over HTTP: the documents of [`crate::monitor`] and the page of [`crate::metrics`] under the configured base
//! path.
//!
//! Here are only sockets, paths, parameters and the forms of answers. Nothing here runs in between two requests, and
//! nothing here changes the server. Any method will do. It never runs on a worker.

mod https;
mod index;
mod listener;
mod options;
mod peer;
mod query;
mod reply;
pub(crate) mod route;

pub use https::TlsListener;
pub use listener::{Monitor, MonitorError};
pub use peer::Peer;

use crate::console;
use crate::process::CpuMeter;
use crate::state::State;
use axum::Router;
use axum::extract::Request;
use axum::http::header;
use axum::response::Response;
use parking_lot::Mutex;
use reply::Reply;
use rustls::ServerConfig;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What monitoring remembers.
#[derive(Default)]
pub struct Http {
    /// Requests by path, without the base path: `http_req_stats` of `/varz`.
    pub requests: Mutex<BTreeMap<String, u64>>,
    pub cpu: CpuMeter,
}

impl Http {
    fn count(&self, path: &str) {
        *self.requests.lock().entry(path.to_owned()).or_default() += 1;
    }
}

/// Answers requests until it is dropped; over TLS when `tls` is given. Needs a runtime with IO and time.
pub async fn serve(state: Arc<State>, listener: std::net::TcpListener, tls: Option<Arc<ServerConfig>>) {
    let router = Router::new().fallback({
        let state = state.clone();
        move |request: Request| answer(state.clone(), request)
    });
    let served = match tokio::net::TcpListener::from_std(listener) {
        Err(e) => Err(e),
        Ok(listener) => match tls {
            None => axum::serve(listener, router.into_make_service_with_connect_info::<Peer>()).await,
            Some(config) => {
                let listener = https::TlsListener::new(listener, config);
                axum::serve(listener, router.into_make_service_with_connect_info::<Peer>()).await
            }
        },
    };
    if let Err(e) = served {
        state.log.error(format_args!("Error serving monitoring requests: {e}"));
    }
}

/// Large answers take their time: they are made where waiting hurts nobody.
async fn answer(state: Arc<State>, request: Request) -> Response {
    if let Some(path) = console::path(&state, request.uri().path()) {
        return console::answer(state, request, &path);
    }
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let accept =
        request.headers().get(header::ACCEPT).and_then(|a| a.to_str().ok()).unwrap_or_default().to_owned();
    let made = tokio::task::spawn_blocking(move || route::route(&state, &method, &uri, &accept)).await;
    made.unwrap_or_else(|_| Reply::text(500, "internal error".into())).into_response()
}
