//! The rules of the moment: limits, timers, who may come in, and what INFO says. Replaced whole on reload.

use crate::auth::Auth;
use crate::connection_type::ConnectionType;
use daemon_wire::Info;
use std::collections::BTreeMap;

/// Everything a session asks that configuration decides. Sizes in bytes, times in nanoseconds.
#[derive(Debug, Clone)]
pub struct Policy {
    pub max_control_line: usize,
    pub max_payload: usize,
    pub max_pending: usize,
    /// `None`: nobody may connect.
    pub max_connections: Option<usize>,
    /// 0 for no limit.
    pub max_subscriptions: usize,
    /// 0 for no limit.
    pub max_sub_tokens: usize,
    pub max_closed_clients: usize,
    pub ping_interval: u64,
    pub ping_max: u64,
    pub write_deadline: u64,
    pub auth_timeout: u64,
    /// A missed write deadline is forgiven as long as bytes get through.
    pub write_retry: bool,
    /// Matches are looked up anew for every message.
    pub no_cache: bool,
    /// Headers are spoken.
    pub headers: bool,
    /// Messages for a crowded client are dropped instead of slowing their publisher.
    pub no_stall: bool,
    /// Longest traced payload; 0 for no limit.
    pub max_traced: usize,
    /// Only header parts of payloads are traced.
    pub trace_headers: bool,
    pub auth: Auth,
    /// What every client is told; the rest is filled in per client.
    pub info: Info,
    /// Name of the system account.
    pub system_account: Option<String>,
    /// How the server is labelled: told with everything that it says of itself.
    pub tags: Vec<String>,
    pub metadata: BTreeMap<String, String>,
    /// The WebSocket listener, if there is one.
    pub websocket: Option<Box<ListenerPolicy>>,
}

/// What is different for connections of another listener than the clients' own.
#[derive(Debug, Clone, Default)]
pub struct ListenerPolicy {
    /// Who may come in, if not those who may elsewhere.
    pub auth: Option<Auth>,
    /// Nanoseconds.
    pub auth_timeout: Option<u64>,
    /// Nanoseconds.
    pub ping_interval: Option<u64>,
    /// Host and port as INFO names them.
    pub host: String,
    pub port: u16,
    /// Its connections are encrypted.
    pub tls: bool,
    /// Other servers' listeners of this kind.
    pub connect_urls: Vec<String>,
}

impl Policy {
    /// The rules of the listener that such connections come through, if they differ from the clients'.
    pub fn listener(&self, from: ConnectionType) -> Option<&ListenerPolicy> {
        match from {
            ConnectionType::Standard => None,
            ConnectionType::WebSocket => self.websocket.as_deref(),
        }
    }

    /// Who may come in through that listener.
    pub fn auth_of(&self, from: ConnectionType) -> &Auth {
        self.listener(from).and_then(|l| l.auth.as_ref()).unwrap_or(&self.auth)
    }

    /// INFO as it is told there.
    pub fn info_of(&self, from: ConnectionType) -> Info {
        let mut info = self.info.clone();
        if let Some(listener) = self.listener(from) {
            info.host.clone_from(&listener.host);
            info.port = listener.port;
            (info.tls_available, info.tls_required) = (listener.tls, listener.tls);
            info.connect_urls.clone_from(&listener.connect_urls);
            // Whoever has a user for clients without credentials says so all the same, as in the reference.
            info.auth_required = self.auth_of(from).configured();
        }
        info
    }

    pub(crate) fn ping_interval_of(&self, from: ConnectionType) -> u64 {
        self.listener(from).and_then(|l| l.ping_interval).unwrap_or(self.ping_interval)
    }

    pub(crate) fn auth_timeout_of(&self, from: ConnectionType) -> u64 {
        self.listener(from).and_then(|l| l.auth_timeout).unwrap_or(self.auth_timeout)
    }
}

impl Default for Policy {
    fn default() -> Self {
        const SECOND: u64 = 1_000_000_000;
        Policy {
            max_control_line: 4096,
            max_payload: 1024 * 1024,
            max_pending: 64 * 1024 * 1024,
            max_connections: Some(65536),
            max_subscriptions: 0,
            max_sub_tokens: 0,
            max_closed_clients: 10_000,
            ping_interval: 120 * SECOND,
            ping_max: 2,
            write_deadline: 10 * SECOND,
            auth_timeout: 2 * SECOND,
            write_retry: false,
            no_cache: false,
            headers: true,
            no_stall: false,
            max_traced: 0,
            trace_headers: false,
            auth: Auth::default(),
            info: Info { headers: true, max_payload: 1024 * 1024, proto: 1, ..Info::default() },
            tags: Vec::new(),
            metadata: BTreeMap::new(),
            system_account: Some(crate::account::SYSTEM.into()),
            websocket: None,
        }
    }
}
