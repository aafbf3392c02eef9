//! `nsc keys`.

mod migrate;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new("keys", "Manage the keystore").command(migrate::command())
}
