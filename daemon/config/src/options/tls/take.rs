//! The keys of a TLS block.

use std::collections::BTreeSet;
use std::time::Duration;

use super::names::{self, Suite};
use super::{Certificate, HandshakeFirst, Tls, TlsVersion};
use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::{Data, Value};
use crate::options::section::{Field, Report, Taken, array_of, map_of, string_of};

/// Cipher suites too weak to be taken without a second word.
#[derive(Default)]
pub(super) struct Insecure {
    names: Vec<String>,
    allowed: bool,
}

impl Insecure {
    /// Why the block cannot stand, if it cannot.
    pub(super) fn refusal(&self) -> Option<String> {
        let names = self.names.join(", ");
        match (names.is_empty(), self.allowed) {
            (true, _) => None,
            (_, true) => Some(format!("insecure cipher suites are not available in this server: {names}")),
            (_, false) => Some(format!(
                "insecure cipher suites configured without 'allow_insecure_cipher_suites' option set: {names}"
            )),
        }
    }
}

pub(super) fn take_key(
    tls: &mut Tls,
    single: &mut Certificate,
    insecure: &mut Insecure,
    field: &Field<'_>,
    report: &mut Report<'_>,
) -> Taken {
    match field.name {
        "cert_file" => single.cert_file = file_name(field)?,
        "key_file" => single.key_file = file_name(field)?,
        "ca_file" => tls.ca_file = file_name(field)?,
        "certs" | "certificates" => tls.certificates = certificates(field)?,
        "ocsp_staple_file" => single.ocsp_staple_file = file_name(field)?,
        "verify" => tls.verify |= switch(field)?,
        "verify_and_map" => {
            tls.verify_and_map = switch(field)?;
            tls.verify |= tls.verify_and_map;
        }
        "verify_cert_and_check_known_urls" => {
            // For servers among each other; no listener of clients takes it.
            if switch(field)? {
                return Err(field.error("verify_cert_and_check_known_urls not supported in this context"));
            }
        }
        "allow_insecure_cipher_suites" => insecure.allowed = switch(field)?,
        "pinned_certs" => tls.pinned_certs = pinned_certs(field)?,
        "insecure" => tls.insecure = switch(field)?,
        "timeout" => tls.timeout = seconds(field, "tls")?,
        "handshake_first" | "first" | "immediate" => tls.handshake_first = handshake_first(field)?,
        "min_version" => tls.min_version = min_version(field)?,
        "cipher_suites" => tls.cipher_suites = cipher_suites(field, insecure, report)?,
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
pub(in crate::options) fn seconds(field: &Field<'_>, section: &str) -> Result<Duration, Diagnostic> {
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
            "ocsp_staple_file" => certificate.ocsp_staple_file = string_of(value)?,
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

fn pinned_certs(field: &Field<'_>) -> Result<BTreeSet<String>, Diagnostic> {
    let what = "hex-encoded sha256 of DER encoded SubjectPublicKeyInfo";
    let array = array_of(field.value).map_err(|_| {
        field.error(format!("error parsing tls config, expected 'pinned_certs' to be a list of {what}"))
    })?;
    array
        .iter()
        .map(|entry| {
            let key = string_of(entry)?.to_lowercase();
            match key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                true => Ok(key),
                false => Err(Diagnostic::at(
                    &entry.span,
                    format!("error parsing tls config, 'pinned_certs' key {key} does not look like {what}"),
                )),
            }
        })
        .collect()
}

fn cipher_suites(
    field: &Field<'_>,
    insecure: &mut Insecure,
    report: &mut Report<'_>,
) -> Result<Vec<String>, Diagnostic> {
    let array = array_of(field.value)?;
    if array.is_empty() {
        return Err(field.error("error parsing tls config, 'cipher_suites' cannot be empty"));
    }
    let mut chosen = Vec::new();
    for entry in array {
        let name = string_of(entry)?;
        match names::suite(&name) {
            Some(Suite::Available) => chosen.push(name),
            Some(Suite::Missing) => report.warnings.push(Diagnostic::at(
                &entry.span,
                format!("cipher suite {name} is not available in this server and is left out"),
            )),
            Some(Suite::Insecure) => insecure.names.push(name),
            None => return Err(Diagnostic::at(&entry.span, format!("unrecognized cipher {name}"))),
        }
    }
    match chosen.is_empty() && insecure.names.is_empty() {
        true => Err(field.error("none of the cipher suites is available in this server")),
        false => Ok(chosen),
    }
}

fn curve_preferences(field: &Field<'_>, report: &mut Report<'_>) -> Result<Vec<String>, Diagnostic> {
    let array = array_of(field.value)?;
    if array.is_empty() {
        return Err(field.error("error parsing tls config, 'curve_preferences' cannot be empty"));
    }
    let mut chosen = Vec::new();
    for entry in array {
        let name = string_of(entry)?;
        if names::CURVES.contains(&name.as_str()) {
            chosen.push(name);
        } else if names::CURVES_MISSING.contains(&name.as_str()) {
            let text = format!("curve {name} is not available in this server and is left out");
            report.warnings.push(Diagnostic::at(&entry.span, text));
        } else {
            return Err(Diagnostic::at(&entry.span, format!("unrecognized curve preference {name}")));
        }
    }
    match chosen.is_empty() {
        true => Err(field.error("none of the curve preferences is available in this server")),
        false => Ok(chosen),
    }
}

/// How long `auto` waits for the client to open with TLS.
const FALLBACK_DEFAULT: Duration = Duration::from_millis(50);

const UNBUILT: &[&str] =
    &["cert_store", "cert_match_by", "cert_match", "cert_match_skip_invalid", "ca_certs_match", "ocsp_peer"];

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
