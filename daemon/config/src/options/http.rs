//! `http`, `https`, `monitor_port`, `http_base_path`: the monitoring listener.

/// Monitoring over HTTP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Http {
    /// Host to bind; empty means the client listener's host.
    pub host: String,
    /// Plain HTTP port: 0 off, `-1` a free one.
    pub port: i64,
    /// HTTPS port: 0 off, `-1` a free one. Needs `tls`.
    pub https_port: i64,
    /// Path all endpoints stand under, with a leading slash and cleaned; `/` at the root.
    pub base_path: String,
}

impl Default for Http {
    fn default() -> Self {
        Self { host: String::new(), port: 0, https_port: 0, base_path: "/".into() }
    }
}
