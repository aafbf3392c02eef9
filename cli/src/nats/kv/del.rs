//! `nats kv del`: deletes a key, or a whole bucket.

use schemas::jetstream::stream_api::StreamDelete;

use super::bucket::missing;
use super::{flags, names, session, write};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, NOTHING, ask};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("del", "Delete a key, or a bucket")
        .alias("rm")
        .details("The values of a deleted key stay in its history. A deleted bucket is gone.")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(flags::bucket())
        .arg(Arg::optional("key", "The key; without it, the bucket is deleted"))
        .flag(Flag::force("Delete without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (name, key) = (call.text("bucket"), call.text("key"));
    if key.is_empty() {
        names::check_bucket(name)?;
        return session::with_api(call, async |api| {
            match confirmed(call, &format!("Delete bucket {name}?"), "delete")? {
                true => bucket(&api, name).await,
                false => Ok(()),
            }
        });
    }
    session::with_key(call, async |bucket, key| {
        if confirmed(call, &format!("Delete key {name} > {key}?"), "delete")? {
            write::delete(&bucket, key).await?;
        }
        Ok(())
    })
}

/// Asks unless forced; says so when nothing is done.
pub fn confirmed(call: &Call, question: &str, what: &str) -> Outcome<bool> {
    let sure = call.flag("force") || ask::sure(question)?;
    if !sure {
        outln!("Skipping {what}");
    }
    Ok(sure)
}

/// Deletes a bucket and all it holds.
pub async fn bucket(api: &Api, name: &str) -> Outcome {
    let subject = format!("STREAM.DELETE.{}", names::stream(name));
    let deleted = api.request::<StreamDelete>(&subject, NOTHING).await;
    deleted.map(drop).map_err(|error| missing(name, error))
}
