//! `nsc export`.

mod keys;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new("export", "Export keys").command(keys::command())
}
