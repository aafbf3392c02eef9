//! `port`, `host`, `listen`, `client_advertise`, `allow_non_tls`, `proxy_protocol`: where client connections arrive.

/// The client listener.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listen {
    /// Host or address to bind; `0.0.0.0` binds every interface.
    pub host: String,
    /// TCP port; `-1` asks the system for a free one.
    pub port: i64,
    /// `host:port` told to clients in place of the bound address; empty when unset.
    pub client_advertise: String,
    /// Accept plain connections beside TLS ones.
    pub allow_non_tls: bool,
}

impl Default for Listen {
    fn default() -> Self {
        Self { host: "0.0.0.0".into(), port: 4222, client_advertise: String::new(), allow_non_tls: false }
    }
}
