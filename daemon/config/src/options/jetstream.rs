//! `jetstream`: only its absence, for now.

use super::Options;
use super::section::{Field, Report, Section, Taken, bool_of};
use crate::language::{Data, Map};

pub(crate) const SECTION: Section = Section { keys: &["jetstream"], take };

fn take(_: &mut Options, field: &Field<'_>, _: &mut Report) -> Taken {
    match &field.value.data {
        Data::Bool(false) => Ok(()),
        Data::String(text) if text.eq_ignore_ascii_case("disabled") => Ok(()),
        Data::String(text) if !text.eq_ignore_ascii_case("enabled") => {
            Err(field.error(format!("Expected 'enabled' or 'disabled' for string value, got '{text}'")))
        }
        Data::Bool(true) | Data::String(_) => Err(field.error("jetstream is not supported yet")),
        Data::Map(map) if switched_off(map) => Ok(()),
        Data::Map(_) => Err(field.error("jetstream is not supported yet")),
        other => Err(field
            .error(format!("Expected map, bool or string to define JetStream, got {}", other.type_name()))),
    }
}

fn switched_off(map: &Map) -> bool {
    let switch = |(key, _): &(&String, _)| matches!(key.to_lowercase().as_str(), "enable" | "enabled");
    map.iter().find(switch).is_some_and(|(_, value)| bool_of(value) == Ok(false))
}
