//! `nats object seal`: makes a bucket one that never changes again.

use super::bucket::Bucket;
use super::show;
use crate::failure::Outcome;
use crate::nats::jetstream::{ask, names, words};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use schemas::jetstream::stream_api::StreamUpdate;

pub fn command() -> Command {
    Command::new("seal", "Make a bucket one that never changes again")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("bucket", "The bucket to seal"))
        .flag(Flag::force("Seal without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let name = call.text("bucket");
        let question = format!("Really seal Bucket {name}, sealed buckets can not be unsealed or modified");
        if !call.flag("force") && !ask::sure(&question)? {
            return Ok(());
        }
        let bucket = Bucket::open(call).await?;
        let mut config = bucket.info.config.clone();
        config.metadata = names::without_reserved(&config.metadata);
        config.sealed = true;
        let request = format!("STREAM.UPDATE.{}", config.name);
        let sealed = bucket.api.request::<StreamUpdate>(&request, Some(&config)).await;
        sealed.map_err(words::failure)?;
        outln!("{name} has been sealed");
        show::bucket(call, name, &bucket.again().await?.info);
        Ok(())
    })
}
