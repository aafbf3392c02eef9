//! The bucket of a benchmark.

use schemas::jetstream::stream_api::StreamPurge;
use schemas::jetstream::{StorageType, StreamConfig, errors};

use super::BUCKET;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::{Api, NOTHING};
use crate::nats::kv::bucket::Bucket;
use crate::nats::kv::{names, settings};
use crate::term::size;

/// Finds the bucket of the flags.
pub async fn find(call: &Call) -> Outcome<Bucket> {
    names::check_bucket(call.text("bucket"))?;
    Bucket::open(&Api::open(call).await?, call.text("bucket")).await
}

/// Makes the bucket of the flags if it is the default one, else finds it; with `--purge` without any keys.
pub async fn make(call: &Call) -> Outcome<Bucket> {
    let name = call.text("bucket");
    names::check_bucket(name)?;
    let (config, stream) = (config(call)?, names::stream(name));
    let api = Api::open(call).await?;
    if name != BUCKET {
        let bucket = Bucket::open(&api, name).await?;
        if call.flag("purge") {
            api.request::<StreamPurge>(&format!("STREAM.PURGE.{stream}"), NOTHING).await?;
        }
        return Ok(bucket);
    }
    if call.flag("purge") {
        let subject = format!("STREAM.DELETE.{stream}");
        match api.request::<schemas::jetstream::stream_api::StreamDelete>(&subject, NOTHING).await {
            Err(error) if !error.is(errors::STREAM_NOT_FOUND) => return Err(error.into()),
            _ => {}
        }
    }
    let info = settings::create(&api, &config).await?;
    Ok(Bucket::of(&api, info))
}

fn config(call: &Call) -> Outcome<StreamConfig> {
    let max_bytes = match size::parse_bytes(call.text("maxbytes")) {
        Ok(bytes) if bytes > 0 => bytes,
        _ => crate::fail!(
            "can not parse or invalid the value specified for the max stream/bucket size: {}",
            call.text("maxbytes")
        ),
    };
    Ok(StreamConfig {
        description: "nats bench bucket".into(),
        storage: if call.text("storage") == "memory" { StorageType::Memory } else { StorageType::File },
        num_replicas: call.int("replicas"),
        max_bytes,
        // None is one, as with other clients.
        max_msgs_per_subject: settings::history(call.int("history").max(1))?,
        ..settings::plain(call.text("bucket"))
    })
}
