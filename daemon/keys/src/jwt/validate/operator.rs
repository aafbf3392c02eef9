//! An operator's claims.

use schemas::claims::Operator;
use schemas::go::quote::quote;

use super::{Issues, url};
use crate::nkey::{Prefix, is_public};

pub(super) fn check(operator: &Operator, issues: &mut Issues) {
    if let Err(error) = account_server_url(&operator.account_server_url) {
        issues.error(error);
    }
    for url in &operator.operator_service_urls {
        if let Err(error) = check_operator_service_url(url) {
            issues.error(error);
        }
    }
    for key in &operator.signing_keys {
        if !is_public(Prefix::Operator, key) {
            issues.error(format!("{key} is not an operator public key"));
        }
    }
    let system = &operator.system_account;
    if !system.is_empty() && !is_public(Prefix::Account, system) {
        issues.error(format!("{system} is not an account public key"));
    }
    if let Err(error) = server_version(&operator.assert_server_version) {
        issues.error(format!("assert server version error: {error}"));
    }
}

/// Any URL with a scheme, or none at all.
pub(in crate::jwt) fn account_server_url(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Ok(());
    }
    let url = url::parse(text).map_err(|error| format!("error parsing account server url: {error}"))?;
    if url.scheme.is_empty() {
        return Err(format!("account server url {} requires a protocol", quote(text)));
    }
    Ok(())
}

/// Whether the text may stand among an operator's service URLs: `nats`, `tls`, `ws` or `wss`, a host, nothing else. Empty
/// text may.
pub fn check_operator_service_url(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Ok(());
    }
    let quoted = quote(text);
    let url =
        url::parse(text).map_err(|error| format!("error parsing operator service url {quoted}: {error}"))?;
    if url.has_user {
        return Err(format!("operator service url {quoted} - credentials are not supported"));
    }
    if !url.path.is_empty() {
        return Err(format!("operator service url {quoted} - paths are not supported"));
    }
    if matches!(url.scheme.as_str(), "nats" | "tls" | "ws" | "wss") {
        return Ok(());
    }
    Err(format!(
        "operator service url {quoted} - protocol not supported (only 'nats', 'tls', 'ws', 'wss' only)"
    ))
}

/// `major.minor.patch`, or nothing.
fn server_version(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Ok(());
    }
    let parts: Vec<&str> = text.split('.').collect();
    if parts.len() != 3 {
        return Err("asserted server version must be of the form <major>.<minor>.<update>".to_owned());
    }
    for part in &parts {
        match part.parse::<i64>() {
            Err(_) => return Err(format!("asserted server version cant parse {part} to int")),
            Ok(number) if number < 0 => {
                return Err(format!("asserted server version can'b contain negative values: {text}"));
            }
            Ok(_) => {}
        }
    }
    Ok(())
}
