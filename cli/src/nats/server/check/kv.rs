//! `nats server check kv`: a bucket, how many values it has, and whether a key has one.

use schemas::jetstream::errors;

use super::finish;
use super::result::Found;
use super::threshold;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, CallError};
use crate::nats::kv::bucket::Bucket;
use crate::nats::kv::{names, read};
use crate::nats::{Call, Command};
use crate::spec::{Flag, Kind};

pub fn command() -> Command {
    super::check("kv", "Check a bucket", "scope:user")
        .details(
            "A critical limit below that of warnings turns the check of values around: then few are bad.",
        )
        .flag(Flag::text("bucket", "Name of the bucket").required())
        .flag(Flag::new("values-critical", Kind::Int64, "Critical with so many values").default("-1"))
        .flag(Flag::new("values-warn", Kind::Int64, "Warn with so many values").default("-1"))
        .flag(Flag::text("key", "Critical unless this key has a value"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let name = call.text("bucket");
    finish::check(call, Found::new("kv", name), async |found| {
        let api = Api::open(call).await.map_err(|f| f.context("connection failed"))?;
        let bucket = open(&api, name).await?;
        found.ok(format!("bucket {name}"));
        let limit = |flag: &str| Some(call.int(flag)).filter(|n| *n >= 0).map(|n| n as f64);
        let (warning, critical) = (limit("values-warn"), limit("values-critical"));
        let values = bucket.info.state.messages as f64;
        let metric = found.metric("values", values, "How many values are stored in the bucket");
        metric.limits(warning.unwrap_or(0.0), critical.unwrap_or(0.0));
        if !call.text("key").is_empty() {
            key(found, &bucket, call.text("key")).await;
        }
        if warning.is_some() || critical.is_some() {
            threshold::count(found, values, warning, critical, format!("{values} values"));
        }
        let state = &bucket.info.state;
        found.metric("bytes", state.bytes as f64, "Bytes stored in the bucket").unit("B");
        found.metric("replicas", bucket.info.config.num_replicas as f64, "");
        Ok(())
    })
}

async fn open(api: &Api, name: &str) -> Outcome<Bucket> {
    names::check_bucket(name)?;
    match api.stream(&names::stream(name)).await {
        Ok(info) => Ok(Bucket::of(api, info)),
        Err(CallError::Api(error)) if errors::STREAM_NOT_FOUND.is(&error) => {
            crate::fail!("bucket {name} not found")
        }
        Err(error) => Err(Failure::from(error).context("could not load bucket")),
    }
}

async fn key(found: &mut Found, bucket: &Bucket, key: &str) {
    match read::last(bucket, key).await {
        Ok(Some(entry)) if !entry.is_gone() => found.ok(format!("key {key} found")),
        Ok(_) => found.critical(format!("key {key} not found")),
        Err(failure) => {
            found.critical(format!("key {key} not loaded: {}", failure.message.unwrap_or_default()));
        }
    }
}
