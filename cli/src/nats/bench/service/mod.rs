//! `nats bench service`: requests and the service that answers them.

mod identity;
mod request;
mod serve;

use crate::nats::Command;

use super::flags;

pub fn command() -> Command {
    Command::new("service", "Measure requests to a service")
        .tag("scope:user")
        .tag("impact:rw")
        .flag(flags::sleep())
        .flags(flags::common())
        .command(request::command())
        .command(serve::command())
}
