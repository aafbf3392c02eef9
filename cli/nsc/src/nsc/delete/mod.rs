//! `nsc delete`.

mod account;
mod export;
mod import;
mod mapping;
mod remove;
mod user;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new("delete", "Delete assets such as accounts, users, imports, exports and mappings")
        .command(account::command())
        .command(export::command())
        .command(import::command())
        .command(mapping::command())
        .command(user::command())
}
