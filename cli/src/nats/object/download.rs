//! The bytes of an object on their way out of its bucket, checked against size and digest. A few chunks are read ahead, so that
//! an object of any size takes the memory of those few.

use std::io::Write;
use std::time::Duration;

use async_nats::jetstream::consumer::{Consumer, pull};
use futures_util::StreamExt;
use indicatif::ProgressBar;
use schemas::object::ObjectInfo;

use super::bucket::Bucket;
use super::digest::Digest;
use super::error;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::ordered;
use crate::term::size::ibytes;

/// Bytes that may be read ahead; one chunk always may.
const WINDOW: u64 = 4 * 1024 * 1024;

/// The least time that the next chunk may take.
const PATIENCE: Duration = Duration::from_secs(3600);

/// Writes the object to `target`. Fails when anything is missing or other than the document says.
pub async fn download(
    bucket: &Bucket,
    info: &ObjectInfo,
    mut target: impl Write,
    bar: Option<&ProgressBar>,
) -> Outcome {
    let (mut digest, mut size, mut chunks) = (Digest::default(), 0, 0);
    if info.chunks > 0 {
        let consumer = consumer(bucket, info).await?;
        if consumer.cached_info().num_pending < info.chunks {
            crate::fail!("nats: chunks of the object are missing");
        }
        let patience = PATIENCE.max(bucket.api.timeout());
        let mut messages = consumer.messages().await?;
        while chunks < info.chunks {
            let Ok(next) = tokio::time::timeout(patience, messages.next()).await else {
                crate::fail!("nats: timeout");
            };
            let Some(message) = next else { crate::fail!("nats: connection closed") };
            let message = message.map_err(|e| Failure::new(format!("nats: {e}")))?;
            digest.take(&message.payload);
            size += message.payload.len() as u64;
            chunks += 1;
            tokio::task::block_in_place(|| target.write_all(&message.payload))?;
            bar.iter().for_each(|bar| bar.set_position(size));
        }
    }
    target.flush()?;
    if size != info.size {
        crate::fail!("wrote {}, expected {}", ibytes(size), ibytes(info.size));
    }
    if size == 0 && info.digest.is_empty() {
        return Ok(());
    }
    match digest.is(&info.digest) {
        Some(true) => Ok(()),
        Some(false) => Err(Failure::new(error::DIGEST_MISMATCH)),
        None => Err(Failure::new(error::INVALID_DIGEST)),
    }
}

async fn consumer(bucket: &Bucket, info: &ObjectInfo) -> Outcome<Consumer<pull::OrderedConfig>> {
    let chunk = (info.size / info.chunks.max(1)).max(1);
    let config = pull::OrderedConfig {
        filter_subject: bucket.chunk_subject(&info.nuid),
        max_batch: i64::try_from(WINDOW / chunk).unwrap_or(1).clamp(1, 500),
        ..pull::OrderedConfig::default()
    };
    ordered::consumer(&bucket.jetstream, &bucket.info.config.name, config).await
}
