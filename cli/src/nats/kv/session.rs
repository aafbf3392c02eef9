//! What every command about one bucket does: names are checked, a connection is made, the bucket found. The first complaint
//! of the server ends the command, which would wait in vain for an answer otherwise.

use super::bucket::Bucket;
use super::names;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::Api;
use crate::nats::publish::Link;
use crate::runtime::block_on;

/// Connects, and does something with the JetStream API.
pub fn with_api<T>(call: &Call, work: impl AsyncFnOnce(Api) -> Outcome<T>) -> Outcome<T> {
    block_on(async {
        let link = Link::open(call).await?;
        let api = Api::new(call, link.client.clone());
        tokio::select! {
            biased;
            done = work(api) => done,
            complaint = link.complaint() => Err(complaint),
        }
    })
}

/// Does something with the bucket that the arguments name.
pub fn with_bucket<T>(call: &Call, work: impl AsyncFnOnce(Bucket) -> Outcome<T>) -> Outcome<T> {
    let name = call.text("bucket");
    names::check_bucket(name)?;
    with_api(call, async |api| work(Bucket::open(&api, name).await?).await)
}

/// Does something with the bucket and the key that the arguments name.
pub fn with_key<T>(call: &Call, work: impl AsyncFnOnce(Bucket, &str) -> Outcome<T>) -> Outcome<T> {
    let key = call.text("key");
    names::check_bucket(call.text("bucket"))?;
    names::check_key(key)?;
    with_bucket(call, async |bucket| work(bucket, key).await)
}
