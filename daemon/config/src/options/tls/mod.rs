//! `tls {}`: certificates and rules of the client listener. Names files, never opens them.

mod names;
mod take;

use std::collections::BTreeSet;
use std::time::Duration;

use super::Options;
use super::section::{Field, Report, Section, Taken, map_of};
use crate::diagnostic::Diagnostic;
pub use names::{AVAILABLE as TLS_SUITES, CURVES as TLS_CURVES};
pub(super) use take::seconds;

/// One certificate with its key, as paths to PEM files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Certificate {
    /// Certificate chain.
    pub cert_file: String,
    /// Private key.
    pub key_file: String,
    /// What the authority says of the certificate (OCSP response, DER), handed to clients; empty for nothing.
    pub ocsp_staple_file: String,
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
    /// The client certificate says which user a client is. Implies `verify`.
    pub verify_and_map: bool,
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
    /// SHA-256 of the public keys (SubjectPublicKeyInfo) that clients may have, in lower-case hex; empty for all.
    pub pinned_certs: BTreeSet<String>,
    /// Handshakes allowed per second; 0 is unlimited.
    pub connection_rate_limit: i64,
}

impl Default for Tls {
    fn default() -> Self {
        Self {
            certificates: Vec::new(),
            ca_file: String::new(),
            verify: false,
            verify_and_map: false,
            insecure: false,
            timeout: Duration::from_secs(2),
            handshake_first: HandshakeFirst::No,
            min_version: TlsVersion::Tls12,
            cipher_suites: Vec::new(),
            curve_preferences: Vec::new(),
            pinned_certs: BTreeSet::new(),
            connection_rate_limit: 0,
        }
    }
}

pub(crate) const SECTION: Section = Section { keys: &["tls"], take };

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    if let Some(tls) = tls(field, report)? {
        options.tls = Some(tls);
    }
    Ok(())
}

/// Reads a TLS block; `None` when its errors are in the report already.
pub(super) fn tls(field: &Field<'_>, report: &mut Report<'_>) -> Result<Option<Tls>, Diagnostic> {
    let map = map_of(field.value)?;
    let mut tls = Tls::default();
    let mut single = Certificate::default();
    let errors = report.errors.len();
    let mut insecure = take::Insecure::default();
    report.each(map, |field, report| take::take_key(&mut tls, &mut single, &mut insecure, field, report));
    if report.errors.len() > errors {
        return Ok(None);
    }
    if let Some(message) = insecure.refusal() {
        return Err(field.error(message));
    }
    if single != Certificate::default() {
        if !tls.certificates.is_empty() {
            return Err(field
                .error("error parsing tls config, cannot combine 'cert_file' option with 'certs' option"));
        }
        if single.key_file.is_empty() {
            return Err(field.error("missing 'key_file' in TLS configuration"));
        }
        if single.cert_file.is_empty() {
            return Err(field.error("missing 'cert_file' in TLS configuration"));
        }
        tls.certificates.push(single);
    }
    Ok(Some(tls))
}
