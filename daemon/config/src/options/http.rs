//! `http`, `https`, `monitor_port`, `http_base_path`: the monitoring listener.
use super::Options;
use super::listen::address;
use super::section::{Field, Report, Section, Taken};

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

pub(crate) const SECTION: Section =
    Section { keys: &["http", "https", "http_port", "monitor_port", "https_port", "http_base_path"], take };

fn take(options: &mut Options, field: &Field<'_>, _: &mut Report<'_>) -> Taken {
    let http = &mut options.http;
    match field.name {
        "http" | "https" => {
            let address = address(field)?;
            if let Some(host) = address.host {
                http.host = host;
            }
            match field.name {
                "http" => http.port = address.port,
                _ => http.https_port = address.port,
            }
        }
        "http_port" | "monitor_port" => http.port = field.int()?,
        "https_port" => http.https_port = field.int()?,
        _ => http.base_path = cleaned(&field.string()?),
    }
    Ok(())
}

/// The path with one leading slash, no trailing one, and without `.`, `..` and doubled slashes.
fn cleaned(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    format!("/{}", parts.join("/"))
}
