//! A bucket as text for people: how it is set up, what it holds, what it copies, who keeps it.

use schemas::jetstream::{StoreCompression, StreamInfo, StreamSource, StreamSourceInfo};

use super::document::Document;
use super::names;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::{moment, names as streams};
use crate::nats::stream::show::{replica, storage};
use crate::term::duration::human_nanos;
use crate::term::size::ibytes;
use crate::term::{Columns, json};

/// Prints the bucket, as JSON with `--json`.
pub fn print(call: &Call, info: &StreamInfo) -> Outcome {
    if call.flag("json") {
        return Ok(json::print(&Document::new(info))?);
    }
    let (bucket, created) = (names::bucket(&info.config.name), moment::local(info.created));
    let heading = format!("Information for Key-Value Store Bucket {bucket} created {created}");
    let mut view = call.columns(heading);
    view.section("Configuration");
    configuration(&mut view, info);
    limits(&mut view, info);
    copies(&mut view, info);
    let metadata = streams::without_reserved(&info.config.metadata);
    if !metadata.is_empty() {
        view.section("Metadata");
        metadata.iter().for_each(|(name, value)| view.list(name, [value]));
    }
    cluster(&mut view, info);
    view.print();
    Ok(())
}

fn configuration(view: &mut Columns, info: &StreamInfo) {
    let config = &info.config;
    let markers = config.subject_delete_marker_ttl;
    view.row("Bucket Name", names::bucket(&config.name));
    view.number("History Kept", config.max_msgs_per_subject);
    view.number("Values Stored", info.state.messages);
    view.row("Compressed", config.compression != StoreCompression::None);
    view.row("Per-Key TTL Supported", config.allow_msg_ttl);
    view.row_if(markers > 0, "Limit Marker TTL", human_nanos(markers));
    view.row("Backing Store Kind", "JetStream");
    view.row_if_not_empty("Description", &config.description);
}

fn limits(view: &mut Columns, info: &StreamInfo) {
    let config = &info.config;
    let size =
        |bytes: i64| if bytes == -1 { "unlimited".into() } else { ibytes(bytes.max(0).unsigned_abs()) };
    let age = if config.max_age <= 0 { "unlimited".into() } else { human_nanos(config.max_age) };
    view.row("Bucket Size", ibytes(info.state.bytes));
    view.row("Maximum Bucket Size", size(config.max_bytes));
    view.row("Maximum Value Size", size(config.max_msg_size.into()));
    view.row("Maximum Age", age);
    view.row("JetStream Stream", &config.name);
    view.row("Storage", storage(config.storage));
    if let Some(republish) = &config.republish {
        let label = if republish.headers_only { "Republishing Headers" } else { "Republishing" };
        view.row(label, format!("{} to {}", republish.src, republish.dest));
    }
}

fn copies(view: &mut Columns, info: &StreamInfo) {
    if let (Some(config), Some(mirror)) = (&info.config.mirror, &info.mirror) {
        view.section("Mirror Information");
        view.row("Origin Bucket", names::bucket(&config.name));
        external(view, config);
        progress(view, mirror);
    }
    if info.sources.is_empty() {
        return;
    }
    view.section("Sources Information");
    for source in &info.sources {
        if let Some(config) = info.config.sources.iter().find(|config| config.name == source.name) {
            view.row("Source Bucket", names::bucket(&config.name));
            external(view, config);
        }
        progress(view, source);
    }
}

fn external(view: &mut Columns, source: &StreamSource) {
    if let Some(external) = &source.external {
        view.row("External API", &external.api);
    }
}

fn progress(view: &mut Columns, source: &StreamSourceInfo) {
    match source.active {
        i64::MIN..=0 | i64::MAX => view.row("Last Seen", "never"),
        active => view.row("Last Seen", human_nanos(active)),
    }
    view.number("Lag", source.lag);
}

fn cluster(view: &mut Columns, info: &StreamInfo) {
    let Some(cluster) = &info.cluster else { return };
    view.section("Cluster Information");
    view.row("Name", &cluster.name);
    view.row("Leader", &cluster.leader);
    cluster.replicas.iter().for_each(|peer| view.row("Replica", replica(peer)));
}
