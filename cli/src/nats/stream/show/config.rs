//! How a stream is set up.

use schemas::jetstream::{
    DiscardPolicy, PersistMode, RetentionPolicy, StorageType, StoreCompression, StreamConfig, StreamSource,
};

use crate::nats::jetstream::{moment, names};
use crate::term::Columns;
use crate::term::duration::human_nanos;
use crate::term::number::commas;
use crate::term::size::ibytes;

pub fn add(view: &mut Columns, config: &StreamConfig) {
    head(view, config);
    options(view, config);
    limits(view, config);
    let metadata = names::without_reserved(&config.metadata);
    if !metadata.is_empty() {
        view.section("Metadata");
        metadata.iter().for_each(|(name, value)| view.list(name, [value]));
    }
    replication(view, config);
    view.line("");
}

fn head(view: &mut Columns, config: &StreamConfig) {
    view.row_if_not_empty("Description", &config.description);
    view.row_if(!config.subjects.is_empty(), "Subjects", config.subjects.join(", "));
    view.number("Replicas", config.num_replicas);
    view.row_if(config.sealed, "Sealed", true);
    view.row("Storage", storage(config.storage));
    view.row_if(config.compression == StoreCompression::S2, "Compression", "S2 Compression");
    view.row_if(config.persist_mode == PersistMode::Async, "Persistence Mode", "Async");
    view.row_if(config.first_seq > 0, "First Sequence", commas(config.first_seq));
    if let Some(placement) = &config.placement {
        view.row_if_not_empty("Placement Cluster", &placement.cluster);
        view.row_if_not_empty("Placement Tags", &placement.tags.join(", "));
    }
}

pub fn storage(storage: StorageType) -> &'static str {
    match storage {
        StorageType::File => "File",
        StorageType::Memory => "Memory",
    }
}

fn options(view: &mut Columns, config: &StreamConfig) {
    view.section("Options");
    if let Some(transform) = config.subject_transform.as_ref().filter(|t| !t.dest.is_empty()) {
        let src = if transform.src.is_empty() { ">" } else { &transform.src };
        view.row("Subject Transform", format!("{src} to {}", transform.dest));
    }
    if let Some(republish) = &config.republish {
        let label = if republish.headers_only { "Republishing Headers" } else { "Republishing" };
        view.row(label, format!("{} to {}", republish.src, republish.dest));
    }
    view.row("Retention", retention(config.retention));
    view.row("Acknowledgments", !config.no_ack);
    view.row("Discard Policy", discard(config));
    view.row("Duplicate Window", human_nanos(config.duplicate_window));
    view.row_if(config.allow_direct, "Direct Get", true);
    view.row_if(config.mirror_direct, "Mirror Direct Get", true);
    view.row("Allows Atomic Batch Publish", config.allow_atomic);
    view.row("Allows Fast Batch Publish", config.allow_batched);
    view.row("Allows Counters", config.allow_msg_counter);
    view.row("Allows Msg Delete", !config.deny_delete);
    view.row("Allows Per-Message TTL", config.allow_msg_ttl);
    view.row("Allows Purge", !config.deny_purge);
    view.row("Allows Schedules", config.allow_msg_schedules);
    let markers = config.subject_delete_marker_ttl;
    view.row_if(config.allow_msg_ttl && markers > 0, "Subject Delete Markers TTL", human_nanos(markers));
    view.row("Allows Rollups", config.allow_rollup_hdrs);
}

fn retention(retention: RetentionPolicy) -> &'static str {
    match retention {
        RetentionPolicy::Limits => "Limits",
        RetentionPolicy::Interest => "Interest",
        RetentionPolicy::WorkQueue => "WorkQueue",
    }
}

fn discard(config: &StreamConfig) -> &'static str {
    match config.discard {
        _ if config.discard_new_per_subject => "New Per Subject",
        DiscardPolicy::New => "New",
        DiscardPolicy::Old => "Old",
    }
}

fn limits(view: &mut Columns, config: &StreamConfig) {
    let size =
        |bytes: i64| if bytes == -1 { "unlimited".into() } else { ibytes(bytes.max(0).unsigned_abs()) };
    let per_subject = if config.max_msgs_per_subject <= 0 { -1 } else { config.max_msgs_per_subject };
    let age = if config.max_age <= 0 { "unlimited".into() } else { human_nanos(config.max_age) };
    let consumers = config.consumer_limits;
    view.section("Limits");
    view.number_or_unlimited("Maximum Messages", config.max_msgs, -1);
    view.number_or_unlimited("Maximum Per Subject", per_subject, -1);
    view.row("Maximum Bytes", size(config.max_bytes));
    view.row("Maximum Age", age);
    view.row("Maximum Message Size", size(config.max_msg_size.into()));
    view.number_or_unlimited("Maximum Consumers", config.max_consumers, -1);
    let threshold = consumers.inactive_threshold;
    view.row_if(threshold > 0, "Consumer Inactive Threshold", human_nanos(threshold));
    let pending = consumers.max_ack_pending;
    view.row_if(pending > 0, "Consumer Max Ack Pending", commas(pending));
}

fn replication(view: &mut Columns, config: &StreamConfig) {
    if config.mirror.is_none() && config.sources.is_empty() {
        return;
    }
    view.section("Replication");
    if let Some(mirror) = &config.mirror {
        view.row("Mirror", source(mirror));
    }
    let mut sources: Vec<&StreamSource> = config.sources.iter().collect();
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    for (at, from) in sources.into_iter().enumerate() {
        view.row(if at == 0 { "Sources" } else { "" }, source(from));
    }
}

/// A mirror or source in one line.
fn source(source: &StreamSource) -> String {
    let mut parts = vec![source.name.clone()];
    if source.opt_start_seq > 0 {
        parts.push(format!("Start Seq: {}", commas(source.opt_start_seq)));
    }
    if let Some(time) = source.opt_start_time {
        parts.push(format!("Start Time: {}", moment::go(time)));
    }
    if let Some(external) = &source.external {
        let prefix =
            |what: &str, prefix: &str| (!prefix.is_empty()).then(|| format!("{what} Prefix: {prefix}"));
        parts.extend(prefix("API", &external.api));
        parts.extend(prefix("Delivery", &external.deliver));
    }
    if let Some(consumer) = &source.consumer {
        parts.push(match consumer.deliver_subject.as_str() {
            "" => format!("Consumer Name: {}", consumer.name),
            subject => format!("Consumer Name: {} ({subject})", consumer.name),
        });
    }
    parts.join(", ")
}
