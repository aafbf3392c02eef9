//! The list of sections, and how a parsed file is dealt out among them. A new section is a file and a line here.

use super::section::{Field, Report, Section};
use super::*;
use crate::language::Map;

const SECTIONS: &[&Section] = &[
    &accounts::SECTION,
    &authorization::SECTION,
    &console::SECTION,
    &files::SECTION,
    &http::SECTION,
    &identity::SECTION,
    &jetstream::SECTION,
    &keepalive::SECTION,
    &lame_duck::SECTION,
    &limits::SECTION,
    &listen::SECTION,
    &logging::SECTION,
    &mappings::SECTION,
    &metrics::SECTION,
    &operator::SECTION,
    &otel::SECTION,
    &proxies::SECTION,
    &system::SECTION,
    &tls::SECTION,
    &unbuilt::SECTION,
    &websocket::SECTION,
];

/// Gives every top-level key of a file to its section.
pub(crate) fn apply(options: &mut Options, root: &Map, report: &mut Report<'_>) {
    report.each(root, |field, report| match section(field.name) {
        Some(section) => (section.take)(options, field, report),
        None => unknown(field),
    });
}

fn section(key: &str) -> Option<&'static Section> {
    SECTIONS.iter().find(|section| section.keys.contains(&key)).copied()
}

fn unknown(field: &Field<'_>) -> section::Taken {
    let known: Vec<_> = SECTIONS.iter().flat_map(|section| section.keys).copied().collect();
    field.unknown(format!("unknown field {:?}", field.written), &known)
}
