//! `nats kv update`: stores a value if nobody has written the key since a revision.

use super::{flags, put, session, value, write};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Kind};

pub fn command() -> Command {
    Command::new("update", "Store a value if the key is at a revision")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(flags::bucket())
        .arg(flags::key())
        .arg(Arg { required: true, ..flags::value() })
        .arg(Arg::required("revision", "The revision that must be the key's last").kind(Kind::Uint64))
        .flag(put::json_flag())
        .example("Change a value that has revision 12", "kv update CONFIG user.name alice 12")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    session::with_key(call, async |bucket, key| {
        let value = value::read(call)?.into();
        put::print(call, write::update(&bucket, key, &value, call.uint("revision")).await?)
    })
}
