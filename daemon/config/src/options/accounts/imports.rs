//! `imports [ … ]`: streams and services that an account takes of others.

use super::take::entry_map;
use crate::diagnostic::Diagnostic;
use crate::language::{Data, Map, Span, Value};
use crate::options::section::{Field, Report, Taken, array_of};

/// One thing imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Import {
    Stream(StreamImport),
    Service(ServiceImport),
}

/// Messages of another account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StreamImport {
    /// Account they come from.
    pub account: String,
    /// Subject there.
    pub subject: String,
    /// Subject here; empty for the same. Not with `prefix`.
    pub to: String,
    /// Put before the subject; empty for nothing.
    pub prefix: String,
    /// Message traces may follow messages here.
    pub allow_trace: bool,
}

/// Requests answered by another account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceImport {
    /// Account that answers.
    pub account: String,
    /// Subject there.
    pub subject: String,
    /// Subject here.
    pub to: String,
    /// Tell the other account who asks.
    pub share: bool,
}

/// Reads an account's `imports`.
pub(super) fn imports(field: &Field<'_>, report: &mut Report<'_>) -> Result<Vec<Import>, Diagnostic> {
    let array = array_of(field.value).map_err(|_| {
        field.error(format!("Imports should be an array, got {}", field.value.data.type_name()))
    })?;
    let mut imports = Vec::new();
    for entry in array {
        let read = entry_map(entry, "Import").map(|map| import(entry, map, report));
        let checked = read.and_then(|import| match &import {
            Some(Import::Service(service)) => match twin(&imports, service) {
                Some(message) => Err(Diagnostic::at(&entry.span, message)),
                None => Ok(import),
            },
            _ => Ok(import),
        });
        match checked {
            Ok(import) => imports.extend(import),
            Err(error) => report.errors.push(error),
        }
    }
    Ok(imports)
}

/// A service of one account cannot be told from another one of it under the same subject.
fn twin(imports: &[Import], new: &ServiceImport) -> Option<String> {
    imports.iter().find_map(|import| match import {
        Import::Service(old) if old.to == new.to && old.account == new.account => Some(format!(
            "Duplicate service import subject {:?}, previously used in import for account {:?}, subject {:?}",
            new.to, old.account, old.subject
        )),
        _ => None,
    })
}

/// An entry while it is read: directives may stand before the subject they go with.
#[derive(Default)]
struct Entry {
    /// Account and subject.
    stream: Option<(String, String)>,
    service: Option<(String, String)>,
    prefix: String,
    to: String,
    share: bool,
    allow_trace: bool,
    trace_at: Option<Span>,
}

/// `None` when its errors are in the report.
fn import(entry: &Value, map: &Map, report: &mut Report<'_>) -> Option<Import> {
    let errors = report.errors.len();
    let mut read = Entry::default();
    report.each(map, |field, report| read.take_key(field, report));
    if report.errors.len() > errors {
        return None;
    }
    let Entry { prefix, to, share, allow_trace, .. } = read;
    match (read.stream, read.service) {
        (Some((account, subject)), None) => {
            Some(Import::Stream(StreamImport { account, subject, to, prefix, allow_trace }))
        }
        (None, Some((account, subject))) => {
            let to = if to.is_empty() { subject.clone() } else { to };
            Some(Import::Service(ServiceImport { account, subject, to, share }))
        }
        _ => {
            let message = "Import entry requires a stream or a service";
            report.errors.push(Diagnostic::at(&entry.span, message));
            None
        }
    }
}

impl Entry {
    fn take_key(&mut self, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
        match field.name {
            "stream" if self.service.is_some() => {
                return Err(field.error("Detected stream but already saw a service"));
            }
            "stream" => self.stream = Some(source(field, "Stream", report)?),
            "service" if self.stream.is_some() => {
                return Err(field.error("Detected service but already saw a stream"));
            }
            "service" => {
                if let Some(at) = &self.trace_at {
                    return Err(Diagnostic::at(at, TRACE_MISPLACED));
                }
                self.service = Some(source(field, "Service", report)?);
            }
            "prefix" => self.prefix = field.string()?,
            "to" => self.to = field.string()?,
            "share" => self.share = field.bool()?,
            "allow_trace" if self.service.is_some() => return Err(field.error(TRACE_MISPLACED)),
            "allow_trace" => {
                self.trace_at = Some(field.span().clone());
                self.allow_trace = field.bool()?;
            }
            _ => return field.unknown(format!("unknown field {:?}", field.written), KEYS),
        }
        let both = !self.prefix.is_empty() && !self.to.is_empty();
        match both && self.stream.is_some() {
            true => Err(field.error("Stream import can not have a 'prefix' and a 'to' property")),
            false => Ok(()),
        }
    }
}

/// Account and subject.
fn source(field: &Field<'_>, what: &str, report: &mut Report<'_>) -> Result<(String, String), Diagnostic> {
    let Data::Map(map) = &field.value.data else {
        let found = field.value.data.type_name();
        return Err(field.error(format!("{what} entry should be an account map, got {found}")));
    };
    let (mut account, mut subject) = (String::new(), String::new());
    report.each(map, |field, _| {
        match field.name {
            "account" => account = field.string()?,
            "subject" => subject = field.string()?,
            _ => return field.unknown(format!("unknown field {:?}", field.written), &["account", "subject"]),
        }
        Ok(())
    });
    match account.is_empty() || subject.is_empty() {
        true => Err(field.error("Expect an account name and a subject")),
        false => Ok((account, subject)),
    }
}

const TRACE_MISPLACED: &str = "Detected allow_trace directive on a non-stream";

const KEYS: &[&str] = &["stream", "service", "prefix", "to", "share", "allow_trace"];
