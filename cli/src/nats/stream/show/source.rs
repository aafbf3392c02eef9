//! How far a stream has come with what it mirrors or sources.

use schemas::jetstream::{StreamInfo, StreamSourceInfo};

use crate::term::Columns;
use crate::term::duration::human_nanos;

pub fn add(view: &mut Columns, info: &StreamInfo) {
    if let Some(mirror) = &info.mirror {
        view.section("Mirror Information");
        rows(view, mirror);
    }
    if !info.sources.is_empty() {
        view.section("Source Information");
        for source in &info.sources {
            rows(view, source);
            view.line("");
        }
    }
}

fn rows(view: &mut Columns, source: &StreamSourceInfo) {
    view.row("Stream Name", &source.name);
    if source.filter_subject.is_empty() {
        transforms(view, source);
    } else {
        view.row("Subject Filter", &source.filter_subject);
    }
    view.number("Lag", source.lag);
    match source.active {
        i64::MIN..=0 | i64::MAX => view.row("Last Seen", "never"),
        active => view.row("Last Seen", human_nanos(active)),
    }
    if let Some(external) = &source.external {
        view.row("Ext. API Prefix", &external.api);
        view.row_if_not_empty("Ext. Delivery Prefix", &external.deliver);
    }
    if let Some(error) = &source.error {
        view.row("Error", &error.description);
    }
}

fn transforms(view: &mut Columns, source: &StreamSourceInfo) {
    let label = match source.subject_transforms.len() {
        1 => "Subject Filter and Transform",
        _ => "Subject Filters and Transforms",
    };
    for (at, transform) in source.subject_transforms.iter().enumerate() {
        let text = match transform.dest.as_str() {
            "" => format!("{} untransformed", transform.src),
            dest => format!("{} to {dest}", transform.src),
        };
        view.row(if at == 0 { label } else { "" }, text);
    }
}
