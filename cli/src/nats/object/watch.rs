//! `nats object watch`: what becomes of the objects of a bucket, as it happens.

use async_nats::jetstream::Message;
use async_nats::jetstream::consumer::{Consumer, DeliverPolicy, pull};
use futures_util::{Stream, StreamExt};
use schemas::object::ObjectInfo;

use super::bucket::Bucket;
use super::meta;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{moment, ordered};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Arg;
use crate::term::colour;
use crate::term::number::commas;
use crate::term::size::ibytes;
use schemas::go::Time;

pub fn command() -> Command {
    Command::new("watch", "Show what becomes of the objects of a bucket, as it happens")
        .details("Starts with what the bucket holds, and goes on until it is interrupted.")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("bucket", "The bucket to watch"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let bucket = Bucket::open(call).await?;
        let mut changes = changes(consumer(&bucket, DeliverPolicy::All).await?).await?;
        while let Some(change) = changes.next().await {
            if let Some(object) = change?.object {
                outln!("{}", line(&object));
            }
        }
        Ok(())
    })
}

fn line(object: &ObjectInfo) -> String {
    let (time, place) = (moment::local(object.modified), format!("{} > {}", object.bucket, object.name));
    if object.deleted {
        return format!("[{time}] {} {place}", colour::red("DEL"));
    }
    let (size, chunks) = (ibytes(object.size), commas(object.chunks));
    format!("[{time}] {} {place}: {size} bytes in {chunks} chunks", colour::green("PUT"))
}

/// The objects that are there now, those that changed last at the end.
pub async fn present(bucket: &Bucket) -> Outcome<Vec<ObjectInfo>> {
    let consumer = consumer(bucket, DeliverPolicy::LastPerSubject).await?;
    let mut objects = vec![];
    if consumer.cached_info().num_pending == 0 {
        return Ok(objects);
    }
    let mut changes = changes(consumer).await?;
    while let Some(change) =
        tokio::time::timeout(bucket.api.timeout(), changes.next()).await.map_err(timeout)?
    {
        let Change { object, pending } = change?;
        objects.extend(object.filter(|object| !object.deleted));
        if pending == 0 {
            break;
        }
    }
    Ok(objects)
}

fn timeout(_: tokio::time::error::Elapsed) -> Failure {
    Failure::new("nats: timeout")
}

async fn consumer(bucket: &Bucket, deliver_policy: DeliverPolicy) -> Outcome<Consumer<pull::OrderedConfig>> {
    let config = pull::OrderedConfig {
        filter_subject: bucket.all_meta(),
        deliver_policy,
        ..pull::OrderedConfig::default()
    };
    ordered::consumer(&bucket.jetstream, &bucket.info.config.name, config).await
}

/// A message about an object; None in place of what cannot be read.
struct Change {
    object: Option<ObjectInfo>,
    /// Messages that are there already and follow.
    pending: u64,
}

async fn changes(
    consumer: Consumer<pull::OrderedConfig>,
) -> Outcome<impl Stream<Item = Outcome<Change>> + Unpin> {
    let messages = consumer.messages().await?;
    Ok(messages.map(|message| change(&message.map_err(|e| Failure::new(format!("nats: {e}")))?)).boxed())
}

fn change(message: &Message) -> Outcome<Change> {
    let info = message.info().map_err(|e| Failure::new(format!("nats: {e}")))?;
    let time = Time::from_unix_nanos(i64::try_from(info.published.unix_timestamp_nanos()).unwrap_or(0));
    Ok(Change { object: meta::parse(&message.payload, time), pending: info.pending })
}
