//! `msg_trace` of an account: messages with a trace header of others are traced, and where to.

use daemon_subject::valid::is_valid_literal;

use crate::diagnostic::Diagnostic;
use crate::language::Data;
use crate::options::section::{Field, Report};

/// Where traces go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MsgTrace {
    /// Subject of the traces.
    pub dest: String,
    /// Share of messages traced, 1 to 100 percent.
    pub sampling: u8,
}

/// Reads `msg_trace`; `None` when no destination is named, which is warned of.
pub(super) fn msg_trace(field: &Field<'_>, report: &mut Report<'_>) -> Result<Option<MsgTrace>, Diagnostic> {
    let map = match &field.value.data {
        Data::String(_) => return Ok(Some(MsgTrace { dest: dest(field)?, sampling: 100 })),
        Data::Map(map) => map,
        other => {
            return Err(field.error(format!(
                "Expected account message trace {:?} to be a string or a map/struct, got {}",
                field.written,
                other.type_name()
            )));
        }
    };
    let (mut to, mut share) = (None, None);
    let mut inner = Report::default();
    inner.each(map, |inner, _| {
        match inner.name {
            "dest" => to = Some(dest(inner)?),
            "sampling" => share = Some(sampling(inner)?),
            _ => {
                let message = format!(
                    "Unknown field {:?} parsing account message trace map/struct {:?}",
                    inner.written, field.written
                );
                return inner.unknown(message, &["dest", "sampling"]);
            }
        }
        Ok(())
    });
    if let Some(error) = inner.errors.into_iter().next() {
        return Err(error);
    }
    if to.is_none() && share.is_some() {
        let text = "Trace destination sampling ignored since no destination was set";
        report.warnings.push(field.error(text));
    }
    Ok(to.map(|dest| MsgTrace { dest, sampling: share.unwrap_or(100) }))
}

fn dest(field: &Field<'_>) -> Result<String, Diagnostic> {
    let Data::String(dest) = &field.value.data else {
        let found = field.value.data.type_name();
        return Err(field.error(format!("Field {:?} should be a string, got {found}", field.written)));
    };
    match is_valid_literal(dest.as_bytes()) {
        true => Ok(dest.clone()),
        false => Err(field.error(format!("Trace destination {dest:?} is not valid"))),
    }
}

fn sampling(field: &Field<'_>) -> Result<u8, Diagnostic> {
    let share = match &field.value.data {
        Data::Integer(share) => *share,
        Data::String(text) => text
            .strip_suffix('%')
            .unwrap_or(text)
            .parse()
            .map_err(|_| field.error(format!("Invalid trace destination sampling value {text:?}")))?,
        other => {
            return Err(field.error(format!(
                "Trace destination sampling field {:?} should be an integer or a percentage, got {}",
                field.written,
                other.type_name()
            )));
        }
    };
    match u8::try_from(share) {
        Ok(share @ 1..=100) => Ok(share),
        // The reference writes the first word so.
        _ => Err(field
            .error(format!("Ttrace destination sampling value {share} is invalid, needs to be [1..100]"))),
    }
}
