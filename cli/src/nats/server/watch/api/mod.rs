//! `nats server watch api`: who calls the JetStream API.

mod kinds;
mod requests;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("api", "Watch the JetStream API").command(requests::command())
}
