//! The bytes of an object on their way into its bucket: chunks in order, a few of them ahead of their acknowledgements, so that
//! an object of any size takes the memory of those few.

use std::io::Read;
use std::time::Duration;

use async_nats::Subscriber;
use bytes::Bytes;
use futures_util::StreamExt;
use indicatif::ProgressBar;

use super::bucket::Bucket;
use super::digest::Digest;
use crate::failure::Outcome;
use crate::nats::jetstream::words;

/// Bytes in a chunk when nobody says otherwise.
pub const CHUNK: u32 = 128 * 1024;

/// Bytes that may wait for acknowledgements; one chunk always may.
const WINDOW: usize = 4 * 1024 * 1024;

/// What was stored.
pub struct Uploaded {
    pub size: u64,
    pub chunks: u64,
    pub digest: String,
}

/// Stores all that `source` holds as the version `nuid`. When it fails, what it stored is purged again.
pub async fn upload(
    bucket: &Bucket,
    nuid: &str,
    source: impl Read,
    chunk_size: u32,
    bar: Option<&ProgressBar>,
) -> Outcome<Uploaded> {
    let uploaded = send(bucket, nuid, source, chunk_size, bar).await;
    if uploaded.is_err() {
        // What went wrong first is what is told.
        let _ = bucket.purge_chunks(nuid).await;
    }
    uploaded
}

async fn send(
    bucket: &Bucket,
    nuid: &str,
    mut source: impl Read,
    chunk_size: u32,
    bar: Option<&ProgressBar>,
) -> Outcome<Uploaded> {
    let client = &bucket.api.client;
    let chunk_size = chunk_size as usize;
    if chunk_size > client.server_info().max_payload {
        crate::fail!("nats: maximum payload exceeded");
    }
    let (subject, inbox) = (bucket.chunk_subject(nuid), client.new_inbox());
    let mut acks = Acks {
        replies: client.subscribe(format!("{inbox}.*")).await?,
        waiting: 0,
        patience: bucket.api.timeout(),
    };
    let most = (WINDOW / chunk_size).max(1);
    let (mut uploaded, mut digest) =
        (Uploaded { size: 0, chunks: 0, digest: String::new() }, Digest::default());
    while let Some(chunk) = tokio::task::block_in_place(|| next(&mut source, chunk_size))? {
        acks.until_less_than(most).await?;
        digest.take(&chunk);
        uploaded.size += chunk.len() as u64;
        uploaded.chunks += 1;
        let reply = format!("{inbox}.{}", uploaded.chunks);
        client.publish_with_reply(subject.clone(), reply, chunk).await?;
        acks.waiting += 1;
        bar.iter().for_each(|bar| bar.set_position(uploaded.size));
    }
    acks.until_less_than(1).await?;
    uploaded.digest = digest.text();
    Ok(uploaded)
}

/// The next bytes, as many as a chunk takes but at the end. None when there are none.
fn next(source: &mut impl Read, chunk_size: usize) -> std::io::Result<Option<Bytes>> {
    let mut chunk = Vec::with_capacity(chunk_size);
    source.by_ref().take(chunk_size as u64).read_to_end(&mut chunk)?;
    Ok((!chunk.is_empty()).then(|| chunk.into()))
}

/// The acknowledgements that are still to come.
struct Acks {
    replies: Subscriber,
    waiting: usize,
    patience: Duration,
}

impl Acks {
    async fn until_less_than(&mut self, limit: usize) -> Outcome {
        while self.waiting >= limit {
            let Ok(reply) = tokio::time::timeout(self.patience, self.replies.next()).await else {
                crate::fail!("nats: timeout");
            };
            let Some(reply) = reply else { crate::fail!("nats: connection closed") };
            words::ack(&reply)?;
            self.waiting -= 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let most = into.len().min(1);
            self.0.read(&mut into[..most])
        }
    }

    #[test]
    fn chunks_are_full_but_for_the_last() {
        let mut source = Slow(b"abcdefgh");
        let mut chunks = vec![];
        while let Some(chunk) = next(&mut source, 3).unwrap() {
            chunks.push(chunk);
        }
        assert_eq!(chunks, ["abc", "def", "gh"]);
        assert_eq!(next(&mut Slow(b""), 3).unwrap(), None);
    }
}
