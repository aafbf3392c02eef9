//! `nsc describe`.

mod account;
mod field;
mod jwt;
mod operator;
mod show;
mod text;
mod user;

use cli_term::spec::Flag;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new("describe", "Describe assets such as operators, accounts, users and jwt files")
        .flag(
            Flag::text(
                "field",
                "Print one member of the claims as JSON, as nats.limits.conn or nats.imports[0]",
            )
            .short('F'),
        )
        .flag(Flag::bool("json", "Print the claims as JSON").short('J'))
        .flag(Flag::bool("long-ids", "Show public keys of accounts, not their names").short('W'))
        .flag(Flag::bool("raw", "Print the token").short('R'))
        .command(account::command())
        .command(jwt::command())
        .command(operator::command())
        .command(user::command())
}
