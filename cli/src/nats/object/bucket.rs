//! One bucket: its stream, and the subjects in it.

use async_nats::jetstream::Context;
use data_encoding::BASE64URL;
use schemas::jetstream::stream_api::{StreamPurge, StreamPurgeRequest};
use schemas::jetstream::{StreamInfo, errors};

use super::error;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::jetstream::{Api, pick, words};
use crate::term::screen;

/// What stands before the names of buckets in those of their streams.
pub const PREFIX: &str = "OBJ_";

/// A bucket that is there.
pub struct Bucket {
    pub name: String,
    pub info: StreamInfo,
    pub api: Api,
    pub jetstream: Context,
}

impl Bucket {
    /// The bucket that the call names; the person at the terminal chooses one where it names none.
    pub async fn open(call: &Call) -> Outcome<Bucket> {
        let api = Api::open(call).await?;
        match call.text("bucket") {
            "" => Bucket::of(&api, &choose(&api).await?).await,
            name => Bucket::of(&api, name).await,
        }
    }

    /// The bucket of this name.
    pub async fn of(api: &Api, name: &str) -> Outcome<Bucket> {
        let info = match api.stream(&stream(name)?).await {
            Ok(info) => info,
            Err(e) if e.is(errors::STREAM_NOT_FOUND) => crate::fail!("{}: {name}", error::BUCKET_NOT_FOUND),
            Err(e) => return Err(words::failure(e)),
        };
        Ok(Bucket { name: name.to_string(), info, api: api.clone(), jetstream: api.context() })
    }

    /// The same bucket as it is now.
    pub async fn again(&self) -> Outcome<Bucket> {
        Bucket::of(&self.api, &self.name).await
    }

    /// Subject of the document of an object.
    pub fn meta_subject(&self, object: &str) -> String {
        format!("$O.{}.M.{}", self.name, BASE64URL.encode(object.as_bytes()))
    }

    /// Subjects of the documents of all objects.
    pub fn all_meta(&self) -> String {
        format!("$O.{}.M.>", self.name)
    }

    /// Subject of the chunks of one version of an object.
    pub fn chunk_subject(&self, nuid: &str) -> String {
        format!("$O.{}.C.{nuid}", self.name)
    }

    /// Deletes the chunks of one version of an object.
    pub async fn purge_chunks(&self, nuid: &str) -> Outcome {
        let request =
            StreamPurgeRequest { filter: self.chunk_subject(nuid), ..StreamPurgeRequest::default() };
        let name = format!("STREAM.PURGE.{}", self.info.config.name);
        self.api.request::<StreamPurge>(&name, Some(&request)).await.map(drop).map_err(words::failure)
    }
}

/// The name of a bucket's stream. Fails when the name is none for a bucket.
pub fn stream(bucket: &str) -> Outcome<String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if bucket.is_empty() || !bucket.chars().all(fits) {
        crate::fail!("{}", error::INVALID_NAME);
    }
    Ok(format!("{PREFIX}{bucket}"))
}

async fn choose(api: &Api) -> Outcome<String> {
    let streams = api.stream_names("").await?;
    let buckets: Vec<String> =
        streams.iter().filter_map(|name| name.strip_prefix(PREFIX)).map(str::to_string).collect();
    if buckets.is_empty() {
        crate::fail!("no Object buckets found");
    }
    if !screen::is_interactive() {
        return Err(Failure::new("cannot pick a Bucket without a terminal and no Bucket name supplied"));
    }
    Ok(pick::choose("Select a Bucket", &buckets)?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_names_buckets_have() {
        for (name, good) in [("FILES", true), ("a-b_9", true), ("", false), ("a.b", false), ("ü", false)] {
            assert_eq!(stream(name).ok(), good.then(|| format!("OBJ_{name}")), "{name:?}");
        }
    }
}
