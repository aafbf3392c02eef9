//! `nats server config`: the configuration of servers.

mod reload;
mod validate;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("config", "Look after the configuration of servers")
        .command(reload::command())
        .command(validate::command())
}
