//! `nats auth`: operators, accounts and users of the store that `nsc` keeps, and single keys.
//!
//! Rooms: [`store`] reads, signs and keeps; [`choose`] finds what a command line means; the others are the commands, one
//! per file. Seeds are printed only by `nkey gen`, and written only to files that somebody named.

pub mod account;
pub mod choose;
mod flags;
mod limits;
mod nkey;
mod operator;
pub mod selected;
pub mod store;
mod tags;
mod user;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("auth", "Manage operators, accounts, users and their keys")
        .details("Works on the files that 'nsc' works on. Changes reach the servers with 'nats auth account push'.")
        .example("Make an operator with its system account", "auth operator add acme")
        .example("Add an account with JetStream", "auth account add orders --jetstream --js-disk 1GB --js-memory 0 --defaults")
        .example("Add a user and write its credentials", "auth user add ann orders --defaults --credential ann.creds")
        .example("Tell the servers", "auth account push orders --context system")
        .command(account::command())
        .command(nkey::command())
        .command(operator::command())
        .command(user::command())
}
