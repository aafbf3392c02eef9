//! New entries: a message to the key's subject, and the revision it became.

use std::time::Duration;

use async_nats::HeaderMap;
use bytes::Bytes;
use schemas::jetstream::{ApiError, PubAckResponse, errors};

use super::bucket::Bucket;
use super::entry::Entry;
use super::operation::OPERATION;
use super::read;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::CallError;
use crate::term::duration::go;

/// A stream whose leader is being chosen has nobody who answers.
const ATTEMPTS: usize = 3;
const PAUSE: Duration = Duration::from_millis(250);

/// How often [`create`] looks again when a key is written and deleted by others meanwhile.
const ROUNDS: usize = 5;

/// What is stored besides the value.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terms {
    /// The revision that must be the key's last; 0 when it must have none.
    pub expected: Option<u64>,
    /// How long the entry stays, in nanoseconds.
    pub ttl: Option<i64>,
}

impl Terms {
    fn headers(self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if let Some(revision) = self.expected {
            headers.insert("Nats-Expected-Last-Subject-Sequence", revision.to_string());
        }
        if let Some(ttl) = self.ttl {
            headers.insert("Nats-TTL", go(ttl));
        }
        headers
    }
}

/// Stores a value; its revision.
pub async fn put(bucket: &Bucket, key: &str, value: &Bytes, terms: Terms) -> Result<u64, CallError> {
    publish(bucket, key, terms.headers(), value.clone()).await
}

/// Marks the key as deleted and keeps its history.
pub async fn delete(bucket: &Bucket, key: &str) -> Result<u64, CallError> {
    let mut headers = HeaderMap::new();
    headers.insert(OPERATION, "DEL");
    publish(bucket, key, headers, Bytes::new()).await
}

/// Marks the key as deleted and drops its history; the mark itself goes after `ttl` nanoseconds.
pub async fn purge(bucket: &Bucket, key: &str, ttl: Option<i64>) -> Result<u64, CallError> {
    let mut headers = Terms { ttl, ..Terms::default() }.headers();
    headers.insert(OPERATION, "PURGE");
    headers.insert("Nats-Rollup", "sub");
    publish(bucket, key, headers, Bytes::new()).await
}

/// Stores a value unless the key has one.
pub async fn create(bucket: &Bucket, key: &str, value: &Bytes, ttl: Option<i64>) -> Outcome<u64> {
    let mut expected = 0;
    for _ in 0..ROUNDS {
        let error = match put(bucket, key, value, Terms { expected: Some(expected), ttl }).await {
            Ok(revision) => return Ok(revision),
            Err(error) => error,
        };
        let Some(refusal) = conflict(&error) else { return Err(error.into()) };
        match current(bucket, key, refusal).await? {
            // Only the mark of a deleted key is in the way.
            Some(entry) if entry.is_gone() && entry.revision != expected => expected = entry.revision,
            entry => return Err(lost(&error, "key exists", entry)),
        }
    }
    crate::fail!("the key is being written and deleted all the time: tried {ROUNDS} times")
}

/// Stores a value if the key's last revision is this one.
pub async fn update(bucket: &Bucket, key: &str, value: &Bytes, revision: u64) -> Outcome<u64> {
    let terms = Terms { expected: Some(revision), ttl: None };
    match put(bucket, key, value, terms).await {
        Ok(revision) => Ok(revision),
        Err(error) => match conflict(&error) {
            Some(refusal) => Err(lost(&error, "key revision mismatch", current(bucket, key, refusal).await?)),
            None => Err(error.into()),
        },
    }
}

/// The refusal of a message because another one was faster.
fn conflict(error: &CallError) -> Option<&ApiError> {
    let CallError::Api(refusal) = error else { return None };
    let codes = [errors::STREAM_WRONG_LAST_SEQUENCE.0, errors::STREAM_WRONG_LAST_SEQUENCE_CONSTANT];
    codes.iter().any(|code| code.is(refusal)).then_some(refusal)
}

/// The last entry of a key, at least as new as the refusal says it is.
async fn current(bucket: &Bucket, key: &str, refusal: &ApiError) -> Outcome<Option<Entry>> {
    let known = refusal.description.rsplit(' ').next().and_then(|word| word.parse().ok()).unwrap_or(0);
    let entry = read::last(bucket, key).await?;
    // Whoever answered may be behind the leader, which refused.
    if entry.as_ref().map_or(0, |entry| entry.revision) < known {
        return read::leaders(bucket, key).await;
    }
    Ok(entry)
}

fn lost(error: &CallError, why: &str, current: Option<Entry>) -> Failure {
    let now = match current {
        None => "it has no revision".to_string(),
        Some(entry) if entry.is_gone() => {
            format!("its current revision is {}, a {}", entry.revision, entry.operation.word())
        }
        Some(entry) => format!("its current revision is {}", entry.revision),
    };
    Failure::new(format!("nats: {error}: {why}, {now}"))
}

async fn publish(bucket: &Bucket, key: &str, headers: HeaderMap, value: Bytes) -> Result<u64, CallError> {
    let (api, subject) = (&bucket.api, bucket.target(key));
    let mut attempt = 1;
    let answer = loop {
        match api.ask(&subject, headers.clone(), value.clone(), api.timeout()).await {
            Err(CallError::NoResponders) if attempt < ATTEMPTS => attempt += 1,
            Err(CallError::NoResponders) => {
                return Err(CallError::Question("nats: no response from stream".into()));
            }
            answer => break answer?,
        }
        tokio::time::sleep(PAUSE).await;
    };
    let answer: PubAckResponse =
        serde_json::from_slice(&answer.payload).map_err(|error| CallError::Answer { subject, error })?;
    match answer.error {
        Some(refusal) => Err(refusal.into()),
        None => Ok(answer.ack.seq),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_headers() {
        let terms = Terms { expected: Some(0), ttl: Some(90_000_000_000) };
        let headers = terms.headers();
        let said = |name: &str| headers.get(name).map(|value| value.to_string());
        assert_eq!(said("Nats-Expected-Last-Subject-Sequence"), Some("0".into()));
        assert_eq!(said("Nats-TTL"), Some("1m30s".into()));
        assert!(Terms::default().headers().is_empty());
    }

    #[test]
    fn conflicts_have_two_codes() {
        let error = |code: ApiError| CallError::Api(code);
        assert!(conflict(&error(errors::STREAM_WRONG_LAST_SEQUENCE.fill([&7]))).is_some());
        assert!(conflict(&error(errors::STREAM_WRONG_LAST_SEQUENCE_CONSTANT.error())).is_some());
        assert!(conflict(&error(errors::STREAM_NOT_FOUND.error())).is_none());
        assert!(conflict(&CallError::Timeout).is_none());
    }
}
