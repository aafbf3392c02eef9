//! `nats object del`: deletes an object, or a bucket with all its objects.

use schemas::jetstream::stream_api::StreamDelete;
use schemas::object::ObjectInfo;

use super::bucket::Bucket;
use super::{error, meta, show};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{NOTHING, words};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::prompt;
use crate::term::size::ibytes;

pub fn command() -> Command {
    Command::new("del", "Delete an object, or a bucket with all its objects")
        .alias("rm")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("bucket", "The bucket"))
        .arg(Arg::optional("file", "The object's name; without it the bucket is deleted"))
        .flag(Flag::force("Delete without asking"))
        .example("Delete an object", "obj del FILES image.jpg")
        .example("Delete a bucket", "obj del FILES")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let bucket = Bucket::open(call).await?;
        let (name, force) = (&bucket.name, call.flag("force"));
        let object = call.text("file");
        if !object.is_empty() {
            return delete_object(call, &bucket, object, force).await;
        }
        if !force && !sure(&format!("Delete bucket {name} and all its files?"))? {
            outln!("Skipping delete");
            return Ok(());
        }
        let request = format!("STREAM.DELETE.{}", bucket.info.config.name);
        let deleted = bucket.api.request::<StreamDelete>(&request, NOTHING).await;
        deleted.map(drop).map_err(words::failure)
    })
}

/// Asks without holding up the connection.
fn sure(question: &str) -> Outcome<bool> {
    tokio::task::block_in_place(|| prompt::confirm(question, false))
}

async fn delete_object(call: &Call, bucket: &Bucket, object: &str, force: bool) -> Outcome {
    let name = &bucket.name;
    if !force {
        let size = ibytes(meta::get(bucket, object).await?.size);
        if !sure(&format!("Delete {size} byte file {name} > {object}?"))? {
            outln!("Skipping delete");
            return Ok(());
        }
    }
    delete(bucket, object).await?;
    outln!("Removed {name} > {object}");
    show::bucket(call, name, &bucket.again().await?.info);
    Ok(())
}

/// Marks the object as deleted, and then removes its chunks.
async fn delete(bucket: &Bucket, object: &str) -> Outcome {
    let Some(info) = meta::find(bucket, object).await? else {
        return Err(Failure::new(error::OBJECT_NOT_FOUND));
    };
    if info.nuid.is_empty() {
        return Err(Failure::new(error::BAD_META));
    }
    let marker = ObjectInfo { deleted: true, size: 0, chunks: 0, digest: String::new(), ..info };
    meta::store(bucket, &marker).await?;
    bucket.purge_chunks(&marker.nuid).await
}
