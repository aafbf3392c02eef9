//! From what is configured to what sessions ask: the broker's policy, and the INFO that it announces.

use daemon_broker::{ListenerPolicy, Policy};
use daemon_config::options::{Options, WriteTimeout};
use daemon_wire::Info;
use std::time::Duration;

/// The reference version that we are compatible with: clients switch features on it.
pub const COMPATIBLE_VERSION: &str = "2.14.0";
/// Our own version.
pub const NATTER_VERSION: &str = env!("CARGO_PKG_VERSION");

/// What is known only once the server runs.
#[derive(Debug, Clone, Default)]
pub struct Place {
    pub server_id: String,
    pub server_name: String,
    pub xkey: String,
    /// Host and port as clients are told.
    pub host: String,
    pub port: u16,
    /// The port that is listened on, whatever clients are told.
    pub bound_port: u16,
    pub connect_urls: Vec<String>,
    /// The port that WebSocket clients come to; 0 without one.
    pub websocket_port: u16,
    /// Lame duck mode has begun.
    pub lame_duck: bool,
}

/// The policy that `options` ask for at `place`.
pub fn policy(options: &Options, place: &Place) -> Policy {
    let limits = &options.limits;
    let keepalive = &options.keepalive;
    let auth = crate::accounts::auth(options, &place.server_id);
    let headers = !options.system.no_header_support;
    let size = |n: i64| usize::try_from(n).unwrap_or(0);
    Policy {
        max_control_line: size(limits.max_control_line.into()),
        max_payload: size(limits.max_payload.into()),
        max_pending: size(limits.max_pending),
        max_connections: usize::try_from(limits.max_connections).ok(),
        max_subscriptions: size(limits.max_subscriptions),
        max_sub_tokens: limits.max_sub_tokens.into(),
        max_closed_clients: size(limits.max_closed_clients),
        ping_interval: nanos(keepalive.ping_interval),
        ping_max: keepalive.ping_max.max(0) as u64,
        write_deadline: nanos(keepalive.write_deadline),
        auth_timeout: nanos(options.auth_timeout()),
        write_retry: keepalive.write_timeout == WriteTimeout::Retry,
        no_cache: options.system.disable_sublist_cache,
        headers,
        no_stall: keepalive.no_fast_producer_stall,
        max_traced: size(options.logging.max_traced_msg_len),
        trace_headers: options.logging.trace_headers,
        info: info(options, place, headers, auth.announced()),
        auth,
        system_account: crate::accounts::system_account(options),
        tags: options.identity.server_tags.clone(),
        metadata: options.identity.server_metadata.clone(),
        websocket: websocket(options, place),
    }
}

fn nanos(d: Duration) -> u64 {
    d.as_nanos().min(u64::MAX as u128) as u64
}

/// The rules of the WebSocket listener, if there is one.
fn websocket(options: &Options, place: &Place) -> Option<Box<ListenerPolicy>> {
    let websocket = &options.websocket;
    if !websocket.enabled() {
        return None;
    }
    let given = |d: Duration| (!d.is_zero()).then(|| nanos(d));
    Some(Box::new(ListenerPolicy {
        auth: crate::accounts::websocket_auth(options, &place.server_id),
        auth_timeout: given(websocket.auth_timeout),
        ping_interval: given(websocket.ping_interval),
        host: websocket.host.clone(),
        port: place.websocket_port,
        tls: websocket.tls.is_some(),
        connect_urls: Vec::new(),
    }))
}

fn info(options: &Options, place: &Place, headers: bool, auth_required: bool) -> Info {
    let tls = options.tls.as_ref();
    let optional = options.listen.allow_non_tls;
    Info {
        server_id: place.server_id.clone(),
        server_name: place.server_name.clone(),
        version: COMPATIBLE_VERSION.into(),
        proto: 1,
        go: format!("natter-{NATTER_VERSION}"),
        host: place.host.clone(),
        port: place.port,
        headers,
        auth_required,
        tls_required: tls.is_some() && !optional,
        tls_verify: tls.is_some_and(|t| t.verify),
        tls_available: tls.is_some() && optional,
        max_payload: options.limits.max_payload.into(),
        connect_urls: place.connect_urls.clone(),
        ldm: place.lame_duck,
        jetstream: options.jetstream.enabled,
        api_lvl: if options.jetstream.enabled { daemon_jetstream::API_LEVEL as u32 } else { 0 },
        domain: options.jetstream.domain.clone(),
        xkey: place.xkey.clone(),
        ..Info::default()
    }
}
