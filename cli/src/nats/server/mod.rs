//! `nats server`: running and looking after servers.

mod account;
mod check;
pub mod cluster;
mod config;
pub mod embedded;
mod explain;
mod generate;
mod graph;
mod info;
mod list;
mod mappings;
mod passwd;
mod ping;
pub mod ports;
mod replicas;
pub mod report;
mod request;
mod run;
pub mod system;
mod watch;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("server", "Run and look after servers")
        .alias("srv")
        .alias("sys")
        .alias("system")
        .example("A server on the usual ports of this machine", "server run")
        .example("All servers, seen from the system account", "server list")
        .command(account::command())
        .command(check::command())
        .command(cluster::command())
        .command(config::command())
        .command(explain::command())
        .command(generate::command())
        .command(graph::command())
        .command(info::command())
        .command(list::command())
        .command(mappings::command())
        .command(passwd::command())
        .command(ping::command())
        .command(replicas::consumers())
        .command(replicas::streams())
        .command(report::command())
        .command(request::command())
        .command(run::command())
        .command(watch::command())
}
