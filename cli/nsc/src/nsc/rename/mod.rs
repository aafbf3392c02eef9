//! `nsc rename`.

mod account;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new("rename", "Rename an account").hidden().command(account::command())
}
