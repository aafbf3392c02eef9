//! `tls {}`: certificates and rules of the client listener. Names files, never opens them.

use std::time::Duration;

use super::Options;
use super::section::{Field, Report, Section, Taken, array_of, map_of, string_of};
use super::tls_names::{self, Suite};
use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::{Data, Value};

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
    report.each(map, |field, report| take_key(&mut tls, &mut single, field, report));
    if report.errors.len() > errors {
        return Ok(None);
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

fn take_key(tls: &mut Tls, single: &mut Certificate, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    match field.name {
        "cert_file" => single.cert_file = file_name(field)?,
        "key_file" => single.key_file = file_name(field)?,
        "ca_file" => tls.ca_file = file_name(field)?,
        "certs" | "certificates" => tls.certificates = certificates(field)?,
        "verify" => tls.verify = switch(field)?,
        "insecure" => tls.insecure = switch(field)?,
        "timeout" => tls.timeout = seconds(field, "tls")?,
        "handshake_first" | "first" | "immediate" => tls.handshake_first = handshake_first(field)?,
        "min_version" => tls.min_version = min_version(field)?,
        "cipher_suites" => tls.cipher_suites = cipher_suites(field, report)?,
        "curve_preferences" => tls.curve_preferences = curve_preferences(field, report)?,
        "connection_rate_limit" => match field.value.data {
            Data::Integer(rate) => tls.connection_rate_limit = rate,
            _ => return Err(field.error("error parsing tls config, 'connection_rate_limit' wrong type")),
        },
        name if UNBUILT.contains(&name) => return field.only_off(),
        _ => {
            let message = format!("error parsing tls config, unknown field {:?}", field.written);
            return field.unknown(message, KEYS);
        }
    }
    Ok(())
}

fn file_name(field: &Field<'_>) -> Result<String, Diagnostic> {
    let wrong = || format!("error parsing tls config, expected '{}' to be filename", field.name);
    field.string().map_err(|_| field.error(wrong()))
}

fn switch(field: &Field<'_>) -> Result<bool, Diagnostic> {
    let wrong = || format!("error parsing tls config, expected '{}' to be a boolean", field.name);
    field.bool().map_err(|_| field.error(wrong()))
}

/// A number of seconds, whole or not, or a duration string; `section` names the block in errors.
pub(super) fn seconds(field: &Field<'_>, section: &str) -> Result<Duration, Diagnostic> {
    let error = |cause: String| field.error(format!("error parsing {section} config, 'timeout' {cause}"));
    match &field.value.data {
        Data::Integer(seconds) => Ok(Duration::from_secs(u64::try_from(*seconds).unwrap_or(0))),
        Data::Float(seconds) => {
            Ok(Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::from_secs(u64::MAX)))
        }
        Data::String(text) => duration::parse_positive(text).map_err(error),
        _ => Err(error("wrong type".into())),
    }
}

fn certificates(field: &Field<'_>) -> Result<Vec<Certificate>, Diagnostic> {
    let unsupported = |span, what: &str| {
        Diagnostic::at(span, format!("error parsing certificates config: unsupported type {what}"))
    };
    // The reference names a map here, whatever it was given.
    let array = array_of(field.value).map_err(|_| unsupported(field.span(), "map[string]interface {}"))?;
    array
        .iter()
        .map(|entry| match &entry.data {
            Data::Map(_) => certificate(entry),
            other => Err(unsupported(&entry.span, other.type_name())),
        })
        .collect()
}

fn certificate(entry: &Value) -> Result<Certificate, Diagnostic> {
    let mut certificate = Certificate::default();
    for (key, value) in map_of(entry)? {
        match key.as_str() {
            "cert_file" => certificate.cert_file = string_of(value)?,
            "key_file" => certificate.key_file = string_of(value)?,
            _ => {
                let message = format!("error parsing tls certs config, unknown field {key:?}");
                return Err(Diagnostic::at(&value.span, message));
            }
        }
    }
    if certificate.cert_file.is_empty() || certificate.key_file.is_empty() {
        let message =
            "error parsing certificates config: both 'cert_file' and 'cert_key' options are required";
        return Err(Diagnostic::at(&entry.span, message));
    }
    Ok(certificate)
}

fn handshake_first(field: &Field<'_>) -> Result<HandshakeFirst, Diagnostic> {
    match &field.value.data {
        Data::Bool(true) => Ok(HandshakeFirst::Yes),
        Data::Bool(false) => Ok(HandshakeFirst::No),
        Data::String(text) => match text.to_lowercase().as_str() {
            "true" | "on" => Ok(HandshakeFirst::Yes),
            "false" | "off" => Ok(HandshakeFirst::No),
            "auto" | "auto_fallback" => Ok(HandshakeFirst::Fallback(FALLBACK_DEFAULT)),
            lower => duration::parse_positive(lower)
                .map(HandshakeFirst::Fallback)
                .map_err(|_| field.error(format!("field {:?}'s value {text:?} is invalid", field.written))),
        },
        other => Err(field.error(format!(
            "field {:?} should be a boolean or a string, got {}",
            field.written,
            other.type_name()
        ))),
    }
}

fn min_version(field: &Field<'_>) -> Result<TlsVersion, Diagnostic> {
    let error = |cause: String| field.error(format!("error parsing tls config: {cause}"));
    match &field.value.data {
        Data::String(text) => match text.as_str() {
            "1.2" => Ok(TlsVersion::Tls12),
            "1.3" => Ok(TlsVersion::Tls13),
            "1.0" | "1.1" => Err(error(format!("unsupported TLS version: TLS {text}"))),
            _ => Err(error(format!("unknown version: {text}"))),
        },
        Data::Float(number) => Err(error(format!("'min_version' wrong type: {number}"))),
        Data::Integer(number) => Err(error(format!("'min_version' wrong type: {number}"))),
        other => Err(error(format!("'min_version' wrong type: {}", other.type_name()))),
    }
}

fn cipher_suites(field: &Field<'_>, report: &mut Report<'_>) -> Result<Vec<String>, Diagnostic> {
    let array = array_of(field.value)?;
    if array.is_empty() {
        return Err(field.error("error parsing tls config, 'cipher_suites' cannot be empty"));
    }
    let mut names = Vec::new();
    for entry in array {
        let name = string_of(entry)?;
        match tls_names::suite(&name) {
            Some(Suite::Available) => names.push(name),
            Some(Suite::Missing) => report.warnings.push(Diagnostic::at(
                &entry.span,
                format!("cipher suite {name} is not available in this server and is left out"),
            )),
            Some(Suite::Insecure) => {
                return Err(field.error(format!("insecure cipher suites are not supported: {name}")));
            }
            None => return Err(Diagnostic::at(&entry.span, format!("unrecognized cipher {name}"))),
        }
    }
    match names.is_empty() {
        true => Err(field.error("none of the cipher suites is available in this server")),
        false => Ok(names),
    }
}

fn curve_preferences(field: &Field<'_>, report: &mut Report<'_>) -> Result<Vec<String>, Diagnostic> {
    let array = array_of(field.value)?;
    if array.is_empty() {
        return Err(field.error("error parsing tls config, 'curve_preferences' cannot be empty"));
    }
    let mut names = Vec::new();
    for entry in array {
        let name = string_of(entry)?;
        if tls_names::CURVES.contains(&name.as_str()) {
            names.push(name);
        } else if tls_names::CURVES_MISSING.contains(&name.as_str()) {
            let text = format!("curve {name} is not available in this server and is left out");
            report.warnings.push(Diagnostic::at(&entry.span, text));
        } else {
            return Err(Diagnostic::at(&entry.span, format!("unrecognized curve preference {name}")));
        }
    }
    match names.is_empty() {
        true => Err(field.error("none of the curve preferences is available in this server")),
        false => Ok(names),
    }
}

/// How long `auto` waits for the client to open with TLS.
const FALLBACK_DEFAULT: Duration = Duration::from_millis(50);

const UNBUILT: &[&str] = &[
    "verify_and_map",
    "verify_cert_and_check_known_urls",
    "allow_insecure_cipher_suites",
    "pinned_certs",
    "cert_store",
    "cert_match_by",
    "cert_match",
    "cert_match_skip_invalid",
    "ca_certs_match",
    "ocsp_peer",
];

/// What an unknown key may have meant.
const KEYS: &[&str] = &[
    "cert_file",
    "key_file",
    "ca_file",
    "certs",
    "certificates",
    "verify",
    "insecure",
    "timeout",
    "handshake_first",
    "min_version",
    "cipher_suites",
    "curve_preferences",
    "connection_rate_limit",
    "verify_and_map",
    "pinned_certs",
    "ocsp_peer",
];
