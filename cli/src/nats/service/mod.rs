//! `nats service`: the services that answer on the network, and one to try them with.

mod ask;
mod info;
mod list;
mod ping;
mod request;
mod serve;
mod stats;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("service", "Find services and ask them")
        .alias("micro")
        .example("List all services", "service ls")
        .example("Show what a service offers and how much it did", "service info orders")
        .example("Send a request to an endpoint", "service request orders get '{\"id\":7}'")
        .command(info::command())
        .command(list::command())
        .command(ping::command())
        .command(request::command())
        .command(serve::command())
        .command(stats::command())
}
