//! How far mirrors and sources have come.

use schemas::jetstream::{StreamInfo, StreamSourceInfo};

use crate::nats::Call;
use crate::term::duration::{go, human_nanos};
use crate::term::number::commas;

const HEADERS: [&str; 8] =
    ["Stream", "Kind", "API Prefix", "Source Stream", "Filters and Transforms", "Active", "Lag", "Error"];

/// Prints the table if any stream copies another; whether one does.
pub fn print(call: &Call, streams: &[StreamInfo]) -> bool {
    if streams.iter().all(|stream| stream.config.mirror.is_none() && stream.config.sources.is_empty()) {
        return false;
    }
    let raw = call.flag("raw");
    let mut table = call.table("Replication Report").headers(HEADERS);
    for stream in streams {
        let mut row = |kind: &str, filters: String, source: &StreamSourceInfo| {
            table.row([
                stream.config.name.clone(),
                kind.to_string(),
                source.external.as_ref().map(|external| external.api.clone()).unwrap_or_default(),
                source.name.clone(),
                filters,
                if raw { go(source.active) } else { human_nanos(source.active) },
                if raw { source.lag.to_string() } else { commas(source.lag) },
                source.error.as_ref().map(ToString::to_string).unwrap_or_default(),
            ]);
        };
        stream.mirror.iter().for_each(|mirror| row("Mirror", String::new(), mirror));
        stream.sources.iter().for_each(|source| row("Source", filters(source), source));
    }
    table.print();
    true
}

fn filters(source: &StreamSourceInfo) -> String {
    let transforms = source.subject_transforms.iter().map(|t| format!("{} to {}", t.src, t.dest));
    let transforms: Vec<String> = transforms.collect();
    match source.filter_subject.as_str() {
        filter if transforms.is_empty() && !filter.is_empty() => format!("{filter} untransformed"),
        _ => transforms.join(", "),
    }
}
