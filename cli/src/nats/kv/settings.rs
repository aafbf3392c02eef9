//! The configuration of the stream behind a bucket.

use schemas::jetstream::stream_api::StreamCreate;
use schemas::jetstream::{
    DiscardPolicy, ExternalStream, StoreCompression, StreamConfig, StreamInfo, StreamSource,
    SubjectTransform, errors,
};

use super::names;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::jetstream::Api;
use crate::nats::stream::{level, values};

/// How long a stream remembers message ids; not longer than it keeps messages.
const DUPLICATES: i64 = 120_000_000_000;

/// The longest history.
const MOST: i64 = 64;

/// A bucket that nothing special is said about.
pub fn plain(bucket: &str) -> StreamConfig {
    StreamConfig {
        name: names::stream(bucket),
        subjects: vec![names::subjects(bucket)],
        max_consumers: -1,
        max_msgs: -1,
        max_bytes: -1,
        max_msg_size: -1,
        max_msgs_per_subject: 1,
        discard: DiscardPolicy::New,
        num_replicas: 1,
        duplicate_window: DUPLICATES,
        allow_direct: true,
        deny_delete: true,
        allow_rollup_hdrs: true,
        ..StreamConfig::default()
    }
}

/// The bucket that the flags of `add` describe.
pub fn new(call: &Call) -> Outcome<StreamConfig> {
    let bucket = call.text("bucket");
    names::check_bucket(bucket)?;
    let mut config = plain(bucket);
    config.storage = values::storage(call.text("storage"));
    let (mirror, domain) = (call.text("mirror"), call.text("mirror-domain"));
    if mirror.is_empty() && !domain.is_empty() {
        crate::fail!("--mirror-domain requires --mirror");
    }
    if !mirror.is_empty() {
        if !call.texts("source").is_empty() {
            crate::fail!("a bucket cannot have both --mirror and --source");
        }
        config.mirror = Some(mirrored(mirror, domain)?);
        config.mirror_direct = true;
        config.subjects.clear();
    }
    change(call, &mut config)?;
    Ok(config)
}

/// The settings that are there, with what the flags of `edit` say.
pub fn edited(call: &Call, mut config: StreamConfig) -> Outcome<StreamConfig> {
    config.metadata = crate::nats::jetstream::names::without_reserved(&config.metadata);
    if call.flag("no-mirror") && config.mirror.take().is_some() {
        config.mirror_direct = false;
        config.subjects = vec![names::subjects(names::bucket(&config.name))];
    }
    change(call, &mut config)?;
    Ok(config)
}

/// Lays the flags that were given over the configuration.
fn change(call: &Call, config: &mut StreamConfig) -> Outcome {
    if call.typed("description") {
        config.description = call.text("description").to_string();
    }
    if call.typed("history") {
        config.max_msgs_per_subject = history(call.int("history"))?;
    }
    if call.typed("replicas") {
        config.num_replicas = i64::try_from(call.uint("replicas").max(1)).unwrap_or(i64::MAX);
    }
    if call.typed("compress") {
        config.compression =
            if call.flag("compress") { StoreCompression::S2 } else { StoreCompression::None };
    }
    if call.typed("metadata") {
        config.metadata = values::metadata(call);
    }
    ages(call, config)?;
    sizes(call, config)?;
    placement(call, config);
    config.republish = values::republish(call)?.or(config.republish.take());
    let bucket = names::bucket(&config.name).to_string();
    for name in call.texts("source") {
        config.sources.push(source(&bucket, name)?);
    }
    Ok(())
}

pub fn history(depth: i64) -> Outcome<i64> {
    if !(1..=MOST).contains(&depth) {
        crate::fail!("--history: {depth} is not between 1 and {MOST}");
    }
    Ok(depth)
}

fn ages(call: &Call, config: &mut StreamConfig) -> Outcome {
    if let Some(ttl) = nanos(call, "ttl")? {
        config.max_age = ttl;
        config.duplicate_window = if ttl > 0 { ttl.min(DUPLICATES) } else { DUPLICATES };
    }
    if let Some(ttl) = nanos(call, "marker-ttl")? {
        config.subject_delete_marker_ttl = ttl;
        // What it once allowed, no server takes back.
        config.allow_msg_ttl |= ttl > 0;
    }
    Ok(())
}

/// A duration that is not negative, in nanoseconds; None when it was not given.
pub fn nanos(call: &Call, flag: &str) -> Outcome<Option<i64>> {
    match call.maybe_nanos(flag) {
        Some(..0) => crate::fail!("--{flag} cannot be negative"),
        nanos => Ok(nanos),
    }
}

fn sizes(call: &Call, config: &mut StreamConfig) -> Outcome {
    let unlimited = |bytes: i64| if bytes == 0 { -1 } else { bytes };
    if let Some(bytes) = call.maybe_bytes("max-value-size").map(unlimited) {
        let Ok(bytes) = i32::try_from(bytes) else {
            crate::fail!("--max-value-size: {bytes} is too big, the maximum is {}", i32::MAX);
        };
        config.max_msg_size = bytes;
    }
    if let Some(bytes) = call.maybe_bytes("max-bucket-size").map(unlimited) {
        config.max_bytes = bytes;
    }
    Ok(())
}

/// An empty tag or cluster takes away what was said about the placement.
fn placement(call: &Call, config: &mut StreamConfig) {
    let before = config.placement.take().unwrap_or_default();
    let mut after = before;
    if call.typed("cluster") {
        after.cluster = call.text("cluster").to_string();
    }
    if call.typed("tags") {
        after.tags = call.texts("tags").iter().filter(|tag| !tag.is_empty()).cloned().collect();
    }
    config.placement = (after != Default::default()).then_some(after);
}

/// A bucket named on its own or by its stream.
fn named(flag: &str, name: &str) -> Outcome<String> {
    let bucket = names::bucket(name);
    names::check_bucket(bucket).map_err(|f| f.context(format!("--{flag}")))?;
    Ok(names::stream(bucket))
}

fn mirrored(bucket: &str, domain: &str) -> Outcome<StreamSource> {
    if domain.contains(|c: char| c.is_whitespace() || matches!(c, '*' | '>')) {
        crate::fail!("--mirror-domain: {domain:?} is not a valid domain");
    }
    let external = || ExternalStream { api: format!("$JS.{domain}.API"), ..ExternalStream::default() };
    let external = (!domain.is_empty()).then(external);
    Ok(StreamSource { name: named("mirror", bucket)?, external, ..StreamSource::default() })
}

/// Keys stay what they are, under the name of the bucket that takes them over.
fn source(bucket: &str, from: &str) -> Outcome<StreamSource> {
    let name = named("source", from)?;
    let src = names::subjects(names::bucket(&name));
    let subject_transforms = vec![SubjectTransform { src, dest: names::subjects(bucket) }];
    Ok(StreamSource { name, subject_transforms, ..StreamSource::default() })
}

/// Fails, and says which version is new enough, when the server knows no limit markers.
pub async fn check(api: &Api, config: &StreamConfig) -> Outcome {
    if config.subject_delete_marker_ttl > 0 {
        api.require_level(1, "limit markers and TTLs of keys require NATS Server 2.11").await?;
    }
    Ok(())
}

/// Makes the bucket, or finds it as it shall be.
pub async fn create(api: &Api, config: &StreamConfig) -> Outcome<StreamInfo> {
    let (name, level) = (format!("STREAM.CREATE.{}", config.name), level::required(config));
    match api.request_at_level::<StreamCreate>(&name, Some(config), level).await {
        Ok(made) => made.info.ok_or_else(|| Failure::new("the server did not say what it made")),
        Err(error) if error.is(errors::STREAM_NAME_EXIST) => {
            crate::fail!("nats: bucket name already in use: {}: {error}", names::bucket(&config.name))
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_bucket_is_as_the_convention_has_it() {
        let config = serde_json::to_value(plain("B")).unwrap();
        let want = serde_json::json!({
            "name": "KV_B", "subjects": ["$KV.B.>"], "retention": "limits", "max_consumers": -1, "max_msgs": -1,
            "max_bytes": -1, "max_age": 0, "max_msgs_per_subject": 1, "max_msg_size": -1, "discard": "new",
            "storage": "file", "num_replicas": 1, "duplicate_window": 120_000_000_000_i64, "compression": "none",
            "allow_direct": true, "mirror_direct": false, "sealed": false, "deny_delete": true, "deny_purge": false,
            "allow_rollup_hdrs": true, "consumer_limits": {}, "allow_msg_ttl": false,
        });
        assert_eq!(config, want);
    }

    #[test]
    fn mirrors_and_sources_are_buckets() {
        let mirror = mirrored("A", "hub").unwrap();
        assert_eq!((mirror.name.as_str(), mirror.external.unwrap().api.as_str()), ("KV_A", "$JS.hub.API"));
        assert_eq!(mirrored("KV_A", "").unwrap().name, "KV_A");
        let source = source("B", "A").unwrap();
        assert_eq!(
            source.subject_transforms[0],
            SubjectTransform { src: "$KV.A.>".into(), dest: "$KV.B.>".into() }
        );
        let error = named("source", "a.b").unwrap_err().message.unwrap();
        assert!(error.starts_with("--source: nats: invalid bucket name \"a.b\""), "{error}");
        assert!(history(0).is_err() && history(65).is_err() && history(64).is_ok());
    }
}
