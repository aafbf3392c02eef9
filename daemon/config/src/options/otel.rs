//! `otel {}`: where spans of traced messages are sent, in OpenTelemetry's protocol over HTTP. Ours alone; without the block nothing
//! of it is there.

use super::Options;
use super::section::{Field, Report, Section, Taken, map_of};
use crate::diagnostic::Diagnostic;

pub(crate) const SECTION: Section = Section { keys: &["otel"], take };

const KEYS: &[&str] = &["endpoint", "service_name", "headers", "ca_file"];

/// A collector, and what this server is called there.
#[derive(Clone, PartialEq, Eq)]
pub struct Otel {
    /// `http://` or `https://`; without a path the protocol's own, `/v1/traces`, is used.
    pub endpoint: String,
    pub service_name: String,
    /// Sent along with every request: keys of the collector's owner, say.
    pub headers: Vec<(String, String)>,
    /// Authorities for an `https://` endpoint; empty uses the system's.
    pub ca_file: String,
}

/// Headers may hold secrets.
impl std::fmt::Debug for Otel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Otel")
            .field("endpoint", &self.endpoint)
            .field("service_name", &self.service_name)
            .field("ca_file", &self.ca_file)
            .finish_non_exhaustive()
    }
}

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    let map = map_of(field.value)?;
    let mut otel = Otel {
        endpoint: String::new(),
        service_name: "nats-server".into(),
        headers: Vec::new(),
        ca_file: String::new(),
    };
    let errors = report.errors.len();
    report.each(map, |field, report| match field.name {
        "endpoint" => endpoint(field).map(|url| otel.endpoint = url),
        "service_name" => field.string().map(|name| otel.service_name = name),
        "ca_file" => {
            otel.ca_file = field.string()?;
            report
                .read(&otel.ca_file)
                .map(drop)
                .map_err(|cause| field.error(format!("otel: ca_file: {cause}")))
        }
        "headers" => {
            report.each(map_of(field.value)?, |field, _| {
                let value = field.string()?;
                let name = field.written.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
                if !name || field.written.is_empty() || !value.bytes().all(|b| (b' '..=b'~').contains(&b)) {
                    return Err(
                        field.error(format!("otel: {:?} is no header that can be sent", field.written))
                    );
                }
                otel.headers.push((field.written.to_owned(), value));
                Ok(())
            });
            Ok(())
        }
        _ => field.unknown(format!("unknown field {:?} in otel", field.written), KEYS),
    });
    if otel.endpoint.is_empty() && report.errors.len() == errors {
        return Err(field.error("otel: an endpoint is required"));
    }
    options.otel = Some(otel);
    Ok(())
}

fn endpoint(field: &Field<'_>) -> Result<String, Diagnostic> {
    let url = field.string()?;
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split('/').next().unwrap_or_default());
    match (rest, host) {
        (Some(rest), Some(host)) if !host.is_empty() && !host.contains(['@', ' ', '?', '#']) => {
            Ok(match rest.split_once('/') {
                None | Some((_, "")) => format!("{}/v1/traces", url.trim_end_matches('/')),
                Some(_) => url,
            })
        }
        _ => Err(field.error(format!("otel: endpoint {url:?} is no http:// or https:// URL"))),
    }
}
