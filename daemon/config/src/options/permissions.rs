//! `permissions {}`: which subjects a user may publish and subscribe to. Subjects are checked and kept as text; the
//! broker compiles them.

use daemon_subject::valid::is_valid_subject;

use super::section::{Field, Report, shown, string_of};
use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::{Data, Value};

/// What a user may do. A part that is not there allows everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Permissions {
    /// Subjects to publish to.
    pub publish: Option<SubjectPermission>,
    /// Subjects to subscribe to; an entry may be `SUBJECT QUEUE`.
    pub subscribe: Option<SubjectPermission>,
    /// Publishing to the reply subjects of messages received.
    pub responses: Option<ResponsePermission>,
}

/// Subjects allowed and denied.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SubjectPermission {
    /// `None` allows all; an empty list, which only [`Permissions::responses`] leaves behind, allows none.
    pub allow: Option<Vec<String>>,
    /// Taken away from what is allowed.
    pub deny: Vec<String>,
}

/// How often and how long a reply subject may be published to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResponsePermission {
    /// Messages per reply subject; negative for any number.
    pub max_msgs: i64,
    /// Nanoseconds since the request was received; negative for ever.
    pub expires: i64,
}

impl Default for ResponsePermission {
    fn default() -> Self {
        Self { max_msgs: 1, expires: 120_000_000_000 }
    }
}

/// Reads a `permissions` block.
pub(super) fn permissions(field: &Field<'_>, report: &mut Report<'_>) -> Result<Permissions, Diagnostic> {
    let Data::Map(map) = &field.value.data else {
        let found = shown(field.value);
        return Err(field.error(format!("Expected permissions to be a map/struct, got {found}")));
    };
    let mut permissions = Permissions::default();
    report.each(map, |field, report| {
        match field.name {
            "pub" | "publish" | "import" => permissions.publish = subjects(field, Queues::No, report)?,
            "sub" | "subscribe" | "export" => permissions.subscribe = subjects(field, Queues::Yes, report)?,
            "publish_allow_responses" | "allow_responses" => {
                permissions.responses = responses(field, report)?;
            }
            _ => {
                let message = format!("Unknown field {:?} parsing permissions", field.written);
                return field.unknown(message, &["publish", "subscribe", "allow_responses"]);
            }
        }
        Ok(())
    });
    if permissions.responses.is_some() {
        // Whoever may answer may publish nothing else, unless it is said what.
        permissions.publish.get_or_insert_default().allow.get_or_insert_default();
    }
    Ok(permissions)
}

#[derive(Clone, Copy, PartialEq)]
enum Queues {
    Yes,
    No,
}

fn subjects(
    field: &Field<'_>,
    queues: Queues,
    report: &mut Report<'_>,
) -> Result<Option<SubjectPermission>, Diagnostic> {
    let Data::Map(map) = &field.value.data else {
        let allow = subject_list(field.value, queues).map_err(|mut error| {
            // The reference knows no place for a list that stands where a map may.
            error.prefixed = error.span.as_ref() != Some(field.span());
            error
        })?;
        return Ok(Some(SubjectPermission { allow: some(allow), deny: Vec::new() }));
    };
    if map.is_empty() {
        return Ok(None);
    }
    let mut permission = SubjectPermission::default();
    report.each(map, |field, _| {
        match field.name {
            "allow" => permission.allow = some(subject_list(field.value, queues)?),
            "deny" => permission.deny = subject_list(field.value, queues)?,
            _ => {
                let message = format!(
                    "Unknown field name {:?} parsing subject permissions, only 'allow' or 'deny' are permitted",
                    field.written
                );
                return field.unknown(message, &["allow", "deny"]);
            }
        }
        Ok(())
    });
    Ok(Some(permission))
}

/// An empty list is as good as none.
fn some(list: Vec<String>) -> Option<Vec<String>> {
    (!list.is_empty()).then_some(list)
}

/// One subject or a list of them.
fn subject_list(value: &Value, queues: Queues) -> Result<Vec<String>, Diagnostic> {
    let list = match &value.data {
        Data::String(subject) => vec![subject.clone()],
        Data::Array(array) => array
            .iter()
            .map(|entry| {
                string_of(entry).map_err(|_| {
                    Diagnostic::at(&entry.span, "Subject in permissions array cannot be cast to string")
                })
            })
            .collect::<Result<_, _>>()?,
        other => {
            let found = other.type_name();
            let message =
                format!("Expected subject permissions to be a subject, or array of subjects, got {found}");
            return Err(Diagnostic::at(&value.span, message));
        }
    };
    match list.iter().find_map(|subject| wrong(subject, queues)) {
        Some(message) => Err(Diagnostic::at(&value.span, message)),
        None => Ok(list),
    }
}

/// Why an entry cannot be a subject, or a subject and a queue.
fn wrong(entry: &str, queues: Queues) -> Option<String> {
    let no_subject = |text: &str| Some(format!("subject {text:?} is not a valid subject"));
    if is_valid_subject(entry.as_bytes()) {
        return None;
    }
    let words: Vec<_> = entry.split_whitespace().collect();
    match words[..] {
        [subject, queue] if queues == Queues::Yes => {
            if !is_valid_subject(subject.as_bytes()) {
                return no_subject(subject);
            }
            (!is_valid_subject(queue.as_bytes())).then(|| format!("queue {queue:?} is not a valid queue"))
        }
        _ => no_subject(entry),
    }
}

fn responses(field: &Field<'_>, report: &mut Report<'_>) -> Result<Option<ResponsePermission>, Diagnostic> {
    let map = match &field.value.data {
        Data::Bool(on) => return Ok(on.then(ResponsePermission::default)),
        Data::Map(map) => map,
        _ => {
            let message = "error parsing response permissions, expected a boolean or a map";
            return Err(field.error(message));
        }
    };
    let mut permission = ResponsePermission::default();
    report.each(map, |field, _| {
        match field.name {
            "max" | "max_msgs" | "max_messages" | "max_responses" => {
                put_unless_zero(&mut permission.max_msgs, field.int()?);
            }
            "expires" | "expiration" | "ttl" => {
                let Data::String(text) = &field.value.data else {
                    return Err(field.error("error parsing expires, not a duration string"));
                };
                let nanos = duration::parse(text)
                    .map_err(|cause| field.error(format!("error parsing expires: {cause}")))?;
                put_unless_zero(&mut permission.expires, nanos);
            }
            _ => {
                let message = format!("Unknown field {:?} parsing permissions", field.written);
                return field.unknown(message, &["max_msgs", "expires"]);
            }
        }
        Ok(())
    });
    Ok(Some(permission))
}

fn put_unless_zero(into: &mut i64, value: i64) {
    if value != 0 {
        *into = value;
    }
}
