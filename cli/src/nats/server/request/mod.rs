//! `nats server request`: what servers say of themselves, one document per server and line.

mod accounts;
mod connections;
mod gateways;
mod ipqueue;
mod jetstream;
mod jetstream_health;
mod kick;
mod leafnodes;
mod profile;
mod raft;
mod routes;
mod send;
mod subscriptions;
mod variables;

use crate::nats::Command;
use crate::nats::server::system::archive;
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("request", "Ask servers for a monitoring document")
        .alias("req")
        .tag("scope:system")
        .tag("impact:ro")
        .flag(Flag::int("limit", "How many records a document holds at most").default("2048"))
        .flag(Flag::int("offset", "The first record").default("0"))
        .flag(Flag::text("name", "Only the server of this name"))
        .flag(Flag::text("host", "Only servers on this host"))
        .flag(Flag::text("cluster", "Only servers of this cluster"))
        .flag(Flag::text("tags", "Only servers that have all these tags").repeatable())
        .example(
            "The connections of one server, with what they are subscribed to",
            "server request connections --name n1 --subscriptions",
        )
        .command(accounts::command())
        .command(connections::command())
        .command(gateways::command())
        .command(ipqueue::command())
        .command(jetstream_health::command())
        .command(jetstream::command())
        .command(kick::command())
        .command(leafnodes::command())
        .command(profile::command())
        .command(raft::command())
        .command(routes::command())
        .command(subscriptions::command())
        .command(variables::command())
}

/// A request that only reads.
fn reading(name: &'static str, help: &'static str) -> Command {
    Command::new(name, help).tag("scope:system").tag("impact:ro").flag(archive::flag())
}

/// How many answers to wait for.
fn wait() -> Arg {
    Arg::optional("wait", "Stop after so many answers").kind(Kind::Uint32)
}
