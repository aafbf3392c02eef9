//! `nats kv add`: makes a bucket.

use super::{flags, session, settings, show};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    let storage =
        Flag::one_of("storage", &["file", "f", "memory", "m"], "Where to keep the bucket: file or memory");
    Command::new("add", "Make a bucket")
        .alias("new")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(flags::bucket())
        .flags(flags::settings(Some(storage)))
        .flag(Flag::text("mirror", "Make a copy of this bucket, which takes over all that is written to it"))
        .flag(Flag::text("mirror-domain", "The JetStream domain of the bucket that is mirrored"))
        .flag(Flag::json("Show the bucket as JSON"))
        .example("Keep the last five values of each key for a day", "kv add CONFIG --history 5 --ttl 1d")
        .example("Let keys have a TTL of their own", "kv add LOCKS --marker-ttl 10m")
        .example("Copy a bucket of another domain", "kv add NEAR --mirror CONFIG --mirror-domain hub")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let config = settings::new(call)?;
    session::with_api(call, async |api| {
        settings::check(&api, &config).await?;
        settings::create(&api, &config).await?;
        show::print(call, &api.stream(&config.name).await?)
    })
}
