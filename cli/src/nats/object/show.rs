//! Buckets and objects as text for people.

use data_encoding::HEXLOWER;
use schemas::jetstream::StreamInfo;
use schemas::object::ObjectInfo;

use super::digest;
use crate::nats::Call;
use crate::nats::jetstream::{moment, names};
use crate::nats::stream::show::{replica, storage};
use crate::term::duration::human_nanos;
use crate::term::number::commas;
use crate::term::size::ibytes;

/// Prints how a bucket is set up and what it takes.
pub fn bucket(call: &Call, name: &str, info: &StreamInfo) {
    let (config, created) = (&info.config, moment::local(info.created));
    let mut view = call.columns(format!("Information for Object Store Bucket {name} created {created}"));
    view.section("Configuration");
    view.row("Bucket Name", name);
    view.row_if_not_empty("Description", &config.description);
    view.number("Replicas", config.num_replicas);
    view.row("TTL", if config.max_age <= 0 { "unlimited".into() } else { human_nanos(config.max_age) });
    view.row("Sealed", config.sealed);
    view.row("Size", ibytes(info.state.bytes));
    let limit = u64::try_from(config.max_bytes).map_or("unlimited".into(), ibytes);
    view.row("Maximum Bucket Size", limit);
    view.row("Storage", storage(config.storage));
    view.row("Backing Store Kind", "JetStream");
    view.row("JetStream Stream", &config.name);
    let metadata = names::without_reserved(&config.metadata);
    view.map("Metadata", metadata.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    if let Some(cluster) = &info.cluster {
        view.section("Cluster Information");
        view.row("Name", &cluster.name);
        view.row("Leader", &cluster.leader);
        cluster.replicas.iter().for_each(|peer| view.row("Replica", replica(peer)));
    }
    view.print();
}

/// Prints all there is to say about an object.
pub fn object(call: &Call, info: &ObjectInfo) {
    let mut view = call.columns(format!("Object information for {} > {}", info.bucket, info.name));
    view.row_if_not_empty("Description", &info.description);
    if let Some(link) = info.link() {
        let object = if link.name.is_empty() { String::new() } else { format!(" > {}", link.name) };
        view.row("Link To", format!("{}{object}", link.bucket));
    }
    view.row("Size", ibytes(info.size));
    view.row("Modification Time", moment::local(info.modified));
    view.row("Chunks", commas(info.chunks));
    if !info.digest.is_empty() {
        let hex = digest::decode(&info.digest).map(|bytes| HEXLOWER.encode(&bytes)).unwrap_or_default();
        let kind = info.digest.split('=').next().unwrap_or_default();
        view.row("Digest", format!("{kind} {hex}"));
    }
    view.row_if(info.deleted, "Deleted", info.deleted);
    let header = |(name, values): (&String, &Vec<String>)| {
        values.iter().map(|value| format!("{name}: {value}")).collect::<Vec<_>>()
    };
    view.list("Headers", info.headers.iter().flat_map(header));
    if !info.metadata.is_empty() {
        view.section("Metadata");
        info.metadata.iter().for_each(|(name, value)| view.list(name, [value]));
    }
    view.print();
}
