//! The documents of objects: read, stored, and followed where they are links.

use async_nats::HeaderMap;
use schemas::go::{Time, json};
use schemas::object::ObjectInfo;

use super::bucket::Bucket;
use super::error;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Last, words};

/// Links that lead to links that lead to links: more than this can only be a circle.
const MAX_LINKS: usize = 16;

/// The document of an object, that of a deleted one too. None when there never was one.
pub async fn find(bucket: &Bucket, name: &str) -> Outcome<Option<ObjectInfo>> {
    let last = bucket.api.last(&bucket.info, &bucket.meta_subject(name)).await.map_err(words::failure)?;
    last.map(|last| read(&last)).transpose()
}

/// The document of an object that is there.
pub async fn get(bucket: &Bucket, name: &str) -> Outcome<ObjectInfo> {
    match find(bucket, name).await? {
        Some(info) if !info.deleted => Ok(info),
        _ => Err(Failure::new(error::OBJECT_NOT_FOUND)),
    }
}

fn read(last: &Last) -> Outcome<ObjectInfo> {
    parse(&last.data, last.time).ok_or_else(|| Failure::new(error::BAD_META))
}

/// The document in a message of that time, None when it is none.
pub fn parse(body: &[u8], time: Time) -> Option<ObjectInfo> {
    let mut info: ObjectInfo = serde_json::from_slice(body).ok()?;
    info.modified = time;
    Some(info)
}

/// Stores a document in place of the one before. Its time is left to the message.
///
/// The inner result is the server's answer; when the outer one fails nobody knows whether the document was stored.
pub async fn try_store(bucket: &Bucket, info: &ObjectInfo) -> Outcome<Outcome> {
    let timeless = ObjectInfo { modified: Time::ZERO, ..info.clone() };
    let body = json::to_string(&timeless)?;
    let mut headers = HeaderMap::new();
    headers.insert("Nats-Rollup", "sub");
    let (subject, api) = (bucket.meta_subject(&info.name), &bucket.api);
    let answer = api.ask(&subject, headers, body.into(), api.timeout()).await.map_err(words::failure)?;
    Ok(words::ack(&answer).map(drop))
}

/// As [`try_store`], for those who have nothing to clean up.
pub async fn store(bucket: &Bucket, info: &ObjectInfo) -> Outcome {
    try_store(bucket, info).await?
}

/// The bucket and document of the object that a name leads to, through links of any kind.
pub async fn follow(bucket: Bucket, name: &str) -> Outcome<(Bucket, ObjectInfo)> {
    let (mut bucket, mut name) = (bucket, name.to_string());
    for _ in 0..MAX_LINKS {
        let info = get(&bucket, &name).await?;
        let Some(link) = info.link() else {
            if info.nuid.is_empty() {
                crate::fail!("{}", error::BAD_META);
            }
            return Ok((bucket, info));
        };
        if link.name.is_empty() {
            crate::fail!("{}", error::LINK_TO_BUCKET);
        }
        if link.bucket != bucket.name {
            bucket = Bucket::of(&bucket.api, &link.bucket).await?;
        }
        name = link.name.clone();
    }
    crate::fail!("{name}: more than {MAX_LINKS} links lead on from here")
}
