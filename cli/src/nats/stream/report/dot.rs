//! What copies what, as a graph for GraphViz.

use schemas::jetstream::{StreamInfo, StreamSource};

/// The streams that copy or are copied, with an arrow from each to those that copy it.
pub fn graph(streams: &[StreamInfo]) -> String {
    let mut out = String::from("digraph {\n\tlabel=\"Stream Replication Structure\";\n");
    for stream in streams {
        let to = quoted(&stream.config.name);
        for source in &stream.config.sources {
            let label = label(source).map(|l| format!(",label={}", quoted(&l))).unwrap_or_default();
            out += &format!("\t{}->{to}[color=\"green\"{label}];\n", quoted(&source.name));
        }
        if let Some(mirror) = &stream.config.mirror {
            out += &format!("\t{}->{to}[color=\"blue\",label=\"Mirror\"];\n", quoted(&mirror.name));
        }
    }
    out + "}\n"
}

fn label(source: &StreamSource) -> Option<String> {
    match source.subject_transforms.as_slice() {
        [one] => Some(format!("{} to {}", one.src, one.dest)),
        [] if !source.filter_subject.is_empty() => Some(source.filter_subject.clone()),
        _ => None,
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
