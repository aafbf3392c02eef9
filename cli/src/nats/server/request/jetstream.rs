//! `nats server request jetstream`

use schemas::monitor::jsz::JszOptions;

use super::{reading, send, wait};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;

pub fn command() -> Command {
    reading("jetstream", "Show what JetStream holds")
        .alias("jsz")
        .alias("js")
        .arg(wait())
        .flag(Flag::text("account", "Only this account"))
        .flag(Flag::bool("accounts", "Show accounts"))
        .flag(Flag::bool("streams", "Show streams"))
        .flag(Flag::bool("consumer", "Show consumers"))
        .flag(Flag::bool("config", "Show how streams and consumers are configured"))
        .flag(Flag::bool("raft", "Show groups of servers"))
        .flag(Flag::bool("leader", "Only the leader of all servers shall answer"))
        .flag(Flag::bool("stream-leader", "Only leaders of streams shall answer"))
        .flag(Flag::bool("all", "Show accounts, streams, consumers, configuration and groups"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let on = |name: &str| call.flag(name) || call.flag("all");
    let options = JszOptions {
        account: call.text("account").into(),
        accounts: on("accounts"),
        streams: on("streams"),
        consumer: on("consumer"),
        config: on("config"),
        raft: on("raft"),
        leader_only: call.flag("leader"),
        stream_leader_only: call.flag("stream-leader"),
        offset: call.int("offset"),
        limit: call.int("limit"),
        ..JszOptions::default()
    };
    // There is one leader.
    let count = if call.flag("leader") { 1 } else { call.uint("wait") };
    send::send(call, "JSZ", options, count)
}
