//! `nsc edit`.

mod account;
mod authcallout;
mod export;
mod operator;
mod operator_ask;
mod signing_key;
mod user;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new(
        "edit",
        "Edit assets such as operators, accounts, users, exports, scoped signing keys and auth callouts",
    )
    .command(account::command())
    .command(authcallout::command())
    .command(export::command())
    .command(operator::command())
    .command(signing_key::command())
    .command(user::command())
}
