//! `nats kv purge`: deletes a key with its history.

use super::del::confirmed;
use super::{flags, session, settings, write};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("purge", "Delete a key and its history")
        .details("What stays is a mark that the key was purged, for good or as long as --ttl says.")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(flags::bucket())
        .arg(flags::key())
        .flag(Flag::force("Purge without asking"))
        .flag(Flag::duration("ttl", "How long the mark stays").placeholder("DURATION"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let ttl = settings::nanos(call, "ttl")?.filter(|ttl| *ttl > 0);
    session::with_key(call, async |bucket, key| {
        if confirmed(call, &format!("Purge key {} > {key}?", bucket.name), "purge")? {
            write::purge(&bucket, key, ttl).await?;
        }
        Ok(())
    })
}
