//! `nats object info`: how a bucket is set up, or what an object is.

use super::bucket::Bucket;
use super::{meta, show};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("info", "Show how a bucket is set up, or what an object is")
        .alias("show")
        .alias("i")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("bucket", "The bucket"))
        .arg(Arg::optional("file", "The object's name"))
        .example("Show an object's size, digest and headers", "obj info FILES image.jpg")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let bucket = Bucket::open(call).await?;
        match call.text("file") {
            "" => show::bucket(call, &bucket.name, &bucket.info),
            object => show::object(call, &meta::get(&bucket, object).await?),
        }
        Ok(())
    })
}
