//! `nats kv edit`: changes how a bucket is set up. What no flag says stays as it is.

use super::{flags, session, settings, show};
use crate::failure::Outcome;
use crate::nats::stream::edit::update;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("edit", "Change a bucket")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(flags::bucket())
        .flags(flags::settings(None))
        .flag(Flag::bool("no-mirror", "Make a mirror a bucket of its own").negatable())
        .flag(Flag::json("Show the bucket as JSON"))
        .example("Keep more values of each key", "kv edit CONFIG --history 10")
        .example("Let a mirror take the place of its origin", "kv edit NEAR --no-mirror")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    session::with_bucket(call, async |bucket| {
        let config = settings::edited(call, bucket.info.config.clone())?;
        settings::check(&bucket.api, &config).await?;
        show::print(call, &update(&bucket.api, bucket.stream(), &config).await?)
    })
}
