//! `nats server`: running and looking after servers.

pub mod embedded;
mod explain;
mod generate;
mod passwd;
pub mod ports;
mod run;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("server", "Run and look after servers")
        .alias("srv")
        .alias("sys")
        .alias("system")
        .example("A server on the usual ports of this machine", "server run")
        .command(explain::command())
        .command(generate::command())
        .command(passwd::command())
        .command(run::command())
}
