//! `/varz`: settings, totals and the process. Parts that are not built are as the reference shows them when off.

use crate::clock::wall;
use crate::jetstream::shown_limits;
use crate::process::{cores, resident_bytes};
use crate::state::State;
use daemon_broker::Totals;
use daemon_config::options::{Options, WriteTimeout};
use schemas::go::{Time, uptime};
use schemas::monitor::Varz;
use schemas::monitor::listeners::{JetStreamVarz, WebsocketVarz};
use schemas::monitor::varz::{KindStats, Proxies, ProxyKey};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

pub fn varz(state: &State) -> Varz {
    let options = state.options.load();
    let mut varz = settings(&options);
    who_and_where(state, &mut varz);
    traffic(state, &mut varz);
    if let Some(engine) = &state.jetstream.get() {
        varz.jetstream = JetStreamVarz {
            config: Some(engine.shown_config(&options)),
            stats: Some(engine.stats()),
            meta: None,
            limits: Some(shown_limits(&options)),
        };
    }
    varz.websocket = websocket(state, &options);
    trust(state, &options, &mut varz);
    varz.http_req_stats = state.http.requests.lock().clone();
    varz.now = Time::from_unix_nanos(wall());
    varz.start = Time::from_unix_nanos(state.started);
    varz.config_load_time = Time::from_unix_nanos(*state.config_loaded.lock());
    varz.uptime = uptime::to_string(state.clock.mono() as i64);
    varz.mem = resident_bytes();
    varz.cpu = state.http.cpu.percent();
    varz.cores = cores() as i64;
    varz.gomaxprocs = state.workers.len() as i64;
    varz
}

fn settings(options: &Options) -> Varz {
    let (limits, keepalive, http) = (&options.limits, &options.keepalive, &options.http);
    let base = http.base_path.as_str();
    Varz {
        http_host: if http.host.is_empty() { options.listen.host.clone() } else { http.host.clone() },
        http_port: http.port,
        https_port: http.https_port,
        http_base_path: if base == "/" { String::new() } else { base.into() },
        max_connections: limits.max_connections,
        max_subscriptions: limits.max_subscriptions,
        max_control_line: limits.max_control_line.into(),
        max_payload: limits.max_payload.into(),
        max_pending: limits.max_pending,
        ping_interval: nanos(keepalive.ping_interval),
        ping_max: keepalive.ping_max,
        write_deadline: nanos(keepalive.write_deadline),
        write_timeout: match keepalive.write_timeout {
            WriteTimeout::Default => "",
            WriteTimeout::Close => "close",
            WriteTimeout::Retry => "retry",
        }
        .into(),
        auth_timeout: options.auth_timeout().as_secs_f64(),
        // Without TLS the reference shows the default.
        tls_timeout: options.tls.as_ref().map_or(2.0, |tls| tls.timeout.as_secs_f64()),
        config_digest: options.config_digest.clone(),
        tags: options.identity.server_tags.clone(),
        metadata: options.identity.server_metadata.clone(),
        feature_flags: daemon_broker::FEATURES.map(|(name, on)| (name.to_owned(), on)).into(),
        ..Varz::default()
    }
}

/// Whose word counts: operators, and proxies.
fn trust(state: &State, options: &Options, varz: &mut Varz) {
    if let Some(running) = state.resolver.get() {
        let tenants = running.lock().tenants.clone();
        varz.pinned_account_fails = tenants.not_pinned.load(Ordering::Relaxed);
        varz.trusted_operators_jwt.clone_from(&options.operator.jwts);
        let claims = tenants.trust().operators.iter();
        varz.trusted_operators_claim =
            claims.filter_map(|claims| serde_json::to_value(claims).ok()).collect();
    }
    let trusted = &options.proxies.trusted;
    if !trusted.is_empty() {
        let trusted = trusted.iter().map(|key| ProxyKey { key: key.clone() }).collect();
        varz.proxies = Some(Proxies { trusted });
    }
}

/// As configured, with the port that was bound.
fn websocket(state: &State, options: &Options) -> WebsocketVarz {
    let (websocket, listener) = (&options.websocket, state.websocket.as_deref());
    WebsocketVarz {
        host: websocket.host.clone(),
        port: listener.map_or(websocket.port, |l| l.address.port().into()),
        advertise: websocket.advertise.clone(),
        no_auth_user: websocket.no_auth_user.clone(),
        jwt_cookie: websocket.jwt_cookie.clone(),
        handshake_timeout: nanos(websocket.handshake_timeout),
        auth_timeout: websocket.auth_timeout.as_secs_f64(),
        no_tls: websocket.no_tls,
        tls_map: websocket.tls.as_ref().is_some_and(|tls| tls.verify_and_map),
        tls_pinned_certs: websocket.tls.iter().flat_map(|tls| tls.pinned_certs.iter().cloned()).collect(),
        same_origin: websocket.same_origin,
        allowed_origins: websocket.allowed_origins.clone(),
        compression: websocket.compression,
        tls_cert_not_after: listener
            .and_then(|l| l.settings.load().tls.as_ref().map(|tls| tls.not_after))
            .unwrap_or(Time::ZERO),
        ..WebsocketVarz::default()
    }
}

/// What clients are told, too.
fn who_and_where(state: &State, varz: &mut Varz) {
    let policy = state.broker.policy();
    let info = &policy.info;
    varz.server_id.clone_from(&info.server_id);
    varz.server_name.clone_from(&info.server_name);
    varz.version.clone_from(&info.version);
    varz.proto = 1;
    varz.go.clone_from(&info.go);
    varz.host.clone_from(&info.host);
    varz.port = info.port.into();
    varz.connect_urls.clone_from(&info.connect_urls);
    varz.auth_required = info.auth_required;
    varz.tls_required = info.tls_required;
    varz.tls_verify = info.tls_verify;
    varz.tls_cert_not_after = state.tls.load().as_ref().map_or(Time::ZERO, |tls| tls.not_after);
    varz.system_account = policy.system_account.clone().unwrap_or_default();
}

fn traffic(state: &State, varz: &mut Varz) {
    let broker = &state.broker;
    let sum = |count: fn(&Totals) -> &AtomicU64| {
        state.totals.iter().map(|t| count(t).load(Ordering::Relaxed)).sum::<u64>()
    };
    let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
    varz.connections = broker.connections() as i64;
    varz.total_connections = read(&broker.total_connections);
    varz.in_client_msgs = sum(|t| &t.in_msgs) as i64;
    varz.in_client_bytes = sum(|t| &t.in_bytes) as i64;
    varz.out_client_msgs = sum(|t| &t.out_msgs) as i64;
    varz.out_client_bytes = sum(|t| &t.out_bytes) as i64;
    // Clients are the only peers there are.
    (varz.in_msgs, varz.in_bytes) = (varz.in_client_msgs, varz.in_client_bytes);
    (varz.out_msgs, varz.out_bytes) = (varz.out_client_msgs, varz.out_client_bytes);
    let (slow, stale) =
        (sum(|t| &t.slow_consumers) + read(&broker.slow_deadlines), read(&broker.stale_connections));
    varz.slow_consumers = slow as i64;
    varz.slow_consumer_stats = KindStats { clients: slow, ..KindStats::default() };
    varz.stale_connections = stale as i64;
    varz.stale_connection_stats = KindStats { clients: stale, ..KindStats::default() };
    varz.stalled_clients = read(&broker.stalls) as i64;
    let subscriptions: usize = broker.accounts().iter().map(|a| a.subscriptions()).sum();
    varz.subscriptions = u32::try_from(subscriptions).unwrap_or(u32::MAX);
}

fn nanos(d: Duration) -> i64 {
    i64::try_from(d.as_nanos()).unwrap_or(i64::MAX)
}
