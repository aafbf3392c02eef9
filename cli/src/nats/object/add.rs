//! `nats object add`: a new bucket.

use schemas::jetstream::stream_api::StreamCreate;
use schemas::jetstream::{DiscardPolicy, StorageType, StreamConfig, errors};

use super::{bucket, flags, show};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, words};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("add", "Add a bucket")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("bucket", "The bucket to add"))
        .flags(flags::common())
        .flag(flags::storage())
        .example(
            "A bucket of at most 10 GiB, kept by three servers",
            "obj add FILES --replicas 3 --max-bucket-size 10GB",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let name = call.text("bucket");
    let config = config(call, name)?;
    block_on(async {
        let api = Api::open(call).await?;
        let request = format!("STREAM.CREATE.{}", config.name);
        match api.request::<StreamCreate>(&request, Some(&config)).await {
            Ok(created) => {
                show::bucket(call, name, &created.info.expect("answers without an error have it"));
                Ok(())
            }
            Err(e) if e.is(errors::STREAM_NAME_EXIST) => {
                let (code, err_code) = (errors::STREAM_NAME_EXIST.code, errors::STREAM_NAME_EXIST.err_code);
                Err(Failure::new(format!(
                    "nats: bucket name already in use: {name}\n\
                     nats: API error: code={code} err_code={err_code} description=stream name already in use"
                )))
            }
            Err(e) => Err(words::failure(e)),
        }
    })
}

fn config(call: &Call, bucket: &str) -> Outcome<StreamConfig> {
    let mut config = plain(bucket)?;
    if call.text("storage").starts_with('m') {
        config.storage = StorageType::Memory;
    }
    flags::overlay(call, &mut config);
    Ok(config)
}

/// A bucket that nothing special is said about.
pub fn plain(bucket: &str) -> Outcome<StreamConfig> {
    Ok(StreamConfig {
        name: bucket::stream(bucket)?,
        subjects: vec![format!("$O.{bucket}.C.>"), format!("$O.{bucket}.M.>")],
        max_consumers: -1,
        max_msgs: -1,
        max_bytes: -1,
        max_msgs_per_subject: -1,
        max_msg_size: -1,
        discard: DiscardPolicy::New,
        storage: StorageType::File,
        num_replicas: 1,
        allow_direct: true,
        allow_rollup_hdrs: true,
        ..StreamConfig::default()
    })
}
