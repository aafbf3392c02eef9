//! `proxies {}`: who may bring clients here on a line of its own.

use daemon_keys::nkey::{is_public, prefix_of};

use super::Options;
use super::section::{Field, Report, Section, Taken};
use crate::language::Data;

pub(crate) const SECTION: Section = Section { keys: &["proxies"], take };

/// Proxies that are trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxies {
    /// Public keys that sign for the connections they bring.
    pub trusted: Vec<String>,
}

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    let Data::Map(map) = &field.value.data else {
        let found = field.value.data.type_name();
        return Err(field.error(format!("expected proxies to be a map/struct, got {found}")));
    };
    let mut proxies = Proxies::default();
    report.each(map, |field, report| match field.name {
        "trusted" => trusted(field, &mut proxies, report),
        _ => field.unknown(format!("unknown field {:?}", field.written), &["trusted"]),
    });
    options.proxies = proxies;
    Ok(())
}

fn trusted(field: &Field<'_>, proxies: &mut Proxies, report: &mut Report<'_>) -> Taken {
    let Data::Array(array) = &field.value.data else {
        let found = field.value.data.type_name();
        return Err(field.error(format!("expected proxies' trusted field to be an array, got {found}")));
    };
    for entry in array {
        let field = Field { name: "trusted", written: "trusted", value: entry };
        let Data::Map(map) = &entry.data else {
            let found = entry.data.type_name();
            let message = format!("expected proxies' trusted entry to be a map/struct, got {found}");
            report.errors.push(field.error(message));
            continue;
        };
        report.each(map, |field, _| match field.name {
            "key" | "public_key" => {
                let key = field.string()?;
                if !prefix_of(&key).is_public() || !is_public(prefix_of(&key), &key) {
                    return Err(field.error(format!("invalid proxy key {key:?}")));
                }
                proxies.trusted.push(key);
                Ok(())
            }
            _ => field.unknown(format!("unknown field {:?}", field.written), &["key", "public_key"]),
        });
    }
    Ok(())
}
