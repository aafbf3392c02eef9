//! `nsc select`: makes an operator or account current.

mod account;
mod operator;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new("select", "Set the current operator or account")
        .command(account::command())
        .command(operator::command())
}
