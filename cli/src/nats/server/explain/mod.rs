//! `nats server explain`: why a server decides as it does.

mod permission;
mod text;
mod tokens;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("explain", "Explain what a server decides").command(permission::command())
}
