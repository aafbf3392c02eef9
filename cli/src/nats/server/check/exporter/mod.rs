//! `nats server check exporter`: the checks of a file as metrics for Prometheus, looked at whenever somebody asks.

mod config;
mod probe;
mod properties;
mod tls;

use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use daemon_server::TlsListener;
use tokio::net::TcpListener;
use tokio::sync::Mutex;

use super::render::prometheus;
use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Flag, Kind};
use config::Config;

const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

pub fn command() -> Command {
    Command::new("exporter", "Serve what checks find as metrics for Prometheus")
        .details(
            "The file has a context and a list of checks: name, kind (connection, stream, consumer, message, meta, jetstream, \
             server, kv, credential or request), perhaps a context of its own, and properties. Every request to /metrics runs \
             them.",
        )
        .hidden()
        .tag("scope:system")
        .tag("impact:rw")
        .flag(Flag::new("config", Kind::ExistingFile, "The checks, as YAML").required())
        .flag(Flag::int("port", "Where to listen; 0 for a free port").default("8080"))
        .flag(Flag::new("https-key", Kind::ExistingFile, "Key for HTTPS"))
        .flag(Flag::new("https-certificate", Kind::ExistingFile, "Certificate for HTTPS"))
        .run(run)
}

struct Exporter {
    config: Config,
    namespace: String,
    /// Where checks connect that name no context.
    call: probe::Base,
    /// One look at a time.
    turn: Mutex<()>,
}

fn run(call: &Call) -> Outcome {
    let config = Config::read(call.text("config"))?;
    let (certificate, key) = (call.text("https-certificate"), call.text("https-key"));
    if certificate.is_empty() != key.is_empty() {
        crate::fail!("--https-certificate and --https-key belong together");
    }
    let port = u16::try_from(call.int("port")).map_err(|_| Failure::new("--port: there is no such port"))?;
    let namespace = call.text("namespace").to_string();
    let exporter =
        Arc::new(Exporter { config, namespace, call: probe::Base::of(call), turn: Mutex::new(()) });
    let router = Router::new().route("/metrics", get(metrics)).with_state(exporter);
    block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).await?;
        let address = listener.local_addr()?;
        if certificate.is_empty() {
            log!("NATS CLI Prometheus Exporter listening on http://{address}/metrics");
            return Ok(axum::serve(listener, router).await?);
        }
        let listener = TlsListener::new(listener, tls::config(certificate, key)?);
        log!("NATS CLI Prometheus Exporter listening on https://{address}/metrics");
        Ok(axum::serve(listener, router).await?)
    })
}

async fn metrics(State(exporter): State<Arc<Exporter>>) -> impl IntoResponse {
    let _turn = exporter.turn.lock().await;
    let looking = exporter.clone();
    // Checks have runtimes of their own, and some block.
    let look = move || {
        looking.config.checks.iter().map(|check| probe::look(&looking.call, &looking.config, check)).collect()
    };
    let found: Vec<_> = tokio::task::spawn_blocking(look).await.unwrap_or_default();
    ([(CONTENT_TYPE, TEXT)], prometheus::all(&found, &exporter.namespace))
}
