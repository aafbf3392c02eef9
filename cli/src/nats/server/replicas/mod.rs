//! `nats server stream-check` and `consumer-check`: every replica beside the others, as each server tells it.

mod consumers;
mod drift;
mod gather;
mod streams;

use crate::nats::Command;
use crate::nats::server::system::archive;
use crate::spec::{Flag, Kind};

pub fn streams() -> Command {
    check("stream-check", "Compare the replicas of streams").run(streams::run)
}

pub fn consumers() -> Command {
    check("consumer-check", "Compare the replicas of consumers")
        .flag(Flag::text("consumer", "Only consumers of this name"))
        .run(consumers::run)
}

fn check(name: &'static str, help: &'static str) -> Command {
    Command::new(name, help)
        .hidden()
        .tag("scope:system")
        .tag("impact:ro")
        .flag(Flag::text("stream", "Only streams of this name"))
        .flag(Flag::text("raft-group", "Only this group of servers"))
        .flag(Flag::bool("health", "Ask each server whether the replica is well"))
        .flag(Flag::int("expected", "How many servers there are"))
        .flag(Flag::bool("unsynced", "Only replicas that differ"))
        .flag(Flag::bool("stdin", "Read what 'nats server request jetstream --all' prints"))
        .flag(Flag::new("read-timeout", Kind::Uint, "How long servers may take, in seconds").default("5"))
        .flag(Flag::bool("csv", "Print comma separated values"))
        .flag(archive::flag())
}
