//! `nats kv put`: stores a value.

use super::write::{self, Terms};
use super::{flags, session, value};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Flag;
use crate::term::json;

pub fn command() -> Command {
    Command::new("put", "Store a value")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(flags::bucket())
        .arg(flags::key())
        .arg(flags::value())
        .flag(json_flag())
        .example("Store a value", "kv put CONFIG user.name bob")
        .example("Store what a file holds", "kv put CONFIG banner < banner.txt")
        .run(run)
}

/// `--json` of the commands that store a value.
pub fn json_flag() -> Flag {
    Flag::json("Show the revision as JSON instead of the value")
}

fn run(call: &Call) -> Outcome {
    session::with_key(call, async |bucket, key| {
        let value = value::read(call)?.into();
        print(call, write::put(&bucket, key, &value, Terms::default()).await?)
    })
}

/// Shows the value argument, or as JSON the revision it became.
pub fn print(call: &Call, revision: u64) -> Outcome {
    if call.flag("json") {
        let (bucket, key) = (call.text("bucket"), call.text("key"));
        return Ok(json::print(&serde_json::json!({"bucket": bucket, "key": key, "revision": revision}))?);
    }
    outln!("{}", call.text("value"));
    Ok(())
}
