//! `nats object edit`: sets a bucket up in another way.

use super::bucket::Bucket;
use super::{flags, show};
use crate::failure::Outcome;
use crate::nats::jetstream::{names, words};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;
use schemas::jetstream::stream_api::StreamUpdate;

pub fn command() -> Command {
    Command::new("edit", "Change how a bucket is set up")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("bucket", "The bucket to change"))
        .flags(flags::common())
        .example("Keep objects for a week", "obj edit FILES --ttl 1w")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let bucket = Bucket::open(call).await?;
        let mut config = bucket.info.config.clone();
        config.metadata = names::without_reserved(&config.metadata);
        flags::overlay(call, &mut config);
        let request = format!("STREAM.UPDATE.{}", config.name);
        let updated = bucket.api.request::<StreamUpdate>(&request, Some(&config)).await;
        updated.map_err(words::failure)?;
        show::bucket(call, &bucket.name, &bucket.again().await?.info);
        Ok(())
    })
}
