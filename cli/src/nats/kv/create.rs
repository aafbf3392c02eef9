//! `nats kv create`: stores a value unless the key has one. Of several that try at once one succeeds; the others fail.

use super::{flags, put, session, settings, value, write};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("create", "Store a value unless the key has one")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(flags::bucket())
        .arg(flags::key())
        .arg(flags::value())
        .flag(Flag::duration("ttl", "How long to keep the key").placeholder("DURATION"))
        .flag(put::json_flag())
        .example("Take a lock that goes by itself", "kv create LOCKS backup me --ttl 30s")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let ttl = settings::nanos(call, "ttl")?.filter(|ttl| *ttl > 0);
    session::with_key(call, async |bucket, key| {
        let value = value::read(call)?.into();
        put::print(call, write::create(&bucket, key, &value, ttl).await?)
    })
}
