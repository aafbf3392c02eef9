//! `nsc add`.

mod account;
pub mod export;
mod import;
mod import_ask;
mod mapping;
mod operator;
mod operator_import;
mod user;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new("add", "Add assets such as operators, accounts, users, imports, exports and mappings")
        .alias("create")
        .command(account::command())
        .command(export::command())
        .command(import::command())
        .command(mapping::command())
        .command(operator::command())
        .command(user::command())
}
