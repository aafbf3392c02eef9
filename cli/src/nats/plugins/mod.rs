//! `nats plugins`: programs of others as commands of this one. What they are called and which flags they take is kept when
//! they are registered; [`run`] hands them the rest of the line.

mod register;
pub mod run;
mod store;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("plugins", "Manage plugins").hidden().command(register::command())
}
