//! `nsc reissue`.

mod operator;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new("reissue", "Re-issue objects with a new identity key").command(operator::command())
}
