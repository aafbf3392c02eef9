//! `exports [ … ]`: streams and services that an account lets others have.

use std::time::Duration;

use super::take::entry_map;
use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::{Data, Map, Span, Value};
use crate::options::section::{Field, Report, Taken, array_of, string_of};

/// One thing exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Subject in the exporting account, wildcards allowed.
    pub subject: String,
    /// Stream or service.
    pub kind: ExportKind,
    /// Accounts that may import it; `None` for all.
    pub accounts: Option<Vec<String>>,
    /// Number of the token, from 1, that stands for the importing account; 0 for none.
    pub account_token_position: u32,
}

/// Which way messages flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportKind {
    /// To the importing accounts.
    Stream,
    /// From the importing accounts, and answers back.
    Service(ServiceExport),
}

/// How a service answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceExport {
    pub response: ResponseType,
    /// How long an answer may take; `None` takes 2 minutes.
    pub threshold: Option<Duration>,
    /// Measuring of answers; `None` for none.
    pub latency: Option<Latency>,
    /// Message traces may follow a request into this account.
    pub allow_trace: bool,
}

/// How many messages answer one request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ResponseType {
    #[default]
    Singleton,
    /// Any number, until an empty one.
    Stream,
    /// One, in pieces.
    Chunked,
}

/// Which answers are measured and where the numbers go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Latency {
    /// 1 to 100 percent; 0 for those whose requests ask for it by a header.
    pub sampling: u8,
    /// Where the numbers are published.
    pub subject: String,
}

/// Reads an account's `exports`.
pub(super) fn exports(field: &Field<'_>, report: &mut Report<'_>) -> Result<Vec<Export>, Diagnostic> {
    let array = array_of(field.value).map_err(|_| {
        field.error(format!("Exports should be an array, got {}", field.value.data.type_name()))
    })?;
    let mut exports = Vec::new();
    for entry in array {
        match entry_map(entry, "Export") {
            Ok(map) => exports.extend(export(entry, map, report)),
            Err(error) => report.errors.push(error),
        }
    }
    Ok(exports)
}

/// An entry while it is read: directives may stand before the subject they go with.
#[derive(Default)]
struct Entry {
    stream: Option<String>,
    service: Option<String>,
    accounts: Vec<String>,
    position: u32,
    options: ServiceExport,
    response_at: Option<Span>,
    threshold_seen: bool,
    latency_at: Option<Span>,
    trace_at: Option<Span>,
}

/// `None` when its errors are in the report.
fn export(entry: &Value, map: &Map, report: &mut Report<'_>) -> Option<Export> {
    let errors = report.errors.len();
    let mut read = Entry::default();
    report.each(map, |field, _| read.take_key(field));
    if report.errors.len() > errors {
        return None;
    }
    let (subject, kind) = match (read.stream, read.service) {
        (Some(subject), None) => (subject, ExportKind::Stream),
        (None, Some(subject)) => (subject, ExportKind::Service(read.options)),
        _ => {
            let message = "Export entry requires a stream or a service";
            report.errors.push(Diagnostic::at(&entry.span, message));
            return None;
        }
    };
    let accounts = (!read.accounts.is_empty()).then_some(read.accounts);
    Some(Export { subject, kind, accounts, account_token_position: read.position })
}

impl Entry {
    fn take_key(&mut self, field: &Field<'_>) -> Taken {
        match field.name {
            "stream" => self.take_stream(field),
            "service" => self.take_service(field),
            "response" | "response_type" => self.take_response(field),
            "threshold" | "response_threshold" | "response_max_time" | "response_time" => {
                self.take_threshold(field)
            }
            "accounts" => {
                let names = array_of(field.value)?.iter().map(string_of);
                self.accounts = names.collect::<Result<_, _>>()?;
                Ok(())
            }
            "latency" => {
                self.latency_at = Some(field.span().clone());
                self.options.latency = Some(latency(field)?);
                self.service_only(field, "latency")
            }
            "account_token_position" => {
                let position = u32::try_from(field.int()?);
                self.position =
                    position.map_err(|_| field.error("account_token_position must not be negative"))?;
                Ok(())
            }
            "allow_trace" => {
                self.trace_at = Some(field.span().clone());
                self.options.allow_trace = field.bool()?;
                self.service_only(field, "allow_trace")
            }
            _ => field.unknown(format!("unknown field {:?}", field.written), KEYS),
        }
    }

    fn take_stream(&mut self, field: &Field<'_>) -> Taken {
        if self.service.is_some() {
            let shown = crate::options::section::shown(field.value);
            return Err(field.error(format!("Detected stream {shown:?} but already saw a service")));
        }
        let directives =
            [("response", &self.response_at), ("latency", &self.latency_at), ("allow_trace", &self.trace_at)];
        for (name, at) in directives {
            if let Some(at) = at {
                return Err(Diagnostic::at(at, format!("Detected {name} directive on non-service")));
            }
        }
        self.stream = Some(subject(field, "stream")?);
        Ok(())
    }

    fn take_service(&mut self, field: &Field<'_>) -> Taken {
        if self.stream.is_some() {
            let shown = crate::options::section::shown(field.value);
            return Err(field.error(format!("Detected service {shown:?} but already saw a stream")));
        }
        self.service = Some(subject(field, "service")?);
        Ok(())
    }

    fn take_response(&mut self, field: &Field<'_>) -> Taken {
        if self.response_at.is_some() {
            return Err(field.error("Duplicate response type definition"));
        }
        self.response_at = Some(field.span().clone());
        let Data::String(text) = &field.value.data else {
            let found = field.value.data.type_name();
            return Err(field.error(format!("Expected response type to be string, got {found}")));
        };
        self.options.response = match text.to_lowercase().as_str() {
            "single" | "singleton" => ResponseType::Singleton,
            "stream" => ResponseType::Stream,
            "chunk" | "chunked" => ResponseType::Chunked,
            _ => return Err(field.error(format!("Unknown response type: {text:?}"))),
        };
        self.service_only(field, "response")
    }

    fn take_threshold(&mut self, field: &Field<'_>) -> Taken {
        if self.threshold_seen {
            return Err(field.error("Duplicate response threshold detected"));
        }
        self.threshold_seen = true;
        let wrong = |found: String| {
            field.error(format!("Expected response threshold to be a parseable time duration, got {found}"))
        };
        let Data::String(text) = &field.value.data else {
            return Err(wrong(field.value.data.type_name().into()));
        };
        let threshold = duration::parse_positive(text).map_err(|_| wrong(format!("{text:?}")))?;
        self.options.threshold = (!threshold.is_zero()).then_some(threshold);
        self.service_only(field, "response")
    }

    fn service_only(&self, field: &Field<'_>, directive: &str) -> Taken {
        match self.stream {
            Some(_) => Err(field.error(format!("Detected {directive} directive on non-service"))),
            None => Ok(()),
        }
    }
}

fn subject(field: &Field<'_>, what: &str) -> Result<String, Diagnostic> {
    string_of(field.value).map_err(|_| {
        let found = field.value.data.type_name();
        field.error(format!("Expected {what} name to be string, got {found}"))
    })
}

/// A subject alone, or a subject and a share.
fn latency(field: &Field<'_>) -> Result<Latency, Diagnostic> {
    let map = match &field.value.data {
        Data::String(subject) => return Ok(Latency { sampling: 100, subject: subject.clone() }),
        Data::Map(map) => map,
        other => {
            let found = other.type_name();
            return Err(
                field.error(format!("Expected latency entry to be a map/struct or string, got {found}"))
            );
        }
    };
    let sampling = map.get("sampling").map_or(Ok(100), sampling)?;
    let Some(subject) = map.get("subject") else {
        return Err(field.error("Latency subject required, but missing"));
    };
    let Data::String(subject) = &subject.data else {
        // The reference names what it wanted where it means to name what it got.
        return Err(Diagnostic::at(&subject.span, "Expected latency subject to be a string, got string"));
    };
    if let Some((key, value)) = map.iter().find(|(key, _)| !["sampling", "subject"].contains(&key.as_str())) {
        let field = Field { name: key, written: key, value };
        field.unknown(format!("unknown field {key:?}"), &["sampling", "subject"])?;
    }
    Ok(Latency { sampling, subject: subject.clone() })
}

fn sampling(value: &Value) -> Result<u8, Diagnostic> {
    let wrong = |message: String| Err(Diagnostic::at(&value.span, message));
    let share = match &value.data {
        Data::Integer(share) => *share,
        Data::String(text) if text.trim().eq_ignore_ascii_case("headers") => return Ok(0),
        Data::String(text) => match schemas::go::parse::atoi(text.strip_suffix('%').unwrap_or(text)) {
            Ok(share) => share,
            Err(cause) => return wrong(format!("Failed to parse latency sample: {cause}")),
        },
        other => {
            let found = other.type_name();
            return wrong(format!("Expected latency sample to be a string or map/struct, got {found}"));
        }
    };
    match u8::try_from(share) {
        Ok(share @ 1..=100) => Ok(share),
        _ => wrong(BAD_SAMPLING.into()),
    }
}

/// What is said to a share of measured answers that cannot be one.
pub(super) const BAD_SAMPLING: &str = "bad sampling percentage, should be 1-100";

const KEYS: &[&str] = &[
    "stream",
    "service",
    "response",
    "response_type",
    "threshold",
    "response_threshold",
    "accounts",
    "latency",
    "account_token_position",
    "allow_trace",
];
