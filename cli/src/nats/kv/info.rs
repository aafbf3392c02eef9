//! `nats kv info`: how a bucket is set up and what it holds.

use super::{names, session, show};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, names as streams, pick};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::term::screen;

pub fn command() -> Command {
    Command::new("info", "Show a bucket")
        .alias("view")
        .alias("status")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("bucket", "The bucket"))
        .flag(Flag::json("Show it as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if !call.text("bucket").is_empty() {
        return session::with_bucket(call, async |bucket| show::print(call, &bucket.info));
    }
    session::with_api(call, async |api| {
        let name = choose(&api).await?;
        show::print(call, &super::bucket::Bucket::open(&api, &name).await?.info)
    })
}

/// Lets the person at the terminal choose among the buckets there are.
async fn choose(api: &Api) -> Outcome<String> {
    if !screen::is_interactive() {
        crate::fail!("cannot pick a bucket without a terminal and no bucket name supplied");
    }
    let streams = api.stream_names("").await?;
    let buckets: Vec<String> = streams
        .iter()
        .filter(|stream| streams::is_key_value(stream))
        .map(|stream| names::bucket(stream).to_string())
        .collect();
    if buckets.is_empty() {
        crate::fail!("no KV buckets found");
    }
    Ok(pick::choose("Select a Bucket", &buckets)?.to_string())
}
