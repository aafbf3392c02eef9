//! `port`, `host`, `listen`, `client_advertise`, `allow_non_tls`, `proxy_protocol`: where client connections arrive.
use super::Options;
use super::section::{Field, Report, Section, Taken};
use crate::diagnostic::Diagnostic;
use crate::language::Data;

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

pub(crate) const SECTION: Section = Section {
    keys: &["port", "host", "net", "listen", "client_advertise", "allow_non_tls", "proxy_protocol"],
    take,
};

fn take(options: &mut Options, field: &Field<'_>, _: &mut Report<'_>) -> Taken {
    let listen = &mut options.listen;
    match field.name {
        "port" => listen.port = field.int()?,
        "host" | "net" => listen.host = field.string()?,
        "listen" => {
            let address = address(field)?;
            if let Some(host) = address.host {
                listen.host = host;
            }
            listen.port = address.port;
        }
        "client_advertise" => listen.client_advertise = field.string()?,
        "allow_non_tls" => listen.allow_non_tls = field.bool()?,
        "proxy_protocol" if !field.bool()? => {}
        _ => return Err(field.unsupported()),
    }
    Ok(())
}

/// A port, or a host with a port.
pub(super) struct Address {
    pub host: Option<String>,
    pub port: i64,
}

pub(super) fn address(field: &Field<'_>) -> Result<Address, Diagnostic> {
    match &field.value.data {
        Data::Integer(port) => Ok(Address { host: None, port: *port }),
        Data::String(text) => {
            let (host, port) =
                split(text).ok_or_else(|| field.error(format!("could not parse address string {text:?}")))?;
            let port = port.parse().map_err(|_| field.error(format!("could not parse port {port:?}")))?;
            Ok(Address { host: Some(host.to_owned()), port })
        }
        other => Err(field.error(format!("expected port or host:port, got {}", other.type_name()))),
    }
}

/// `host:port` or `[host]:port`; a bare IPv6 address has too many colons.
pub(crate) fn split(text: &str) -> Option<(&str, &str)> {
    if let Some(rest) = text.strip_prefix('[') {
        return rest
            .split_once("]:")
            .filter(|(host, port)| !host.contains(['[', ']']) && !port.contains(':'));
    }
    text.rsplit_once(':').filter(|(host, _)| !host.contains([':', '[', ']']))
}
