//! A bucket that is there, and which subjects its keys have.

use schemas::jetstream::{StreamInfo, errors};

use super::names;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, CallError};

#[derive(Clone)]
pub struct Bucket {
    pub api: Api,
    pub name: String,
    pub info: StreamInfo,
    /// What stands before the keys of stored messages.
    prefix: String,
    /// What stands before keys in the subjects that are written to.
    target: String,
}

impl Bucket {
    /// Finds the bucket of this name.
    pub async fn open(api: &Api, name: &str) -> Outcome<Bucket> {
        names::check_bucket(name)?;
        let info = api.stream(&names::stream(name)).await.map_err(|error| missing(name, error))?;
        if info.config.max_msgs_per_subject < 1 {
            crate::fail!(
                "nats: bucket not valid key-value store: stream {} has no history",
                info.config.name
            );
        }
        Ok(Bucket::of(api, info))
    }

    /// The bucket of a stream.
    pub fn of(api: &Api, info: StreamInfo) -> Bucket {
        let name = names::bucket(&info.config.name).to_string();
        let mirror = info.config.mirror.as_ref();
        // The messages of a mirror keep their subjects, and writes go to where it has them from.
        let prefix = names::prefix(mirror.map_or(&name, |mirror| names::bucket(&mirror.name)));
        let external = mirror.and_then(|mirror| mirror.external.as_ref()).filter(|e| !e.api.is_empty());
        let target = match external {
            Some(external) => format!("{}.{prefix}", external.api),
            None => api.reaching(&prefix),
        };
        Bucket { api: api.clone(), name, info, prefix, target }
    }

    pub fn stream(&self) -> &str {
        &self.info.config.name
    }

    /// The subject of stored messages of a key, or of those that match.
    pub fn subject(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    /// The subject that stores a message for a key.
    pub fn target(&self, key: &str) -> String {
        format!("{}{key}", self.target)
    }

    /// The key of a stored message.
    pub fn key<'s>(&self, subject: &'s str) -> Option<&'s str> {
        subject.strip_prefix(&self.prefix).filter(|key| !key.is_empty())
    }
}

/// Says of a stream that is not there that it is the bucket.
pub fn missing(name: &str, error: CallError) -> Failure {
    match error.is(errors::STREAM_NOT_FOUND) {
        true => Failure::new(format!("nats: bucket not found: {name}")),
        false => error.into(),
    }
}
