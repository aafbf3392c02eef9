//! `nsc revocations`: whose tokens are void.

mod add_activation;
mod add_user;
mod delete_activation;
mod delete_user;
mod exports;
mod list_activations;
mod list_users;
mod moment;
mod users;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new("revocations", "Manage revocations of users and activations of an account")
        .command(add_user::command())
        .command(add_activation::command())
        .command(delete_user::command())
        .command(delete_activation::command())
        .command(list_users::command())
        .command(list_activations::command())
}
