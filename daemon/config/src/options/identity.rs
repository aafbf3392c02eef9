//! `server_name`, `server_tags`, `server_metadata`: what the server calls itself.

use super::Options;
use super::section::{Field, Report, Section, Taken, string_map_of};
use crate::diagnostic::Diagnostic;
use crate::language::Data;
use std::collections::BTreeMap;

/// Names the server gives itself in INFO, `varz` and logs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// Server name without spaces; empty means "use the server id".
    pub server_name: String,
    /// Tags, in the order given, trimmed, in lower case, each once.
    pub server_tags: Vec<String>,
    /// Free key/value pairs shown by monitoring.
    pub server_metadata: BTreeMap<String, String>,
}

pub(crate) const SECTION: Section =
    Section { keys: &["server_name", "server_tags", "server_metadata"], take };

fn take(options: &mut Options, field: &Field<'_>, _: &mut Report<'_>) -> Taken {
    let identity = &mut options.identity;
    match field.name {
        "server_name" => {
            let name = field.string()?;
            if name.contains(' ') {
                return Err(field.error(NAME_HAS_SPACES));
            }
            identity.server_name = name;
        }
        "server_tags" => identity.server_tags = tags(field)?,
        _ => {
            let Data::Map(map) = &field.value.data else {
                let found = field.value.data.type_name();
                return Err(field.error(format!("error parsing metadata: unsupported type {found}")));
            };
            identity.server_metadata = string_map_of(map)?;
        }
    }
    Ok(())
}

/// What is said to a server name with spaces.
pub(crate) const NAME_HAS_SPACES: &str = "server name cannot contain spaces";

/// In the order given, trimmed, in lower case, each once, as the reference keeps them.
fn tags(field: &Field<'_>) -> Result<Vec<String>, Diagnostic> {
    let unsupported = |what: &str| field.error(format!("error parsing tags: unsupported type {what}"));
    let given: Vec<&str> = match &field.value.data {
        Data::String(text) => vec![text],
        Data::Array(array) => array
            .iter()
            .map(|tag| match &tag.data {
                Data::String(text) => Ok(text.as_str()),
                _ => Err(unsupported("*conf.token where string is expected")),
            })
            .collect::<Result<_, _>>()?,
        other => return Err(unsupported(other.type_name())),
    };
    let mut tags = Vec::new();
    for tag in given {
        let tag = tag.trim().to_lowercase();
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    Ok(tags)
}
