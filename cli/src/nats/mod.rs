//! The `nats` program: its commands, one file each, and what they share.

pub mod account;
pub mod apply;
pub mod audit;
pub mod auth;
pub mod bench;
pub mod call;
pub mod completion;
pub mod connect;
pub mod connection;
pub mod consumer;
pub mod context;
pub mod counter;
pub mod diff;
pub mod doctor;
pub mod errors;
pub mod events;
pub mod export;
pub mod globals;
pub mod help;
pub mod jetstream;
pub mod kv;
pub mod latency;
mod main;
pub mod manifest;
pub mod object;
pub mod options;
pub mod plugins;
pub mod publish;
pub mod quickstart;
pub mod repeat;
pub mod reply;
pub mod request;
pub mod rtt;
pub mod schema;
pub mod server;
pub mod service;
pub mod stream;
pub mod subscribe;
pub mod template;
pub mod top;
pub mod trace;
pub mod traffic;

pub use call::Call;
pub use main::main;

use crate::spec;

/// A `nats` command.
pub type Command = spec::Command<Call>;

/// The version shown by `--version` and in connection names.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The table of all commands; groups stand in alphabetical order.
pub fn program() -> spec::Program<Call> {
    let root = Command::new("nats", "NATS Utility")
        .details("Talks to NATS servers and administers them.\n\nSee 'nats help COMMAND' for a command and its examples.")
        .flags(globals::flags())
        .command(account::command())
        .command(apply::command())
        .command(audit::command())
        .command(auth::command())
        .command(bench::command())
        .command(completion::command())
        .command(consumer::command())
        .command(context::command())
        .command(counter::command())
        .command(diff::command())
        .command(doctor::command())
        .command(errors::command())
        .command(events::command())
        .command(export::command())
        .command(help::command())
        .command(kv::command())
        .command(latency::command())
        .command(object::command())
        .command(plugins::command())
        .command(publish::command())
        .command(quickstart::command())
        .command(reply::command())
        .command(request::command())
        .command(rtt::command())
        .command(schema::command())
        .command(server::command())
        .command(service::command())
        .command(stream::command())
        .command(subscribe::command())
        .command(top::command())
        .command(trace::command())
        .command(traffic::command());
    spec::Program { root, version: VERSION }
}
