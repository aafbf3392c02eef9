//! Single entries, marks of deleted keys included: by direct gets where the bucket allows them, else from its leader.

use async_nats::{HeaderMap, Message, StatusCode};
use schemas::go::json;
use schemas::jetstream::errors;
use schemas::jetstream::message::{MsgGet, MsgGetRequest};

use super::bucket::Bucket;
use super::entry::Entry;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::CallError;

/// The last entry of a key.
pub async fn last(bucket: &Bucket, key: &str) -> Outcome<Option<Entry>> {
    if !bucket.info.config.allow_direct {
        return leaders(bucket, key).await;
    }
    let subject = bucket.api.subject(&format!("DIRECT.GET.{}.{}", bucket.stream(), bucket.subject(key)));
    direct(bucket, key, &subject, String::new()).await
}

/// The last entry of a key, as the leader of the stream knows it.
pub async fn leaders(bucket: &Bucket, key: &str) -> Outcome<Option<Entry>> {
    let request = MsgGetRequest { last_by_subj: bucket.subject(key), ..MsgGetRequest::default() };
    from_leader(bucket, key, &request).await
}

/// One revision; None when it is gone, or that of another key.
pub async fn revision(bucket: &Bucket, key: &str, revision: u64) -> Outcome<Option<Entry>> {
    let request = MsgGetRequest { seq: revision, ..MsgGetRequest::default() };
    if !bucket.info.config.allow_direct {
        return from_leader(bucket, key, &request).await;
    }
    let subject = bucket.api.subject(&format!("DIRECT.GET.{}", bucket.stream()));
    direct(bucket, key, &subject, json::to_string(&request)?).await
}

async fn direct(bucket: &Bucket, key: &str, subject: &str, request: String) -> Outcome<Option<Entry>> {
    let api = &bucket.api;
    let answer = api.ask(subject, HeaderMap::new(), request.into(), api.timeout()).await?;
    match answer.status {
        Some(StatusCode::NOT_FOUND) => return Ok(None),
        Some(status) => {
            crate::fail!("nats: {} {}", status.as_u16(), answer.description.unwrap_or_default())
        }
        None => {}
    }
    if stored_subject(&answer) != bucket.subject(key) {
        return Ok(None);
    }
    let entry = Entry::direct(key, answer);
    entry.map(Some).ok_or_else(|| Failure::new(format!("the answer to {subject} does not say what it is")))
}

fn stored_subject(answer: &Message) -> &str {
    answer.headers.as_ref().and_then(|h| h.get("Nats-Subject")).map_or("", |subject| subject.as_str())
}

async fn from_leader(bucket: &Bucket, key: &str, request: &MsgGetRequest) -> Outcome<Option<Entry>> {
    let name = format!("STREAM.MSG.GET.{}", bucket.stream());
    let got: Result<MsgGet, CallError> = bucket.api.request(&name, Some(request)).await;
    match got {
        Ok(got) => {
            let message = got.message.filter(|message| message.subject == bucket.subject(key));
            Ok(message.map(|message| Entry::stored(key, message)))
        }
        Err(error) if error.is(errors::NO_MESSAGE_FOUND) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
