//! `tls {}`: certificates and rules of the client listener. Names files, never opens them.

use std::time::Duration;

/// One certificate with its key, as paths to PEM files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Certificate {
    /// Certificate chain.
    pub cert_file: String,
    /// Private key.
    pub key_file: String,
}

/// Oldest TLS version accepted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TlsVersion {
    /// TLS 1.2
    #[default]
    Tls12,
    /// TLS 1.3
    Tls13,
}

/// When the TLS handshake comes before INFO.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HandshakeFirst {
    /// INFO first, as always.
    #[default]
    No,
    /// The client must open with TLS.
    Yes,
    /// Wait this long for TLS, then send INFO.
    Fallback(Duration),
}

/// TLS of the client listener.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tls {
    /// Server certificates; the first is the default one.
    pub certificates: Vec<Certificate>,
    /// Authorities for client certificates; empty uses the system's.
    pub ca_file: String,
    /// Require and verify client certificates.
    pub verify: bool,
    /// Skip verification when this side is the client.
    pub insecure: bool,
    /// Time allowed for the handshake.
    pub timeout: Duration,
    /// Handshake before INFO.
    pub handshake_first: HandshakeFirst,
    /// Oldest version accepted.
    pub min_version: TlsVersion,
    /// Cipher suites by name, in order of preference; empty takes the defaults.
    pub cipher_suites: Vec<String>,
    /// Key exchange groups by name; empty takes the defaults.
    pub curve_preferences: Vec<String>,
    /// Handshakes allowed per second; 0 is unlimited.
    pub connection_rate_limit: i64,
}

impl Default for Tls {
    fn default() -> Self {
        Self {
            certificates: Vec::new(),
            ca_file: String::new(),
            verify: false,
            insecure: false,
            timeout: Duration::from_secs(2),
            handshake_first: HandshakeFirst::No,
            min_version: TlsVersion::Tls12,
            cipher_suites: Vec::new(),
            curve_preferences: Vec::new(),
            connection_rate_limit: 0,
        }
    }
}
